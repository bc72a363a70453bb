#include "planning/replace.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "catalogue/rules.h"
#include "planning/calendar.h"
#include "planning/propose.h"
#include "task_generator.h"

using namespace marshrut;
using namespace marshrut::planning;

namespace {

Offer course(const std::string& activity, const std::string& session, Date starts, double gain) {
  catalogue::Activity a;
  catalogue::ActivitySession s;
  a.id.value = activity;
  a.title = activity;
  a.hours = 12;
  a.kind = catalogue::ActivityKind::learning;
  a.form = catalogue::StudyForm::distance;
  a.venue = catalogue::Venue::online;
  s.id.value = session;
  s.starts = starts;
  s.ends = starts.plus_days(20);
  return offer_of(a, s, {{"C0", gain}});
}

Task task_of(std::vector<Offer> offers) {
  Task task;
  task.needs = {{"C0", 0.3, 0.05, 1, false}};
  task.offers = std::move(offers);
  task.limits.starts = generated::year_start;
  task.limits.ends = generated::year_start.plus_days(300);
  task.limits.weekly_hours.assign(44, 6);
  return task;
}

std::vector<std::string> sessions_in(const std::vector<Alternative>& found) {
  std::vector<std::string> sessions;
  for (const auto& one : found) sessions.push_back(one.item.session.value);
  return sessions;
}

const Date autumn = Date::of(2026, 10, 5);
const Date winter = Date::of(2027, 1, 11);

}  // namespace

TEST_CASE("another session of the activity comes first, then what closes more, one session of each") {
  auto task = task_of({course("A", "A1", autumn, 0.09), course("A", "A2", winter, 0.09), course("B", "B1", autumn, 0.12),
                       course("B", "B2", winter, 0.12), course("C", "C1", winter, 0.05)});
  auto found = alternatives(task, task.offers[0]);
  CHECK(sessions_in(found) == std::vector<std::string>{"A2", "B1", "C1"});
  CHECK(found[0].same_activity);
  CHECK(found[0].change == doctest::Approx(0));
  CHECK(found[1].change > 0);
  CHECK(found[2].change < 0);
  CHECK(found[1].item.reasons.front().code == ReasonCode::covers);
}

TEST_CASE("what clashes with the others, is full or is declined does not come") {
  auto task = task_of({course("A", "A1", autumn, 0.09), course("B", "B1", autumn, 0.12), course("C", "C1", autumn, 0.05),
                       course("D", "D1", winter, 0.05), course("E", "E1", winter, 0.05), course("F", "F1", winter, 0.05)});
  task.offers[1].session.seats = 3;
  task.offers[1].session.taken = 3;
  task.offers[2].occasion.slots = {catalogue::first_slot(autumn)};
  task.offers[3].occasion.slots = {catalogue::first_slot(autumn)};
  task.wishes.locked = {task.offers[3].session.id};
  task.wishes.banned = {task.offers[4].activity.id};
  task.wishes.hidden = {task.offers[5].activity.id};
  CHECK(alternatives(task, task.offers[0]).empty());
}

TEST_CASE("whatever takes a place fits beside the others") {
  rc::check("fits", [] {
    auto task = generated::task();
    auto proposal = propose(task, Variant::largest_effect);
    RC_PRE(!proposal.items.empty());
    auto replaced = proposal.items[0].session;
    for (const auto& item : proposal.items)
      if (item.session != replaced) task.wishes.locked.push_back(item.session);
    auto offer = std::ranges::find(task.offers, replaced, [](const Offer& o) { return o.session.id; });
    for (const auto& one : alternatives(task, *offer)) {
      auto with = task;
      with.wishes.locked.push_back(one.item.session);
      auto unmet = propose(with, Variant::largest_effect).unmet;
      RC_ASSERT(std::ranges::find(unmet, UnmetCode::locked, &Unmet::code) == unmet.end());
      RC_ASSERT(one.item.session != replaced);
    }
  });
}
