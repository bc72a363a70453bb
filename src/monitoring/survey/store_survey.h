#pragma once
// Answers to surveys of satisfaction. Read only.
#include "monitoring/store.h"
#include "monitoring/survey/survey.h"

namespace marshrut::monitoring::store {

/// Those on scales, of surveys submitted in the days asked for.
std::vector<ScaleAnswer> scale_answers(db::Session& rows, const Asked& asked);

}  // namespace marshrut::monitoring::store
