#pragma once
// The paper of a conclusion on effectiveness: entry and final level side by side, the criteria, the conclusion in words.
#include "recognition/effect/acts_effect.h"

namespace marshrut::recognition {

/// Issues the paper that the regulation names for it, and notes it in the conclusion; nothing where it names none.
Result<void> issue_conclusion(Work& work, const RouteEnd& end, EffectConclusion& conclusion);

}  // namespace marshrut::recognition
