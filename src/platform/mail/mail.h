#pragma once
// Letters by SMTP. A letter goes over a connection whose certificate was checked, or not at all; `none` is for a relay
// on this machine and then no password is sent. Nothing in a text can become a header.
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"

namespace marshrut::mail {

enum class Protection { starttls, tls, none };

struct Server {
  std::string host;
  int port = 587;
  std::string user;  // empty: no sign-in
  std::string password;
  Protection protection = Protection::starttls;
  std::string certificate_authority;  // PEM file trusted instead of the system's
  int timeout_seconds = 30;           // for the whole letter
};

struct Message {
  std::string id;    // the same when a letter is sent again, so that receivers can tell: becomes Message-ID
  Instant made;
  std::string from;  // "noreply@example.ru" or "Маршрут <noreply@example.ru>"
  std::string to;    // an address alone
  std::string subject;
  std::string text;
  std::string html;  // empty: text alone
  std::string unsubscribe = "";  // the page where letters are switched off: becomes List-Unsubscribe (RFC 2369)
};

/// Hands the letter to the server; the server's word that it took it is the only success.
Result<void> send(const Server& server, const Message& message);

/// The letter as it goes over the wire (RFC 5322, MIME).
Result<std::string> compose(const Message& message);

/// Whether the text is an address alone, in ASCII, with a domain.
bool is_address(std::string_view text);

}  // namespace marshrut::mail
