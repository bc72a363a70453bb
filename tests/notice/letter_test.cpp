#include <doctest/doctest.h>

#include "notice/mail/letter.h"
#include "regulation/rules.h"

using namespace marshrut;
using namespace marshrut::notice;

namespace {

Notice about(NoticeKind kind, const std::string& subject = "01R") {
  Notice notice;
  notice.kind = kind;
  notice.topic = rule_of(kind).topic;
  notice.subject = subject;
  notice.about = "Иванова Анна Петровна";
  return notice;
}

/// Quiet from 21 to 7 at an offset of three hours, at weekends, and from 25 May to 31 August.
regulation::Profile quiet_profile() {
  regulation::Profile profile;
  profile.calendar.zone_offset_minutes = 180;
  profile.calendar.quiet = {21, 7, true, {}};
  regulation::SeasonRule summer;
  summer.from = {5, 25};
  summer.to = {8, 31};
  summer.no_notices = true;
  profile.calendar.seasons = {summer};
  return profile;
}

Instant at(const char* text) { return Instant::parse(text).value(); }

}  // namespace

TEST_CASE("a letter of one notice is called by it, says where to look and how to stop it, and names nobody else") {
  const auto letter = letter_words({"Анна Ивановна", LetterLanguage::ru}, {about(NoticeKind::question_asked)}, "https://m.example.ru");
  CHECK(letter.subject == "Педагог задал вопрос");
  CHECK(letter.text.starts_with("Здравствуйте, Анна Ивановна!\n"));
  CHECK(letter.text.find("https://m.example.ru/supervised/01R\n") != std::string::npos);
  CHECK(letter.text.find("https://m.example.ru/notices\n") != std::string::npos);
  CHECK(letter.text.find("Иванова") == std::string::npos);
}

TEST_CASE("several notices are one letter, those of a kind one line with their count") {
  const auto letter = letter_words({"", LetterLanguage::en},
                                   {about(NoticeKind::route_submitted, "1"), about(NoticeKind::route_submitted, "2"),
                                    about(NoticeKind::letter_came)},
                                   "https://m.example.ru");
  CHECK(letter.subject == "Marshrut: news for you");
  CHECK(letter.text.starts_with("Hello!\n"));
  CHECK(letter.text.find("— A route waits for your decision (2)\n  https://m.example.ru/approvals\n") != std::string::npos);
  CHECK(letter.text.find("— A letter on diagnostics came for the school\n") != std::string::npos);
}

TEST_CASE("a letter waits for an hour of a working day that is no protected season, by the region's clock") {
  const auto profile = quiet_profile();
  struct Row {
    const char* from;
    const char* allowed;
  };
  for (const auto& [from, allowed] : {
           Row{"2026-11-26T10:15:00.000Z", "2026-11-26T10:15:00.000Z"},  // a Thursday afternoon: at once
           Row{"2026-11-26T18:05:00.000Z", "2026-11-27T04:00:00.000Z"},  // after nine in the evening: at seven
           Row{"2026-11-27T17:59:00.000Z", "2026-11-27T17:59:00.000Z"},  // a minute before nine on a Friday
           Row{"2026-11-27T18:00:00.000Z", "2026-11-30T04:00:00.000Z"},  // Friday evening: Monday morning
           Row{"2026-05-24T22:00:00.000Z", "2026-09-01T04:00:00.000Z"},  // the season: its end
       }) {
    CAPTURE(from);
    CHECK(next_allowed(profile, at(from)).iso() == allowed);
  }
}

TEST_CASE("an urgent letter gathers for minutes, another for half an hour") {
  CHECK(gathered_by(Urgency::urgent, {0}).ms == 2 * 60'000);
  CHECK(gathered_by(Urgency::usual, {0}).ms == 30 * 60'000);
}

TEST_CASE("pauses between tries grow and end") {
  std::int64_t before = 0;
  std::int64_t tries = 1;
  for (; const auto pause = pause_after_ms(tries); ++tries) {
    CHECK(*pause > before);
    before = *pause;
  }
  CHECK(tries == 9);
  CHECK_FALSE(pause_after_ms(0).has_value());
}
