#include "app/demo/replay/stages/stages.h"
#include "regulation/rules.h"

namespace marshrut::app::replay {
namespace {

constexpr double share_who_go_on = 0.4;

/// The tasks that were set at the end of the last route are the request on which the next one rests.
Result<void> go_on(Tale& tale, Learner& learner) {
  TRY(ask_for_own(tale, learner));
  learner.conduct.fate = demo::Fate::smooth;
  learner.returned = true;
  learner.awaited.clear();
  design(tale, learner);
  return {};
}

/// Where a route ends with the school year, the next one waits for the next year.
int days_to_wait(const Tale& tale) {
  if (!tale.profile->term.within_school_year) return 0;
  auto year = regulation::school_year_start(tale.profile->calendar, tale.today());
  return tale.today().days_until(year.plus_years(1));
}

}  // namespace

void begin_again(Tale& tale, Learner& learner) {
  if (!learner.earlier.empty() || !learner.random.chance(share_who_go_on)) return;
  int days = days_to_wait(tale) + learner.random.between(8, 30);
  tale.agenda.at(tale.in_days(days, 18), [&tale, &learner] { return go_on(tale, learner); });
}

}  // namespace marshrut::app::replay
