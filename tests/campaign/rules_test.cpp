#include <doctest/doctest.h>

#include "campaign/errors.h"
#include "campaign/rules.h"

namespace marshrut::campaign {
namespace {

Campaign autumn() {
  Campaign campaign;
  campaign.title = "Осенняя диагностика";
  campaign.since = Date::of(2026, 10, 1);
  campaign.until = Date::of(2026, 11, 30);
  campaign.apply_until = Date::of(2026, 9, 25);
  return campaign;
}

Sitting morning() {
  Sitting sitting;
  sitting.room = "12";
  sitting.capacity = 15;
  sitting.starts_ms = *Instant::parse("2026-10-05T06:00:00.000Z");
  sitting.ends_ms = sitting.starts_ms.plus_minutes(120);
  return sitting;
}

bool refused(const Result<void>& result, const ErrorCode& code) { return !result && result.error().code == &code; }

}  // namespace

TEST_CASE("a campaign needs a name and days in order, and all that is wrong is told") {
  CHECK(acceptable(autumn()));
  auto wrong = autumn();
  wrong.title = " ";
  wrong.until = Date::of(2026, 9, 1);
  auto refusal = acceptable(wrong);
  CHECK(refused(refusal, errors::title_missing));
  CHECK(refusal.error().also.size() == 2);
}

TEST_CASE("a sitting lies within the campaign by local time") {
  CHECK(acceptable(morning(), autumn(), 180));
  auto late = morning();
  late.starts_ms = *Instant::parse("2026-11-30T21:30:00.000Z");  // already 1 December at UTC+3
  late.ends_ms = late.starts_ms.plus_minutes(60);
  CHECK(refused(acceptable(late, autumn(), 180), errors::outside_campaign));
  CHECK(acceptable(late, autumn(), 0));
}

TEST_CASE("a sitting with fewer seats than people, or of no length, is refused") {
  auto small = morning();
  small.taken = 16;
  CHECK(refused(acceptable(small, autumn(), 180), errors::capacity_below_taken));
  auto empty = morning();
  empty.ends_ms = empty.starts_ms;
  CHECK(refused(acceptable(empty, autumn(), 180), errors::sitting_times));
}

TEST_CASE("sittings that touch do not clash") {
  auto first = morning();
  auto second = morning();
  second.starts_ms = first.ends_ms;
  second.ends_ms = second.starts_ms.plus_minutes(60);
  CHECK_FALSE(overlap(first, second));
  second.starts_ms = first.ends_ms.plus_ms(-1);
  CHECK(overlap(first, second));
}

TEST_CASE("only a draft or a returned list is filed, and only a filed one decided") {
  Application application;
  CHECK(refused(may_file(application, 0), errors::nobody_listed));
  CHECK(may_file(application, 1));
  CHECK(refused(may_decide(application), errors::not_filed));
  application.state = ApplicationState::filed;
  CHECK(refused(may_file(application, 1), errors::already_filed));
  CHECK(may_decide(application));
  application.state = ApplicationState::returned;
  CHECK(may_file(application, 1));
  application.state = ApplicationState::accepted;
  CHECK(refused(may_decide(application), errors::already_accepted));
}

TEST_CASE("a protocol is signed when times are given and everyone is marked") {
  Protocol protocol;
  auto sitting = morning();
  std::vector<Seat> seats{{{"C"}, {"P"}, "MATH", {"T"}, Presence::expected}};
  auto after = sitting.ends_ms;
  auto empty = may_sign(protocol, sitting, seats, after);
  CHECK(refused(empty, errors::protocol_time_missing));
  CHECK(empty.error().also.size() == 2);
  protocol.started_ms = sitting.starts_ms;
  protocol.ended_ms = sitting.ends_ms;
  seats.front().presence = Presence::absent;
  CHECK(may_sign(protocol, sitting, seats, after));
  CHECK(refused(may_sign(protocol, sitting, seats, sitting.starts_ms.plus_ms(-1)), errors::not_begun_yet));
}

TEST_CASE("codes are split and joined, spaces and empty ones left out") {
  CHECK(split_codes("MATH; PHYS;;") == std::vector<std::string>{"MATH", "PHYS"});
  CHECK(joined_codes({"MATH", "PHYS"}) == "MATH;PHYS");
  Campaign every;
  CHECK(measures(every, "ANY"));
  every.subjects = "MATH";
  CHECK_FALSE(measures(every, "PHYS"));
}

}  // namespace marshrut::campaign
