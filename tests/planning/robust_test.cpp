#include "planning/robust.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "planning/compose.h"
#include "task_generator.h"

using namespace marshrut;
using namespace marshrut::planning;

namespace {

Offer course(const std::string& activity, const std::string& session, int day, double gain,
             const std::string& competency) {
  catalogue::Activity a;
  catalogue::ActivitySession s;
  a.id.value = a.title = activity;
  a.hours = 12;
  a.form = catalogue::StudyForm::distance;
  a.venue = catalogue::Venue::online;
  s.id.value = session;
  s.starts = generated::year_start.plus_days(day);
  s.ends = s.starts.plus_days(20);
  return offer_of(a, s, {{competency, gain}});
}

}  // namespace

TEST_CASE("who is called off is replaced by another session first, or told to be lost") {
  Task task;
  task.needs = {{"C1", 0.3, 0.05, 1, false}, {"C2", 0.3, 0.05, 1, false}};
  task.limits.starts = generated::year_start;
  task.limits.ends = generated::year_start.plus_days(300);
  task.limits.weekly_hours.assign(43, 10);
  task.limits.transfer = task.limits.reflection = false;
  task.offers = {course("A", "A1", 30, 0.1, "C1"), course("A", "A2", 60, 0.1, "C1"), course("B", "B1", 90, 0.1, "C2")};
  task.wishes.locked = {{"A1"}, {"B1"}};
  const auto found = if_cancelled(task);
  REQUIRE(found.size() == 2);
  CHECK(found[0].session.value == "A1");
  CHECK(found[0].lost == doctest::Approx(0));
  REQUIRE(found[0].instead.has_value());
  CHECK(found[0].instead->session.value == "A2");
  CHECK(found[1].title == "B");
  CHECK(found[1].lost > 0.1);
  CHECK_FALSE(found[1].instead.has_value());
}

TEST_CASE("what is lost lies between nothing and what the session added, and nothing that stays is touched") {
  rc::check("of a composed plan", [] {
    auto task = generated::task();
    const auto plan = Composer(task).compose({}).plan;
    for (const auto* offer : plan.chosen()) task.wishes.locked.push_back(offer->session.id);
    for (const auto& one : if_cancelled(task)) {
      RC_ASSERT(one.lost >= 0);
      auto ledger = plan.ledger();
      const auto* gone = *std::ranges::find(plan.chosen(), one.session, [](const Offer* o) { return o->session.id; });
      const double all = ledger.share();
      ledger.remove(gone->gains);
      RC_ASSERT(one.lost <= all - ledger.share() + 1e-9);
      if (one.instead)
        RC_ASSERT(std::ranges::find(task.wishes.locked, one.instead->session) == task.wishes.locked.end());
    }
  });
}
