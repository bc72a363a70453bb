#include <doctest/doctest.h>

#include "monitoring/activity/activity.h"
#include "monitoring/budget/budget.h"
#include "monitoring/report/open_report.h"
#include "monitoring/request/data_request.h"
#include "monitoring/reward/reward.h"
#include "monitoring/survey/survey.h"
#include "monitoring/target/target.h"

using namespace marshrut;
using namespace marshrut::monitoring;

namespace {

RisingSchool school(const std::string& title, std::optional<double> value, std::optional<double> year_ago) {
  RisingSchool one;
  one.school = title;
  one.value = value;
  one.year_ago = year_ago;
  return one;
}

}  // namespace

TEST_CASE("schools stand by how much they rose, those without two years last, and no excluded one is nominated") {
  std::vector schools{school("А", 50, 60), school("Б", 90, {}), school("В", 80, 40), school("Г", 70, 60), school("Д", 70, 60)};
  schools[3].exclusion = RewardExclusion{};
  rank(schools);
  std::string order;
  for (const auto& one : schools) order += one.school + (one.nominated ? "+" : "") + " ";
  CHECK(order == "В+ Г Д+ А Б ");
  CHECK(*schools.front().change == doctest::Approx(40));
}

TEST_CASE("a budget tells no number of few people, of those without an activity nor of those with one") {
  const auto lines = budget_of({{"A", "А", 20, 12}, {"B", "Б", 20, 3}, {"C", "В", 20, 18}, {"D", "Г", 9, 9}}, {{"A", 1000}, {"C", 500}}, {}, 5);
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].competency == "A");
  CHECK(*lines[0].sum == doctest::Approx(12'000));
  CHECK(lines[1].competency == "D");
  CHECK(*lines[1].need == 9);
  CHECK_FALSE(lines[1].sum);
  CHECK_FALSE(lines[2].need);
  CHECK_FALSE(lines[3].need);
  CHECK(*budget_of({{"D", "Г", 9, 9}}, {}, 200, 5)[0].sum == doctest::Approx(1800));
}

TEST_CASE("a half of a year is January to June or July to December, and reading is no work to report") {
  CHECK(half_of(Date::of(2026, 6, 30)).since == Date::of(2026, 1, 1));
  CHECK(half_of(Date::of(2026, 7, 1)).until == Date::of(2026, 12, 31));
  CHECK(half_before(Date::of(2027, 2, 1)).since == Date::of(2026, 7, 1));
  CHECK(is_work("finding.confirm"));
  CHECK_FALSE(is_work("route.read"));
  CHECK_FALSE(is_work("notice.own"));
  CHECK_FALSE(is_work("session.create"));
}

TEST_CASE("a target is of a year near by, of a value that there is, and says why") {
  const auto today = Date::of(2026, 9, 1);
  TargetVersion target{"SHARE", 2027, 1, 60, "Национальный проект", {}, "", today};
  using enum regulation::IndicatorFormula;
  CHECK(check_target(target, share, today));
  target.value = 101;
  CHECK_FALSE(check_target(target, share, today));
  CHECK(check_target(target, count, today));
  target.year = 2040;
  CHECK_FALSE(check_target(target, count, today));
}

TEST_CASE("only what is published is withdrawn, and with a reason") {
  using enum ReportState;
  CHECK(published_or_not(made, true, "") == published);
  CHECK(published_or_not(withdrawn, true, "") == published);
  CHECK_FALSE(published_or_not(made, false, "Ошибка в числах"));
  CHECK_FALSE(published_or_not(published, false, "ой"));
  CHECK(published_or_not(published, false, "Ошибка в числах") == withdrawn);
}

TEST_CASE("satisfaction is promoters less critics, and a topic of complaints names no few") {
  std::vector<ScaleAnswer> answers;
  const std::int64_t scales[] = {10, 9, 9, 7, 3, 0, 10, 8};
  for (std::size_t at = 0; at < 8; ++at) {
    const access::PersonId person{std::to_string(at)};
    answers.push_back({"43/M1/S1", person, "S05", scales[at]});
    answers.push_back({"43/M1/S1", person, "S01", at < 3 ? 1 : 5});
    answers.push_back({"43/M1/S1", person, "S02", at < 4 ? 1 : 5});
  }
  const auto places = promoters_by_place(answers, "S05");
  REQUIRE(places.size() == 1);
  CHECK(places[0].people == 8);
  CHECK(places[0].number == doctest::Approx(2));  // four promote, two criticise
  regulation::QuestionRule request, help;
  request.code = "S01", help.code = "S02";
  const auto topics = topics_of({request, help}, answers, 4);
  CHECK(topics[0].question == "S02");
  CHECK(*topics[0].complaints == 4);
  CHECK_FALSE(topics[1].complaints);  // three people
  CHECK_FALSE(topics_of({help}, answers, 5)[0].complaints);
  CHECK_FALSE(topics_of({help}, answers, 9)[0].people);
}

TEST_CASE("what the system counts or was told before is not asked for again") {
  const std::vector<KnownThing> counted{{"Доля педагогов с ИОМ", "SHARE"}};
  const std::vector<FormerAnswer> former{{"Число кабинетов", "12", Date::of(2026, 9, 1)}};
  CHECK(line_for(" доля педагогов с иом ", counted, former).indicator == "SHARE");
  CHECK(line_for("SHARE", counted, former).title == "Доля педагогов с ИОМ");
  CHECK(line_for("число кабинетов", counted, former).answer == "12");
  const auto unknown = line_for("Число автобусов", counted, former);
  CHECK_FALSE(is_known(unknown));
  CHECK_FALSE(answered_lines({unknown}, {" "}));
  CHECK_FALSE(answered_lines({unknown}, {}));
  CHECK(answered_lines({unknown}, {"3"})->front().answer == "3");
}
