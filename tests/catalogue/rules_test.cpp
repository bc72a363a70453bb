#include "catalogue/rules.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdlib>

#include "catalogue/errors.h"

using namespace marshrut;
using namespace marshrut::catalogue;

TEST_CASE("every state of an activity answers every command as the table says") {
  using enum ActivityState;
  using enum ActivityCommand;
  struct Line {
    ActivityState state;
    ActivityCommand command;
    std::optional<ActivityState> next;
  };
  const Line lines[] = {
      {draft, propose, moderation}, {draft, publish, published}, {draft, reject, {}}, {draft, withdraw, {}},
      {draft, restore, {}}, {moderation, propose, {}}, {moderation, publish, published}, {moderation, reject, draft},
      {moderation, withdraw, {}}, {moderation, restore, {}}, {published, propose, {}}, {published, publish, {}},
      {published, reject, {}}, {published, withdraw, withdrawn}, {published, restore, {}}, {withdrawn, propose, {}},
      {withdrawn, publish, {}}, {withdrawn, reject, {}}, {withdrawn, withdraw, {}}, {withdrawn, restore, published},
  };
  for (const auto& line : lines) {
    INFO(name_of(line.state) << " " << name_of(line.command));
    auto next = moderated(line.state, line.command, "Причина достаточной длины");
    CHECK(next.has_value() == line.next.has_value());
    if (next && line.next) CHECK(*next == *line.next);
  }
}

TEST_CASE("a rejection without a reason of ten characters is refused") {
  auto refused = moderated(ActivityState::moderation, ActivityCommand::reject, "коротко");
  REQUIRE(!refused);
  CHECK(refused.error().code == &errors::reason_missing);
}

TEST_CASE("an activity suits by subject and position, and is for everybody when it names none") {
  Activity activity;
  CHECK(suits(activity, "", "TEACHER"));
  activity.subject = "MATH";
  CHECK(suits(activity, "PHYS;MATH", "TEACHER"));
  CHECK(!suits(activity, "PHYS", "TEACHER"));
  activity.audience = "HEAD;DEPUTY_UVR";
  CHECK(suits(activity, "MATH", "HEAD"));
  CHECK(!suits(activity, "MATH", "TEACHER"));
}

TEST_CASE("gains come from the text, else from what is known, else a careful default with more for the first") {
  const Gain known[] = {{"B", 0.05}};
  auto gains = gains_of("A; B ;C=0,1;A;D", known);
  REQUIRE(gains);
  CHECK(codes_of(*gains) == "A;B;C;D");
  CHECK((*gains)[1].gain == 0.05);
  CHECK((*gains)[2].gain == 0.1);
  CHECK((*gains)[0].gain > (*gains)[3].gain);
  CHECK(gains_of("A=2", known).error().code == &errors::number_wrong);
  CHECK(gains_of(" ; ", known).error().code == &errors::competency_missing);
}

TEST_CASE("slots are numbers in order of time and what is not a slot is none") {
  CHECK(slots_of("2026-10-07e;2026-10-05d;нет").size() == 2);
  CHECK(slot_of("2026-10-05e").value() - slot_of("2026-10-05d").value() == 1);
  CHECK(slot_of("2026-10-06d").value() - slot_of("2026-10-05e").value() == 1);
  CHECK(!slot_of("2026-10-05"));
  CHECK(!slot_of("d"));
}

TEST_CASE("free seats never fall below zero and a cancelled session has none") {
  CHECK(rc::check([](std::int32_t capacity, std::int32_t taken, bool counted) {
    ActivitySession session;
    auto seats = counted ? std::optional<std::int64_t>(std::llabs(capacity)) : std::nullopt;
    session.seats = seats;
    session.taken = std::llabs(taken);
    auto left = free_seats(session);
    RC_ASSERT(left.has_value() == seats.has_value());
    if (left) RC_ASSERT(*left >= 0);
    session.state = SessionState::cancelled;
    RC_ASSERT(free_seats(session) == 0);
  }));
}

TEST_CASE("an activity without a title, a code and hours is told all three at once") {
  auto checked = check_activity({});
  REQUIRE(!checked);
  CHECK(checked.error().also.size() == 2);
}
