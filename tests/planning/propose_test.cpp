#include "planning/propose.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "catalogue/rules.h"
#include "planning/calendar.h"
#include "task_generator.h"

using namespace marshrut;
using namespace marshrut::planning;

namespace {

const Offer& chosen_offer(const Task& task, const ProposedItem& item) {
  return *std::ranges::find_if(task.offers, [&](const Offer& o) { return o.session.id == item.session; });
}

/// Every limit again, by this test's own reckoning.
void check_limits(const Task& task, const Proposal& proposal) {
  const auto& limits = task.limits;
  std::int64_t hours = 0, release = 0;
  std::vector<double> weeks(limits.weekly_hours.size());
  std::set<std::string> activities, groups;
  for (const auto& item : proposal.items) {
    const auto& offer = chosen_offer(task, item);
    hours += offer.activity.hours;
    release += offer.session.release_days;
    RC_ASSERT(offer.session.starts >= limits.starts);
    RC_ASSERT(offer.session.ends <= limits.ends);
    RC_ASSERT(!offer.session.seats || offer.session.taken < *offer.session.seats);
    RC_ASSERT(activities.insert(offer.activity.id.value).second);
    if (!offer.activity.equivalence.empty()) RC_ASSERT(groups.insert(offer.activity.equivalence).second);
    RC_ASSERT(std::ranges::find(task.wishes.banned, offer.activity.id) == task.wishes.banned.end());
    RC_ASSERT(std::ranges::find(task.wishes.hidden, offer.activity.id) == task.wishes.hidden.end());
    if (!limits.venues.empty())
      RC_ASSERT(std::ranges::find(limits.venues, offer.activity.venue) != limits.venues.end());
    for (const auto& span : limits.unavailable)
      for (auto slot : offer.occasion.slots)
        RC_ASSERT(slot / 2 < catalogue::first_slot(span.from) / 2 || slot / 2 > catalogue::first_slot(span.to) / 2);
    int days = offer.session.starts.days_until(offer.session.ends) + 1;
    for (int day = 0; day < days && offer.session.release_days == 0; ++day)
      weeks[static_cast<std::size_t>(limits.starts.days_until(offer.session.starts.plus_days(day)) / 7)] +=
          static_cast<double>(offer.activity.hours) / days;
  }
  for (std::size_t week = 0; week < weeks.size(); ++week) RC_ASSERT(weeks[week] <= limits.weekly_hours[week] + 1e-6);
  RC_ASSERT(hours <= limits.hours);
  RC_ASSERT(hours == proposal.hours);
  RC_ASSERT(release <= limits.release_days);
  RC_ASSERT(static_cast<std::int64_t>(proposal.items.size()) <= limits.activities);
  for (std::size_t i = 0; i < proposal.items.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      RC_ASSERT(!clash(chosen_offer(task, proposal.items[i]).occasion, chosen_offer(task, proposal.items[j]).occasion));
}

std::vector<std::string> sessions(const Proposal& proposal) {
  std::vector<std::string> ids;
  for (const auto& item : proposal.items) ids.push_back(item.session.value);
  return ids;
}

Task two_courses() {
  Task task;
  task.needs = {{"C1", 0.3, 0.05, 1, false}};
  task.limits.starts = generated::year_start;
  task.limits.ends = generated::year_start.plus_days(300);
  task.limits.weekly_hours.assign(43, 10);
  task.limits.transfer = task.limits.reflection = false;
  for (int i : {1, 2}) {
    catalogue::Activity activity;
    activity.id.value = "a" + std::to_string(i);
    activity.title = "Курс " + std::to_string(i);
    activity.hours = 18;
    activity.form = catalogue::StudyForm::distance;
    activity.venue = catalogue::Venue::online;
    catalogue::ActivitySession session;
    session.id.value = "s" + std::to_string(i);
    session.starts = generated::year_start.plus_days(30);
    session.ends = generated::year_start.plus_days(59);
    task.offers.push_back(offer_of(activity, session, {{"C1", 0.05 * i}}));
  }
  return task;
}

}  // namespace

TEST_CASE("no proposal breaks a limit") {
  CHECK(rc::check([] {
    auto task = generated::task();
    for (const auto& proposal : propose(task)) check_limits(task, proposal);
  }));
}

TEST_CASE("equal input gives equal proposals, in whatever order the offers come") {
  CHECK(rc::check([] {
    auto task = generated::task();
    auto turned = task;
    std::ranges::reverse(turned.offers);
    auto one = propose(task), other = propose(turned);
    RC_ASSERT(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i) RC_ASSERT(sessions(one[i]) == sessions(other[i]));
  }));
}

TEST_CASE("every offered activity is in the proposal or left out with a reason") {
  CHECK(rc::check([] {
    auto task = generated::task();
    auto proposal = propose(task, Variant::largest_effect);
    std::set<std::string> told;
    for (const auto& item : proposal.items) told.insert(item.activity.value);
    for (const auto& line : proposal.left_out) told.insert(line.activity.value);
    for (const auto& offer : task.offers) RC_ASSERT(told.contains(offer.activity.id.value));
  }));
}

TEST_CASE("the variant of fewest hours never takes more hours than the largest effect") {
  CHECK(rc::check([] {
    auto task = generated::task();
    RC_ASSERT(propose(task, Variant::fewest_hours).hours <= propose(task, Variant::largest_effect).hours);
  }));
}

TEST_CASE("a locked session stays and says that it was locked") {
  auto task = two_courses();
  task.limits.activities = 1;
  CHECK(sessions(propose(task, Variant::largest_effect)) == std::vector<std::string>{"s2"});
  task.wishes.locked = {{"s1"}};
  auto proposal = propose(task, Variant::largest_effect);
  REQUIRE(sessions(proposal) == std::vector<std::string>{"s1"});
  CHECK(proposal.items[0].locked);
  CHECK(proposal.left_out.at(0).reason == LeftOutCode::over_activities);
}

TEST_CASE("an item says what it closes and by how much") {
  auto task = two_courses();
  auto proposal = propose(task, Variant::largest_effect);
  REQUIRE(proposal.items.size() == 2);
  const auto& reason = proposal.items[0].reasons.at(0);
  CHECK(reason.code == ReasonCode::covers);
  CHECK(reason.competency == "C1");
  CHECK(reason.before < reason.after);
  CHECK(proposal.items[0].covers == "C1");
}

TEST_CASE("a full session is left out for want of seats") {
  auto task = two_courses();
  task.offers[1].session.seats = 5;
  task.offers[1].session.taken = 5;
  auto proposal = propose(task, Variant::largest_effect);
  REQUIRE(proposal.left_out.size() == 1);
  CHECK(proposal.left_out[0].reason == LeftOutCode::no_seats);
}

TEST_CASE("a needed activity that transfers is taken though it adds nothing, and its absence is told") {
  auto task = two_courses();
  task.limits.transfer = true;
  auto without = propose(task, Variant::largest_effect);
  CHECK(std::ranges::find(without.unmet, UnmetCode::transfer, &Unmet::code) != without.unmet.end());
  auto offer = task.offers[0];
  offer.activity.id.value = "a3";
  offer.session.id.value = "s3";
  offer.activity.kind = catalogue::ActivityKind::transfer;
  offer.activity.hours = offer.occasion.hours = 4;
  offer.gains = {};
  task.offers.push_back(offer);
  auto with = propose(task, Variant::largest_effect);
  auto chosen = sessions(with);
  CHECK(std::ranges::find(chosen, "s3") != chosen.end());
}

TEST_CASE("a term that ends before it begins proposes nothing, and keeps what is locked") {
  auto task = two_courses();
  task.limits.ends = generated::year_start.plus_days(-10);
  task.limits.weekly_hours.clear();
  CHECK(propose(task, Variant::largest_effect).items.empty());
  task.wishes.locked = {{"s1"}};
  CHECK(sessions(propose(task, Variant::largest_effect)) == std::vector<std::string>{"s1"});
}
