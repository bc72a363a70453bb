// Notices by mail: real letters to a real SMTP server, on both databases.
#include <doctest/doctest.h>

#include <thread>

#include "access/store.h"
#include "kit/mail_server.h"
#include "notice/mail/acts_letters.h"
#include "notice/store.h"
#include "notice/tell/acts_tell.h"
#include "organisation/store.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::World;

namespace {

constexpr access::Right any_right{"notice.own"};
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;

/// A world whose house sends mail to a server beside it. Monday 7 September 2026, ten in the morning of the region.
struct MailWorld {
  kit::MailServer server;
  World world;
  access::Stumbles stumbles;

  explicit MailWorld(const std::string& url)
      : world(url, std::vector<testing::InForce>(1), {}, [&](config::Settings& settings) {
          settings.public_url = "https://marshrut.example.ru/";
          settings.smtp = {"localhost", server.port(), "letters", "secret", "Маршрут <noreply@example.ru>", "starttls",
                           server.certificate()};
        }) {
    world.move_to(Instant::parse("2026-09-07T07:00:00.000Z").value());
  }

  access::PersonId reader(const std::string& who, const std::string& email) {
    auto person = world.person(who);
    world.house->database().write([&](db::Session& rows) {
      auto record = organisation::find_person(rows, World::region, person).value();
      record.email = email;
      record.patronymic = "Ивановна";
      organisation::store::update_person(rows, World::region, record);
    });
    return person;
  }

  void tell(const access::PersonId& person, notice::NoticeKind kind, const std::string& subject = "01R") {
    auto told = access::transact(world.house->services(), access::Actor::of_house(World::region), any_right,
                                 [&](access::Work& work) -> Result<access::Nothing> {
                                   notice::tell(work, {.kind = kind, .subject = subject, .about = "Тайна"}, {person});
                                   return access::Nothing{};
                                 });
    REQUIRE(told.has_value());
  }

