#pragma once
// How people come in: the centre hands each a slip with a one-time password, and whoever uses it sets a password of
// their own, which nobody else knows.
#include "app/demo/replay/tale.h"

namespace marshrut::app::replay {

Result<void> hand_out_slip(Tale& tale, Learner& learner, const access::Actor& centre);
/// The first sign-in. Precondition: a slip was handed out.
Result<void> enter(Tale& tale, Learner& learner);

}  // namespace marshrut::app::replay
