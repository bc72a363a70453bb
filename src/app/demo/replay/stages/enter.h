#pragma once
// How people come in: the centre hands each a slip with a one-time password, and whoever uses it sets a password of
// their own, which nobody else knows.
#include "app/demo/replay/tale.h"

namespace marshrut::app::replay {

Result<void> hand_out_slip(Tale& tale, Learner& learner, const access::Actor& centre);
/// Learns who the people of these learners are in the register.
void find_people(Tale& tale, const std::vector<std::size_t>& learners);
/// Comes in with the slip and agrees to be measured; some never do. Precondition: a slip was handed out.
Result<void> consent(Tale& tale, Learner& learner);

}  // namespace marshrut::app::replay
