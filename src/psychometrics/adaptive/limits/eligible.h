#pragma once
// Which items may be given in one sitting: of those that come into question, what the limit of exposure lets through, but
// enough for the content and the length.
#include "psychometrics/adaptive/limits/content.h"
#include "psychometrics/adaptive/limits/exposure.h"

namespace marshrut::psychometrics {

/// `items` are those that come into question; without `content` areas are not looked at.
std::vector<bool> eligible_for(const Exposure& exposure, double limit, std::span<const std::size_t> items,
                               const ContentPlan* content, std::size_t length, SplitMix& chance,
                               PastLimit past = PastLimit::closed);

}  // namespace marshrut::psychometrics
