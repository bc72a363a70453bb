#include "planning/order.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "planning/compose.h"
#include "planning/propose.h"
#include "task_generator.h"

using namespace marshrut;
using namespace marshrut::planning;
using catalogue::ActivityKind;

namespace {

Offer activity(const std::string& name, ActivityKind kind, int day, std::int64_t hours, std::vector<catalogue::Gain> gains) {
  catalogue::Activity a;
  catalogue::ActivitySession s;
  a.id.value = a.title = name;
  a.kind = kind;
  a.hours = hours;
  a.form = catalogue::StudyForm::distance;
  a.venue = catalogue::Venue::online;
  s.id.value = "s-" + name;
  s.starts = generated::year_start.plus_days(day);
  s.ends = s.starts.plus_days(20);
  return offer_of(a, s, std::move(gains));
}

Task task_of(std::vector<Need> needs, std::vector<Offer> offers) {
  Task task;
  task.needs = std::move(needs);
  task.offers = std::move(offers);
  task.limits.starts = generated::year_start;
  task.limits.ends = generated::year_start.plus_days(300);
  task.limits.weekly_hours.assign(43, 6);
  task.limits.transfer = task.limits.reflection = false;
  return task;
}

Need need(const std::string& competency) { return {competency, 0.3, 0.05, 1, false}; }

std::vector<std::string> titles(const Proposal& proposal) {
  std::vector<std::string> found;
  for (const auto& item : proposal.items) found.push_back(item.title);
  return found;
}

std::optional<LeftOutCode> left_out_for(const Proposal& proposal, const std::string& title) {
  auto found = std::ranges::find(proposal.left_out, title, &LeftOut::title);
  return found == proposal.left_out.end() ? std::nullopt : std::optional{found->reason};
}

}  // namespace

TEST_CASE("what practises or reflects comes after what teaches it, unless the kind has no other place") {
  CHECK(rc::check([] {
    auto task = generated::task();
    task.limits.transfer = task.limits.reflection = false;
    auto composed = Composer(task).compose({});
    for (const auto* offer : composed.plan.chosen()) RC_ASSERT(!comes_untaught(composed.plan, *offer, composed.fitting));
  }));
}

TEST_CASE("a need is not served only when nothing that serves it fits any more") {
  CHECK(rc::check([] {
    auto task = generated::task();
    auto composed = Composer(task).compose({});
    RC_ASSERT(composed.proven);
    const auto& plan = composed.plan;
    for (const auto& unmet : composed.unmet) {
      if (unmet.code != UnmetCode::need) continue;
      for (const auto& offer : task.offers)
        if (gain_in(offer, unmet.what) > 0)
          RC_ASSERT(plan.barred(offer) || plan.obstacle(offer) || comes_untaught(plan, offer, composed.fitting) ||
                    plan.ledger().marginal(offer.gains) < 1e-9);
    }
  }));
}

TEST_CASE("a need that nothing closes is told with the reason of its nearest offer, or with none when it has no offer") {
  CHECK(rc::check([] {
    auto task = generated::task();
    for (const auto& unmet : propose(task, Variant::largest_effect).unmet) {
      if (unmet.code != UnmetCode::need) continue;
      bool offered = std::ranges::any_of(task.offers, [&](const Offer& o) { return gain_in(o, unmet.what) > 0; });
      RC_ASSERT(offered == unmet.reason.has_value());
    }
  }));
}

TEST_CASE("the learning comes before its transfer, this before its reflection, though they add less by the hour") {
  auto task = task_of({need("C1")}, {activity("перенос рано", ActivityKind::transfer, 10, 4, {{"C1", 0.06}}),
                                     activity("рефлексия рано", ActivityKind::reflection, 10, 2, {{"C1", 0.05}}),
                                     activity("курс", ActivityKind::learning, 40, 16, {{"C1", 0.07}}),
                                     activity("перенос", ActivityKind::transfer, 80, 4, {{"C1", 0.05}}),
                                     activity("рефлексия", ActivityKind::reflection, 120, 2, {{"C1", 0.03}})});
  task.limits.transfer = task.limits.reflection = true;
  auto proposal = propose(task, Variant::largest_effect);
  CHECK(titles(proposal) == std::vector<std::string>{"курс", "перенос", "рефлексия"});
  CHECK(left_out_for(proposal, "перенос рано") == LeftOutCode::nothing_learned);
}

TEST_CASE("every need is served before a second activity is taken for one") {
  std::vector<Offer> offers{activity("вторая", ActivityKind::learning, 60, 4, {{"C2", 0.02}})};
  for (int i = 0; i < 6; ++i)
    offers.push_back(activity("первая " + std::to_string(i), ActivityKind::learning, 30 * i, 4, {{"C1", 0.1}}));
  auto task = task_of({need("C1"), need("C2")}, std::move(offers));
  task.limits.activities = 3;
  auto chosen = titles(propose(task, Variant::largest_effect));
  CHECK(chosen.size() == 3);
  CHECK(std::ranges::count(chosen, "вторая") == 1);
  auto short_one = propose(task, Variant::fewest_hours);
  for (const auto& coverage : short_one.coverage) CHECK(coverage.closed > 0);
}

TEST_CASE("no session begins before the decision, and it is told so") {
  auto task = task_of({need("C1")}, {activity("скоро", ActivityKind::learning, 3, 8, {{"C1", 0.1}})});
  task.limits.first_day = generated::year_start.plus_days(8);
  auto proposal = propose(task, Variant::largest_effect);
  CHECK(proposal.items.empty());
  CHECK(left_out_for(proposal, "скоро") == LeftOutCode::before_decision);
  REQUIRE(proposal.unmet.size() == 1);
  CHECK(proposal.unmet[0].reason == LeftOutCode::before_decision);
}

TEST_CASE("a course that asks more than a week allows says so, not that there are enough activities") {
  auto task = task_of({need("C1")}, {activity("короткое", ActivityKind::learning, 0, 4, {{"C1", 0.05}}),
                                     activity("длинный курс", ActivityKind::learning, 60, 36, {{"C1", 0.1}})});
  task.limits.activities = 1;
  CHECK(left_out_for(propose(task, Variant::largest_effect), "длинный курс") == LeftOutCode::heavy_week);
  task.limits.weekly_hours.assign(43, 14);
  CHECK(titles(propose(task, Variant::largest_effect)) == std::vector<std::string>{"длинный курс"});
}
