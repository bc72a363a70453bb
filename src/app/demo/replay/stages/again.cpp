#include "app/demo/replay/stages/stages.h"

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

}  // namespace

void begin_again(Tale& tale, Learner& learner) {
  if (!learner.earlier.empty() || !learner.random.chance(share_who_go_on)) return;
  tale.agenda.at(tale.in_days(learner.random.between(8, 30), 18), [&tale, &learner] { return go_on(tale, learner); });
}

}  // namespace marshrut::app::replay
