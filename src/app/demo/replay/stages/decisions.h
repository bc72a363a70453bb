#pragma once
// Heads decide: each looks into the queue at the end of a day on which something of theirs is due, and decides about all
// of that at once.
#include "app/demo/replay/tale.h"

namespace marshrut::app::replay {

/// The head of the learner's school decides about their route so many days from now.
void await_decision(Tale& tale, Learner& learner, int days);
/// A route came back: the teacher mends and sends it again.
Result<void> mend(Tale& tale, Learner& learner);

}  // namespace marshrut::app::replay
