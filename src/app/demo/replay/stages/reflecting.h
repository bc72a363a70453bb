#pragma once
// How people of the demo fill a questionnaire of the end of a route: every question that is shown, by its kind.
#include <vector>

#include "recognition/reflection/acts_reflection.h"

namespace marshrut::app::replay {

/// `satisfaction` is from 1 to 5.
std::vector<recognition::QuestionAnswer> answers_to(const recognition::ReflectionPage& page, int satisfaction);

}  // namespace marshrut::app::replay