  notice::SentMail send() { return notice::send_letters(world.house->services(), World::region, stumbles); }
  void after(std::int64_t ms) { world.clock->advance_ms(ms); }
};

template <class Check>
void in_each_mail_world(Check&& check) {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    kit::FreshDatabase fresh(dialect);
    MailWorld mail(fresh.url());
    check(mail);
  }
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("notices of a while come as one letter, once, with nothing of what they are about") {
  in_each_mail_world([](MailWorld& mail) {
    const auto head = mail.reader("head@S11", "head@example.ru");
    mail.tell(head, notice::NoticeKind::route_submitted, "1");
    mail.tell(head, notice::NoticeKind::route_submitted, "2");
    mail.tell(head, notice::NoticeKind::letter_came);
    CHECK(mail.send().sent == 0);
    mail.after(2 * minute);
    CHECK(mail.send().sent == 1);
    CHECK(mail.send().sent == 0);
    mail.after(hour);
    CHECK(mail.send().sent == 0);
    const auto letter = mail.server.understood(1);
    CAPTURE(letter);
    CHECK(has(letter, "recipient=<head@example.ru>"));
    CHECK(has(letter, "Subject=Маршрут: новое для Вас"));
    CHECK(has(letter, "Здравствуйте, Имя Ивановна!"));
    CHECK(has(letter, "Маршрут ждёт Вашего решения (2)"));
    CHECK(has(letter, "https://marshrut.example.ru/approvals"));
    CHECK(has(letter, "List-Unsubscribe=<https://marshrut.example.ru/notices>"));
    CHECK(has(letter, "defects=0"));
    CHECK_FALSE(has(letter, "Тайна"));
    CHECK(mail.server.understood(2) == "");
  });
}

TEST_CASE("what was read in the application needs no letter, and who chose so gets none") {
  in_each_mail_world([](MailWorld& mail) {
    const auto teacher = mail.reader("teacher@S11", "teacher@example.ru");
    mail.tell(teacher, notice::NoticeKind::route_agreed);
    CHECK(mail.world.as("teacher@S11").post("/api/my/notices/reading", R"({"notices":[],"all":true})").status == 200);
    mail.after(hour);
    CHECK(mail.send().dropped == 1);

    auto settings = R"({"habits":{"by_mail":true,"any_time":false,"language":"ru","revision":0},"topics":[{"topic":"route","way":"page"}]})";
    CHECK(mail.world.as("teacher@S11").put("/api/my/notices/settings", settings).status == 200);
    mail.tell(teacher, notice::NoticeKind::route_suspended);
    mail.tell(teacher, notice::NoticeKind::seat_given);
    mail.after(hour);
    CHECK(mail.send().sent == 1);
    CHECK(has(mail.server.understood(1), "Subject=Вам назначено время диагностики"));
    CHECK_FALSE(has(mail.server.understood(1), "приостановлен"));

    settings = R"({"habits":{"by_mail":false,"any_time":false,"language":"ru","revision":1},"topics":[]})";
    CHECK(mail.world.as("teacher@S11").put("/api/my/notices/settings", settings).status == 200);
    mail.tell(teacher, notice::NoticeKind::route_resumed);
    mail.after(hour);
    CHECK(mail.send().dropped == 1);

    const auto nobody = mail.reader("teacher2@S11", "");
    mail.tell(nobody, notice::NoticeKind::route_agreed);
    mail.after(hour);
    CHECK(mail.send().dropped == 1);
    CHECK(mail.server.understood(2) == "");
  });
}

TEST_CASE("a letter waits out quiet hours and weekends of the regulation, unless its reader chose otherwise") {
  in_each_mail_world([](MailWorld& mail) {
    const auto teacher = mail.reader("teacher@S11", "teacher@example.ru");
    const auto owl = mail.reader("teacher2@S11", "owl@example.ru");
    auto settings = R"({"habits":{"by_mail":true,"any_time":true,"language":"en","revision":0},"topics":[]})";
    CHECK(mail.world.as("teacher2@S11").put("/api/my/notices/settings", settings).status == 200);
    mail.world.move_to(Instant::parse("2026-09-11T19:30:00.000Z").value());  // Friday, half past ten in the evening
    mail.tell(teacher, notice::NoticeKind::route_returned);
    mail.tell(owl, notice::NoticeKind::route_returned);
    mail.after(5 * minute);
    auto first = mail.send();
    CHECK(first.sent == 1);
    CHECK(first.postponed == 1);
    CHECK(has(mail.server.understood(1), "Subject=Your route was returned with a comment"));
    mail.world.move_to(Instant::parse("2026-09-13T12:00:00.000Z").value());  // Sunday
    CHECK(mail.send().sent == 0);
    mail.world.move_to(Instant::parse("2026-09-14T07:00:00.000Z").value());  // Monday, ten in the morning
    CHECK(mail.send().sent == 1);
    CHECK(has(mail.server.understood(2), "recipient=<teacher@example.ru>"));
  });
}

TEST_CASE("a server that says later is tried again after growing pauses under the same number, and taken once") {
  in_each_mail_world([](MailWorld& mail) {
    const auto teacher = mail.reader("teacher@S11", "once@example.ru");
    mail.tell(teacher, notice::NoticeKind::route_returned);
    mail.after(5 * minute);
    CHECK(mail.send().failed == 1);
    CHECK(mail.send().failed == 0);
    const auto waiting = mail.world.as("administrator@43").get("/api/mail?state=ready").body;
    CHECK(has(waiting, "\"tries\":1"));
    CHECK(has(waiting, "451 come later"));
    mail.tell(teacher, notice::NoticeKind::route_agreed);  // a new letter: the one put together stays as it was
    mail.after(minute);
    CHECK(mail.send().sent == 1);
    CHECK_FALSE(has(mail.server.understood(1), "согласован"));
    mail.after(hour);
    CHECK(mail.send().sent == 1);
    CHECK(has(mail.server.understood(2), "Subject=Ваш маршрут согласован"));
    CHECK(mail.server.understood(3) == "");
  });
}

TEST_CASE("a process that dies before it wrote down the server's word sends the same letter under the same number") {
  in_each_mail_world([](MailWorld& mail) {
    const auto teacher = mail.reader("teacher@S11", "teacher@example.ru");
    mail.tell(teacher, notice::NoticeKind::route_returned);
    mail.after(5 * minute);
    CHECK(mail.send().sent == 1);
    mail.world.house->database().write([](db::Session& rows) {
      rows.run(db::Query{"as_if_killed", "UPDATE notice_letter SET state = 'ready', ended_ms = NULL WHERE region = '43'"});
    });
    CHECK(mail.send().sent == 0);  // its lease has not ended
    mail.after(11 * minute);
    CHECK(mail.send().sent == 1);
    auto number = [&](int letter) {
      const auto words = mail.server.understood(letter);
      const auto at = words.find("Message-ID=");
      return words.substr(at, words.find('\n', at) - at);
    };
    CHECK(number(1).size() > 20);
    CHECK(number(1) == number(2));
  });
}

TEST_CASE("what the server refuses for good is given up with its words, which the administrator sees, and is tried when told to") {
  in_each_mail_world([](MailWorld& mail) {
    const auto teacher = mail.reader("teacher@S11", "no@example.ru");
    mail.tell(teacher, notice::NoticeKind::route_returned);
    mail.after(5 * minute);
    CHECK(mail.send().given_up == 1);
    mail.after(24 * hour);
    CHECK(mail.send().given_up == 0);
    auto& administrator = mail.world.as("administrator@43");
    const auto told = administrator.get("/api/mail").body;
    CHECK(has(told, "550 no such person"));
    CHECK(has(told, "Фамилия-teacher@S11"));
    CHECK(mail.world.as("teacher@S11").get("/api/mail").status == 403);
    const auto at = told.find("\"letter\":\"") + 10;
    const auto letter = told.substr(at, told.find('"', at) - at);
    mail.reader("teacher@S11", "teacher@example.ru");
    CHECK(administrator.post("/api/mail/retries", R"({"letters":[")" + letter + "\"]}").status == 200);
    CHECK(mail.send().sent == 1);
    CHECK(administrator.post("/api/mail/retries", R"({"letters":[")" + letter + "\"]}").status == 200);
    CHECK(mail.send().sent == 0);
  });
}

TEST_CASE("two processes send a letter once") {
  kit::FreshDatabase fresh(kit::dialects().back());
  MailWorld mail(fresh.url());
  const auto teacher = mail.reader("teacher@S11", "teacher@example.ru");
  mail.tell(teacher, notice::NoticeKind::route_returned);
  mail.after(5 * minute);
  notice::SentMail first, second;
  access::Stumbles others;
  std::jthread other([&] { second = notice::send_letters(mail.world.house->services(), World::region, others); });
  first = mail.send();
  other.join();
  CHECK(first.sent + second.sent == 1);
  CHECK(mail.server.understood(2) == "");
}

TEST_CASE("an installation without a mail server writes no letters") {
  testing::in_each_world([](World& world) {
    const auto teacher = world.person("teacher@S11");
    REQUIRE(access::transact(world.house->services(), access::Actor::of_house(World::region), any_right,
                             [&](access::Work& work) -> Result<access::Nothing> {
                               CHECK(notice::tell(work, {.kind = notice::NoticeKind::route_agreed}, {teacher}) == 1);
                               return access::Nothing{};
                             })
                .has_value());
    CHECK(world.as("administrator@43").get("/api/mail").body == R"({"mail_leaves":false,"counts":[],"letters":[]})");
  });
}
