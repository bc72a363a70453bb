#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <stdexcept>

#include "base/text.h"
#include "platform/mail/address.h"
#include "platform/mail/errors.h"
#include "platform/mail/mail.h"

namespace marshrut::mail {

namespace {

struct Release {
  void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// What the library reads the letter from and writes the server's replies to.
struct Exchange {
  std::string_view unsent;
  std::string complaint;  // the last reply that was not an agreement
};

std::size_t give(char* buffer, std::size_t size, std::size_t count, void* exchange_pointer) {
  auto& exchange = *static_cast<Exchange*>(exchange_pointer);
  const std::size_t some = std::min(size * count, exchange.unsent.size());
  std::memcpy(buffer, exchange.unsent.data(), some);
  exchange.unsent.remove_prefix(some);
  return some;
}

std::size_t take_reply(char* buffer, std::size_t size, std::size_t count, void* exchange_pointer) {
  const std::string_view line = trimmed({buffer, size * count});
  if (line.starts_with('4') || line.starts_with('5')) static_cast<Exchange*>(exchange_pointer)->complaint = line;
  return size * count;
}

void start_library() {
  static const CURLcode outcome = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (outcome != CURLE_OK) throw std::runtime_error("libcurl cannot start");
}

template <class Value>
void set(CURL* curl, CURLoption option, Value value) {
  if (curl_easy_setopt(curl, option, value) != CURLE_OK) throw std::runtime_error("libcurl refuses an option for mail");
}

void set_server(CURL* curl, const Server& server) {
  const char* scheme = server.protection == Protection::tls ? "smtps" : "smtp";
  set(curl, CURLOPT_URL, fmt::format("{}://{}:{}", scheme, server.host, server.port).c_str());
  set(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  set(curl, CURLOPT_PROXY, "");
  set(curl, CURLOPT_NOSIGNAL, 1L);
  set(curl, CURLOPT_TIMEOUT, static_cast<long>(server.timeout_seconds));
  set(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(std::min(server.timeout_seconds, 10)));
  set(curl, CURLOPT_USE_SSL,
      static_cast<long>(server.protection == Protection::none ? CURLUSESSL_NONE : CURLUSESSL_ALL));
  set(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  set(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  set(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!server.certificate_authority.empty()) set(curl, CURLOPT_CAINFO, server.certificate_authority.c_str());
  if (server.user.empty()) return;
  // The login ends at the first colon; no mail server has logins with one.
  set(curl, CURLOPT_USERPWD, (server.user + ":" + server.password).c_str());
}

bool is_about_protection(CURLcode outcome) {
  return outcome == CURLE_PEER_FAILED_VERIFICATION || outcome == CURLE_USE_SSL_FAILED ||
         outcome == CURLE_SSL_CONNECT_ERROR || outcome == CURLE_SSL_CACERT_BADFILE;
}

Result<void> judged(CURL* curl, CURLcode outcome, const Exchange& exchange) {
  if (outcome == CURLE_OK) return {};
  if (is_about_protection(outcome)) return fail(errors::insecure, "", curl_easy_strerror(outcome));
  if (outcome == CURLE_LOGIN_DENIED) return fail(errors::login_denied);
  long status = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  if (status >= 500 && status < 600) return fail(errors::refused, "", exchange.complaint);
  return fail(errors::try_later, "", status >= 400 ? exchange.complaint : std::string(curl_easy_strerror(outcome)));
}

}  // namespace

Result<void> send(const Server& server, const Message& message) {
  const std::string letter = TRY(compose(message));
  const Sender sender = TRY(parse_sender(message.from));
  if (server.protection == Protection::none && !server.user.empty()) {
    return fail(errors::insecure, "", "smtp.tls = none, smtp.user");
  }
  start_library();
  const std::unique_ptr<CURL, Release> curl(curl_easy_init());
  const std::unique_ptr<curl_slist, Release> recipients(curl_slist_append(nullptr, message.to.c_str()));
  if (!curl || !recipients) throw std::bad_alloc();
  set_server(curl.get(), server);
  Exchange exchange{letter, ""};
  set(curl.get(), CURLOPT_MAIL_FROM, sender.address.c_str());
  set(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
  set(curl.get(), CURLOPT_UPLOAD, 1L);
  set(curl.get(), CURLOPT_READFUNCTION, give);
  set(curl.get(), CURLOPT_READDATA, &exchange);
  set(curl.get(), CURLOPT_HEADERFUNCTION, take_reply);
  set(curl.get(), CURLOPT_HEADERDATA, &exchange);
  return judged(curl.get(), curl_easy_perform(curl.get()), exchange);
}

}  // namespace marshrut::mail
