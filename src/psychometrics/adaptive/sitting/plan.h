#pragma once
// What a sitting over several competencies measures and when it has measured enough. Each item belongs to one competency
// (between-item), each competency has a bank, a cut and losses of its own.
#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "psychometrics/adaptive/choice.h"
#include "psychometrics/adaptive/limits/exposure.h"
#include "psychometrics/deficit_rule.h"
#include "psychometrics/table/parameters.h"

namespace marshrut::psychometrics {

struct MeasuredCompetency {
  std::string name;  // for words
  const AdaptiveBank* bank = nullptr;  // outlives the plan
  Population population;  // before the first answer
  Cut cut;
  Losses losses;
  ContentPlan content;  // of its items; without areas there is none
  std::vector<std::size_t> anchors;  // items that are given again to who has seen them
  double exposure_limit = 0.25;  // the share of sittings that may see an item, where SittingStart knows what was seen
};

/// A competency is left from `fewest` items on and with its content met, once the decision is sure enough or the measure
/// good enough, or nothing that may be given tells anything; and at `most` items.
struct Stopping {
  std::size_t fewest = 6;
  std::size_t most = 20;
  double risk = 0.1;  // expected loss of the decision, in the unit of the losses
  double error = 0.32;  // posterior deviation: a reliability of 0.90 where abilities have the variance 1
  double information = 0.05;  // at the posterior mean
};

struct SittingPlan {
  std::vector<MeasuredCompetency> competencies;
  Stopping stopping;
  std::size_t length = 40;  // items of all competencies together, at most
  ChoiceRule rule = ChoiceRule::progressive;  // of the item, once the competency is chosen
};

/// What is known before a sitting, by competency; empty where nothing is.
struct SittingStart {
  std::uint64_t seed = 1;
  std::vector<std::vector<std::size_t>> seen;  // items that this person was given before
  std::vector<Exposure> exposure;
  PastLimit past_limit = PastLimit::closed;
};

/// Refuses numbers that mean nothing (with their place in the plan), a competency without items, content that does not fit,
/// and a length that is less than the fewest items of all competencies together.
Result<void> check_plan(const SittingPlan& plan);
Result<void> check_start(const SittingPlan& plan, const SittingStart& start);

/// No sitting ends a competency before so many items: the fewest, or what its content asks for if that is more.
std::size_t fewest_of(const SittingPlan& plan, std::size_t competency);

}  // namespace marshrut::psychometrics
