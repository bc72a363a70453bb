#pragma once
// Which item comes next. Every rule is a number for each item and the greatest one that is open:
//   mfi  information at the estimate (Lord 1980)
//   mpwi information weighed by the posterior (van der Linden 1998)
//   mepv the least expected variance of the posterior (Owen 1975; van der Linden 1998), exact on the nodes
//   randomesque5 one of the five best by mfi (Kingsbury and Zara 1989)
//   progressive by chance at first and by mfi at last, in the proportion of the sitting that the item ends (Revuelta and
//     Ponsoda 1998, Journal of Educational Measurement 35)
//   random by chance alone
// Of equal ones the first is taken; chance is drawn from a seeded generator, so that a sitting can be replayed.
#include <optional>

#include "base/describe.h"
#include "psychometrics/adaptive/limits/content.h"
#include "psychometrics/adaptive/random.h"
#include "psychometrics/adaptive/session.h"

namespace marshrut::psychometrics {

enum class ChoiceRule { mfi, mpwi, mepv, randomesque5, progressive, random };
DESCRIBE_ENUM(ChoiceRule, mfi, mpwi, mepv, randomesque5, progressive, random)

/// How content is kept: by weights that fall as an area fills, or by the best whole sitting (limits/content.h says both).
enum class ContentRule { priority, shadow };
DESCRIBE_ENUM(ContentRule, priority, shadow)

struct ChoicePlan {
  ChoiceRule rule = ChoiceRule::mfi;
  std::size_t length = 20;  // of the whole sitting, for progressive
  std::optional<double> at;  // where information is asked for, instead of the estimate
  const ContentPlan* content = nullptr;  // whose areas weigh the numbers or close them
  ContentRule content_rule = ContentRule::priority;
};

/// Nothing when none is open, or only in areas that are closed. `numbers` is room to work in.
std::optional<std::size_t> next_item(const AdaptiveBank& bank, const AdaptiveSession& session, const ChoicePlan& plan,
                                     SplitMix& chance, PerItem& numbers);

/// The greatest information at the posterior mean among the items that may be given; nothing when none may.
std::optional<double> greatest_information(const AdaptiveBank& bank, const AdaptiveSession& session,
                                           const ChoicePlan& plan, PerItem& numbers);

}  // namespace marshrut::psychometrics
