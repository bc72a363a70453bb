#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "platform/mail/address.h"
#include "platform/mail/errors.h"
#include "platform/mail/mail.h"

namespace marshrut::mail {

namespace {

constexpr std::array<std::string_view, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// RFC 5322, 3.3: "Wed, 25 Nov 2026 09:30:00 +0000".
std::string date_words(Instant instant) {
  const Date date = instant.date_at(0);
  const auto civil = date.civil();
  const std::chrono::weekday weekday{date.day};
  return fmt::format("{}, {:02} {} {} {} +0000", weekdays[weekday.c_encoding()], static_cast<unsigned>(civil.day()),
                     months[static_cast<unsigned>(civil.month()) - 1], static_cast<int>(civil.year()),
                     instant.iso().substr(11, 8));
}

std::string part(std::string_view kind, std::string_view content) {
  return fmt::format("Content-Type: {}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{}", kind,
                     base64_lines(content));
}

/// A line of base64 never begins with two hyphens, so the boundary cannot stand in a part.
std::string body(const Message& message) {
  if (message.html.empty()) return part("text/plain", message.text);
  constexpr std::string_view boundary = "=_marshrut_part";
  return fmt::format(
      "Content-Type: multipart/alternative; boundary=\"{0}\"\r\n\r\n--{0}\r\n{1}\r\n--{0}\r\n{2}\r\n--{0}--\r\n",
      boundary, part("text/plain", message.text), part("text/html", message.html));
}

/// The part of Message-ID before the domain: whatever the id holds, only plain letters go into the header.
std::string plain_id(const std::string& id) {
  std::string out;
  for (const char letter : id) {
    const bool word = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
                      (letter >= 'A' && letter <= 'Z') || letter == '-';
    out.push_back(word ? letter : '-');
  }
  return out;
}

/// The header with its line end; nothing when the address could break out of its brackets.
std::string unsubscribe_line(const std::string& address) {
  const bool breaks = std::ranges::any_of(address, [](unsigned char sign) {
    return sign <= ' ' || sign >= 127 || sign == '<' || sign == '>' || sign == ',';
  });
  return address.empty() || breaks ? "" : "List-Unsubscribe: <" + address + ">\r\n";
}

}  // namespace

Result<std::string> compose(const Message& message) {
  const Sender sender = TRY(parse_sender(message.from));
  if (!is_address(message.to)) return fail(errors::malformed_address, "/to", message.to);
  const std::string domain = sender.address.substr(sender.address.find('@') + 1);
  const std::string from =
      sender.name.empty() ? sender.address : header_words(sender.name) + " <" + sender.address + ">";
  return fmt::format(
      "Date: {}\r\nFrom: {}\r\nTo: {}\r\nSubject: {}\r\nMessage-ID: <{}@{}>\r\nMIME-Version: 1.0\r\n"
      "Auto-Submitted: auto-generated\r\n{}{}",
      date_words(message.made), from, message.to, header_words(message.subject), plain_id(message.id), domain,
      unsubscribe_line(message.unsubscribe), body(message));
}

}  // namespace marshrut::mail
