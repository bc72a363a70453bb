#pragma once
// Surveys of satisfaction, as far as they are told. Read only.
#include "monitoring/store.h"
#include "monitoring/survey/survey.h"

namespace marshrut::monitoring::store {

/// Means of the surveys told in the days asked for, by the places that tell them.
std::vector<PlaceCount> means_of_surveys(db::Session& rows, const Asked& asked);
/// The answers on scales of the same surveys.
std::vector<ScaleAnswer> scale_answers(db::Session& rows, const Asked& asked);

}  // namespace marshrut::monitoring::store
