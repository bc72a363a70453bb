// The kernel on small and on broken instances; samples and the oracle stand in kernel_oracle_test.cpp.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "judge_region.h"
#include "planning/checker/check.h"
#include "planning/checker/effects_read.h"
#include "planning/kernel/effects_read.h"
#include "planning/kernel/solve.h"
#include "platform/json/json.h"

namespace marshrut::planning {
namespace {

std::string with(std::string_view from, std::string_view to) {
  auto text = judge_region;
  auto at = text.find(from);
  REQUIRE_MESSAGE(at != text.npos, std::string(from));
  return text.replace(at, from.size(), to);
}

Result<kernel::Answer> answer_of(const std::string& text, kernel::SolveOptions options = {}) {
  auto instance = TRY(kernel::read_instance(text));
  auto catalogue = kernel::catalogue_of(instance);
  return kernel::Solver().solve(catalogue, instance.teachers.front(), options);
}

void check_sound(const std::string& text, const kernel::Answer& answer) {
  auto region = checker::read_region(text);
  auto routes = checker::read_plan(json::write(answer));
  REQUIRE(region);
  REQUIRE(routes);
  for (const auto& violation : checker::check(*region, *routes)) FAIL_CHECK(violation.rule, " ", violation.at, " ", violation.says);
}

TEST_CASE("a need that is known to the last digit is worth what it is") {
  for (const double sd : {0.0, 5e-324, 1e-310, 1e-12})
    for (const double mean : {0.0, 5e-324, 0.3, 1e6}) {
      const kernel::Need need(mean, sd, 2);
      CHECK(need.worth(0.1) == doctest::Approx(2 * std::min(mean, 0.1)));
      CHECK(need.quick_worth(0.1) == doctest::Approx(2 * std::min(mean, 0.1)));
      CHECK(need.total() == doctest::Approx(2 * mean));
    }
}

TEST_CASE("a small route is proven, with its reasons") {
  auto answer = answer_of(judge_region, {.budget = {}, .replacements = true});
  REQUIRE(answer);
  check_sound(judge_region, *answer);
  CHECK(answer->proven);
  CHECK(answer->stopped_by == kernel::StoppedBy::proof);
  CHECK(std::ranges::find(answer->sessions, "training_1") != answer->sessions.end());
  CHECK(answer->left_out.size() + answer->items.size() == 23);
  auto reason = [&](std::string_view activity) {
    auto found = std::ranges::find(answer->left_out, activity, &kernel::AnswerLeftOut::activity);
    return found == answer->left_out.end() ? "none" : name_of(found->reason);
  };
  const std::pair<const char*, const char*> wanted[] = {
      {"banned_whole", "banned"}, {"done", "completed"}, {"other_audience", "audience"}, {"too_soon", "horizon"}, {"full", "seats"},
      {"holiday", "unavailable"}, {"hard_to_reach", "reach"}, {"heavy", "heavy_week"}, {"away", "release_days"}, {"long", "hours"},
      {"dear", "cost"}, {"builds_on_nothing", "prerequisite"}, {"equal", "equivalent"}};
  for (auto [activity, told] : wanted) CHECK_MESSAGE(reason(activity) == told, activity);
  for (const auto& item : answer->items)
    if (item.session != "training_1") CHECK(item.replacement_loss.value_or(-1) >= -1e-9);
}

TEST_CASE("equal instance and work give an equal answer") {
  for (std::int64_t work : {1, 5, 20, 100}) {
    auto one = answer_of(judge_region, {.budget = {.work = work, .late = {}}, .replacements = false});
    auto two = answer_of(judge_region, {.budget = {.work = work, .late = {}}, .replacements = false});
    REQUIRE(one);
    REQUIRE(two);
    check_sound(judge_region, *one);
    CHECK(json::write(*one) == json::write(*two));
  }
}

TEST_CASE("one budget serves the route and all replacements") {
  auto all = answer_of(judge_region, {.budget = {}, .replacements = true});
  REQUIRE(all);
  auto told = [](const kernel::Answer& answer) {
    return std::ranges::count_if(answer.items, [](const auto& item) { return item.replacement_loss.has_value(); });
  };
  auto short_one = answer_of(judge_region, {.budget = {.work = all->work, .late = {}}, .replacements = true});
  REQUIRE(short_one);
  CHECK(short_one->sessions == all->sessions);
  CHECK(told(*all) > 0);
  CHECK(told(*short_one) == 0);
}

struct Refused {
  const char* from;
  const char* to;
  const char* code;
  const char* at;
};

const Refused refused[] = {
    {R"("hours":20)", R"("hours":-20)", "kernel.number_out_of_range", "/activities/0/hours"},
    {R"("hours":20)", R"("hours":NaN)", "json.malformed", ""},
    {R"("hours":20)", R"("hours":1e300)", "kernel.number_out_of_range", "/activities/0/hours"},
    {R"("hours":20)", R"("hours":1e999)", "json.not_finite", "/activities/0/hours"},
    {R"("hours":20)", R"("hour":20)", "json.unknown_member", "/activities/0/hour"},
    {R"("k1":0.2)", R"("k1":-0.2)", "kernel.number_out_of_range", "/activities/0/gains/k1"},
    {R"("sd":0.1)", R"("sd":-0.1)", "kernel.number_out_of_range", "/teachers/0/needs/0/sd"},
    {R"("weeks":52)", R"("weeks":0)", "kernel.number_out_of_range", "/horizon/weeks"},
    {R"("weeks":52)", R"("weeks":53)", "kernel.number_out_of_range", "/teachers/0/weekly_hours"},
    {R"([[4,6]])", R"([[52,6]])", "kernel.week_unknown", "/activities/0/sessions/0/weekly_load/0/0"},
    {R"([[4,6]])", R"([[4]])", "kernel.pair_expected", "/activities/0/sessions/0/weekly_load/0"},
    {R"(["2026-10-05","day"])", R"(["2026-10-05","night"])", "kernel.pair_expected", "/activities/0/sessions/0/slots/0"},
    {R"(["2026-10-05","day"])", R"(["2026-10-04","day"])", "kernel.slot_outside", "/activities/0/sessions/0/slots/0"},
    {R"(["2026-10-05","day"])", R"(["2026-10-05","day"],["2026-10-05","day"])", "kernel.id_twice", "/activities/0/sessions/0/slots/1"},
    {R"("end":"2026-10-09")", R"("end":"2026-10-01")", "kernel.dates_reversed", "/activities/0/sessions/0/end"},
    {R"("end":"2026-10-09")", R"("end":"2026-10-99")", "json.expected_date", "/activities/0/sessions/0/end"},
    {R"("place":"near")", R"("place":"nowhere")", "kernel.place_unknown", "/activities/0/sessions/0/place"},
    {R"("id":"training")", R"("id":"course")", "kernel.id_twice", "/activities/1/id"},
    {R"("id":"course_2")", R"("id":"course_1")", "kernel.id_twice", "/activities/0/sessions/1/id"},
    {R"("locked":["training_1"])", R"("locked":["ghost"])", "kernel.id_unknown", "/teachers/0/locked/0"},
    {R"("locked":["training_1"])", R"("locked":["training_1","training_1"])", "kernel.id_twice", "/teachers/0/locked/1"},
    {R"("banned":["banned_whole")", R"("banned":["ghost")", "kernel.id_unknown", "/teachers/0/banned/0"},
    {R"("locked":["training_1"])", R"("locked":["full_1"])", "kernel.locked_impossible", "/teachers/0/locked/0"},
    {R"("locked":["training_1"])", R"("locked":["banned_part_1"])", "kernel.locked_impossible", "/teachers/0/locked/0"},
    {R"("locked":["training_1"])", R"("locked":["builds_on_nothing_1"])", "kernel.locked_impossible", "/teachers/0/locked/0"},
    {R"("locked":["training_1"])", R"("locked":["clash_1","course_1"])", "kernel.locked_together", "/teachers/0/locked/0"},
    {R"("locked":["training_1"])", R"("locked":["course_1","equal_1"])", "kernel.locked_together", "/teachers/0/locked/1"},
    {R"("locked":["training_1"])", R"("locked":["equal_1","builds_1"])", "kernel.locked_together", "/teachers/0/locked"},
    {R"("max_hours":50)", R"("max_hours":0)", "kernel.locked_impossible", "/teachers/0/locked/0"},
};

/// Words of Latin letters outside quotes of both kinds.
bool has_english(std::string_view words) {
  for (std::string_view open : {"«", "\""})
    for (auto at = words.find(open); at != words.npos; at = words.find(open)) {
      auto end = words.find(open == "«" ? "»" : "\"", at + open.size());
      return has_english(words.substr(0, at)) || (end != words.npos && has_english(words.substr(end + open.size())));
    }
  return std::ranges::any_of(words, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

TEST_CASE("what is malformed or contradictory is refused at its place") {
  for (const auto& [from, to, code, at] : refused) {
    CAPTURE(to);
    auto answer = answer_of(with(from, to));
    REQUIRE(!answer);
    CHECK(answer.error().code->name == code);
    CHECK(answer.error().at == at);
    if (answer.error().code->name.starts_with("kernel.")) CHECK_MESSAGE(!has_english(answer.error().words_ru()), answer.error().words_ru());
  }
}

TEST_CASE("a file is read the same however it is laid out, and a plain slip is told at its place") {
  auto plain = answer_of(judge_region);
  REQUIRE(plain);
  const std::pair<const char*, const char*> layouts[] = {
      {R"("activities":[)", "\n\t\"activities\" : [ "},
      {R"("activities":[)", R"("\u0061ctivities":[)"},  // no plain name: read whole
      {R"("id":"course")", R"("id":"c\u006furse")"},
      {R"("places":{)", R"("places":{"a \"]} b":[0,0],)"},
  };
  for (auto [from, to] : layouts) {
    CAPTURE(to);
    auto answer = answer_of(with(from, to));
    REQUIRE(answer);
    CHECK(answer->sessions == plain->sessions);
    CHECK(answer->value == plain->value);
  }
  const std::tuple<const char*, const char*, const char*> slips[] = {
      {R"("activities":[)", R"("activities":[,)", "json.malformed"},
      {R"("activities":[)", R"("activities":[{"id":"x"]},)", "json.malformed"},
      {R"("places":{)", R"("activities":[],"places":{)", "json.duplicate_member"},
      {R"("places":{)", R"("more":[],"places":{)", "json.unknown_member"},
      {R"("teachers":[)", R"("teacher":[)", "json.unknown_member"},
  };
  for (auto [from, to, code] : slips) {
    CAPTURE(to);
    auto answer = answer_of(with(from, to));
    REQUIRE(!answer);
    CHECK(answer.error().code->name == code);
  }
}

TEST_CASE("more wishes than can be kept apart are refused, not dropped") {
  std::string wishes;
  for (int tag = 0; tag < 65; ++tag) wishes += fmt::format(R"("tag{}":0,)", tag);
  const auto answer = answer_of(with(R"("at_least":{)", R"("at_least":{)" + wishes));
  REQUIRE(!answer);
  CHECK(answer.error().at == "/teachers/0/at_least");
}

const std::pair<const char*, const char*> poor[] = {
    {R"("prerequisites_any":["ghost"])", R"("prerequisites_any":["builds_on_nothing"])"},  // a cycle of one
    {R"("competency":"k2")", R"("competency":"nobody serves")"},
    {R"("at_least":{"formal":1)", R"("at_least":{"formal":3)"},
    {R"("at_least":{"formal":1)", R"("at_least":{"sport":2)"},
    {R"("max_activities":5)", R"("max_activities":1)"},
    {R"("mean":0.3,"sd":0.1)", R"("mean":-0.3,"sd":0)"},
    {R"("mean":0.3,"sd":0.1)", R"("mean":0.3,"sd":0)"},
};

TEST_CASE("what cannot be met is told beside the best partial route") {
  for (auto [from, to] : poor) {
    CAPTURE(to);
    auto text = with(from, to);
    auto answer = answer_of(text);
    REQUIRE(answer);
    CHECK(answer->proven);
    check_sound(text, *answer);
  }
  auto formal = answer_of(with(R"("at_least":{"formal":1)", R"("at_least":{"formal":3)"));
  REQUIRE(formal->unmet.size() == 1);
  CHECK(formal->unmet.front().tag == "formal");
  CHECK(formal->unmet.front().reached == 1);
}

TEST_CASE("an empty catalogue and a teacher without hours have empty routes") {
  auto empty = judge_region;
  auto from = empty.find("\"activities\":[") + 14, to = empty.find("],\n \"teachers\"");
  empty.erase(from, to - from);
  auto lock = empty.find("\"training_1\"");
  empty.erase(lock, 12);
  auto bans = empty.find("\"banned\":[");
  empty.replace(bans, empty.find(']', bans) - bans, "\"banned\":[");
  auto answer = answer_of(empty);
  REQUIRE(answer);
  CHECK(answer->sessions.empty());
  CHECK(answer->proven);
  CHECK(answer->unmet.size() == 2);
  check_sound(empty, *answer);
  auto unlocked = with("\"training_1\"],\n  \"banned\"", "],\n  \"banned\"");
  auto hours = unlocked.find("\"max_hours\":50");
  unlocked.replace(hours, 14, "\"max_hours\":0");
  auto idle = answer_of(unlocked);
  REQUIRE(idle);
  CHECK(idle->sessions.empty());
  check_sound(unlocked, *idle);
}

}  // namespace
}  // namespace marshrut::planning
