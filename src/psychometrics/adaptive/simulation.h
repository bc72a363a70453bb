#pragma once
// How well a bank and a rule measure: sittings of people whose ability is known. The same seed gives the same sittings.
#include <cstdint>
#include <optional>

#include "base/describe.h"
#include "base/result.h"
#include "psychometrics/adaptive/choice.h"
#include "psychometrics/adaptive/limits/control.h"
#include "psychometrics/adaptive/ratio.h"
#include "psychometrics/table/parameters.h"

namespace marshrut::psychometrics {

/// How a limit of exposure is kept: by draws before each sitting that learn from those that are over (limits/exposure.h), or by a table
/// that is found beforehand (limits/control.h).
enum class ExposureRule { eligibility, table };
DESCRIBE_ENUM(ExposureRule, eligibility, table)

struct SimulationPlan {
  std::int64_t persons = 4'000;
  std::uint64_t seed = 1;
  std::size_t items = 20;  // of a sitting, at most
  ChoiceRule rule = ChoiceRule::mfi;
  std::optional<double> exposure;  // the share of people who may see an item, above 0 and at most 1
  ExposureRule exposure_by = ExposureRule::eligibility;
  std::optional<ContentPlan> content;
  ContentRule content_rule = ContentRule::priority;
  std::optional<double> cut;
  /// Ends a sitting once the side of the cut is likely enough, from six items on and with the content met; information is
  /// asked for at the cut.
  bool classify = false;
  std::optional<RatioPlan> ratio;  // of a sitting that classifies: the side is decided by it, and not by the posterior
};

/// How many items of an area sittings had.
struct AreaCounts {
  std::string area;
  std::int64_t least = 0;
  std::int64_t most = 0;
  double mean = 0;
};
DESCRIBE(AreaCounts, area, least, most, mean)

struct Simulated {
  double rmse = 0;  // of the posterior mean from the true ability
  double mean_se = 0;  // posterior deviations
  double max_exposure = 0;  // the share of people who saw the most seen item
  double overlap = 0;  // the share of items that two people have in common
  std::int64_t unused_items = 0;
  double mean_length = 0;
  /// With a cut: how often the side said (by the posterior, or by the ratio where there is one) is the true one, among all and among those
  /// whose ability is 0.25 and more from the cut; how likely the likelier side was by the posterior; and how often a side
  /// was decided: by 0.95 at least, or by the ratio.
  std::optional<double> accuracy;
  std::optional<double> accuracy_apart;
  std::optional<double> mean_confidence;
  std::optional<double> decided;
  std::optional<std::vector<AreaCounts>> areas;  // with content
  ControlTable control;  // by item of the table, where exposure is limited by one
  std::vector<Error> warnings;
};
DESCRIBE(Simulated, rmse, mean_se, max_exposure, overlap, unused_items, mean_length, accuracy, accuracy_apart,
         mean_confidence, decided, areas)

/// Abilities are drawn from the table's population. Refuses a table without items, a classification without a cut, a cut, a
/// ratio or a limit of exposure that is none, and a plan of content that cannot be met; warns of a limit that so few items cannot keep.
Result<Simulated> simulate(const ParameterTable& table, const SimulationPlan& plan);

}  // namespace marshrut::psychometrics
