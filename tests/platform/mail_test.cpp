#include <doctest/doctest.h>

#include <chrono>

#include "kit/mail_server.h"
#include "platform/mail/address.h"
#include "platform/mail/errors.h"
#include "platform/mail/mail.h"

namespace marshrut::mail {

namespace {

using kit::MailServer;

Message letter() {
  return {"01ARYZ6S41",
          *Instant::parse("2026-11-25T09:30:00.000Z"),
          "Портал «Маршрут» <noreply@example.ru>",
          "teacher@example.ru",
          "Маршрут согласован: дата начала 1 сентября 2026 года, школа № 5 города Кирова",
          "Здравствуйте!\n\n.\nМаршрут согласован.\n",
          ""};
}

const ErrorCode* refusal(const Result<void>& outcome) {
  return outcome ? nullptr : outcome.error().code;
}

bool has_line(const std::string& text, const std::string& line) {
  return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

}  // namespace

TEST_CASE("a letter reaches the server over a checked connection and is understood there") {
  const MailServer server;
  Message message = letter();
  message.html = "<p>Маршрут <b>согласован</b>.</p>";
  const auto outcome = send(server.settings(), message);
  REQUIRE_MESSAGE(outcome, (outcome ? "" : outcome.error().words_en()));
  const std::string understood = server.understood(1);
  for (const std::string line :
       {"secure=True", "login=letters", "sender=<noreply@example.ru>", "recipient=<teacher@example.ru>",
        "From=Портал «Маршрут» <noreply@example.ru>", "To=teacher@example.ru",
        "Subject=Маршрут согласован: дата начала 1 сентября 2026 года, школа № 5 города Кирова",
        "Date=Wed, 25 Nov 2026 09:30:00 +0000", "Message-ID=<01ARYZ6S41@example.ru>", "defects=0",
        "text/plain='Здравствуйте!\\n\\n.\\nМаршрут согласован.\\n'",
        "text/html='<p>Маршрут <b>согласован</b>.</p>'"}) {
    CAPTURE(line);
    CHECK(has_line(understood, line));
  }
}

TEST_CASE("a letter names the page where letters are switched off, and an address that breaks out of the header is left out") {
  const MailServer server;
  Message message = letter();
  message.unsubscribe = "https://example.ru/notices";
  REQUIRE(send(server.settings(), message));
  CHECK(has_line(server.understood(1), "List-Unsubscribe=<https://example.ru/notices>"));
  message.unsubscribe = "https://example.ru/>\r\nX-Evil: 1";
  REQUIRE(send(server.settings(), message));
  CHECK(has_line(server.understood(2), "List-Unsubscribe=None"));
  CHECK(server.raw(2).find("X-Evil") == std::string::npos);
}

TEST_CASE("nothing in a letter becomes a header") {
  const MailServer server;
  Message message = letter();
  message.subject = "Тема\r\nBcc: victim@example.ru\r\n\r\nтело\xE2\x80\xA8x";
  message.id = "1\r\nX-Evil: 1";
  message.from = "Имя\r\nX-Evil: 2 <noreply@example.ru>";
  REQUIRE(send(server.settings(), message));
  const std::string raw = server.raw(1);
  CHECK(raw.find("\nBcc") == std::string::npos);
  CHECK(raw.find("\nX-Evil") == std::string::npos);
  CHECK(has_line(server.understood(1), "headers=9"));
  CHECK(has_line(server.understood(1), "defects=0"));
}

TEST_CASE("lines of a letter are short and ASCII") {
  Message message = letter();
  message.subject = std::string(300, 'x');
  message.text = std::string(5000, 'y');
  const std::string raw = *compose(message);
  for (std::size_t at = 0; at < raw.size();) {
    const std::size_t end = raw.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    CHECK(end - at <= 90);
    at = end + 2;
  }
  for (const char letter : raw) CHECK(static_cast<unsigned char>(letter) < 0x80);
}

TEST_CASE("malformed addresses are refused before anything is sent") {
  for (const char* address :
       {"", "a", "@b.ru", "a@", "a@b", "a b@c.ru", "a@b..ru", "a@-b.ru", "a@b.ru\r\nRCPT TO:<x@y.ru>", "a@b.ru,c@d.ru",
        "<a@b.ru>", "a@b.ru>", "я@b.ru", "a@почта.рф", ".a@b.ru", "a..b@c.ru", "\"a\"@b.ru"}) {
    CAPTURE(address);
    CHECK_FALSE(is_address(address));
    Message message = letter();
    message.to = address;
    const auto outcome = compose(message);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == &errors::malformed_address);
    CHECK(outcome.error().at == "/to");
  }
  for (const char* address : {"a@b.ru", "first.last+tag@sub.example.com", "a@xn--80a1acny.xn--p1ai", "a@localhost"})
    CHECK(is_address(address));
}

TEST_CASE("a refusal for good is told from one for now") {
  const MailServer server;
  Message message = letter();
  message.to = "later@example.ru";
  const auto later = send(server.settings(), message);
  CHECK(refusal(later) == &errors::try_later);
  CHECK(later.error().arguments[0] == "451 come later");
  message.to = "no@example.ru";
  const auto never = send(server.settings(), message);
  CHECK(refusal(never) == &errors::refused);
  CHECK(never.error().arguments[0] == "550 no such person");
  CHECK(server.understood(1).empty());
}

TEST_CASE("a server that falls silent or is not there is tried later") {
  const MailServer server;
  Server settings = server.settings();
  settings.timeout_seconds = 2;
  Message message = letter();
  message.to = "hang@example.ru";
  const auto start = std::chrono::steady_clock::now();
  CHECK(refusal(send(settings, message)) == &errors::try_later);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
  settings.port = 1;
  CHECK(refusal(send(settings, letter())) == &errors::try_later);
}

TEST_CASE("without a certificate that can be checked no letter leaves") {
  const MailServer server;
  Server stranger = server.settings();
  stranger.certificate_authority = "";
  CHECK(refusal(send(stranger, letter())) == &errors::insecure);
  Server other_name = server.settings();
  other_name.host = "127.0.0.1";
  CHECK(refusal(send(other_name, letter())) == &errors::insecure);
  Server open = server.settings();
  open.protection = Protection::none;
  CHECK(refusal(send(open, letter())) == &errors::insecure);
  CHECK(server.understood(1).empty());
}

TEST_CASE("a relay on this machine takes a letter without sign-in") {
  const MailServer server;
  Server relay = server.settings();
  relay.protection = Protection::none;
  relay.user = "";
  REQUIRE(send(relay, letter()));
  CHECK(has_line(server.understood(1), "secure=False"));
  CHECK(has_line(server.understood(1), "login="));
}

TEST_CASE("a wrong password at the mail server is told as such") {
  const MailServer server;
  Server settings = server.settings();
  settings.password = "wrong";
  CHECK(refusal(send(settings, letter())) == &errors::login_denied);
}

}  // namespace marshrut::mail
