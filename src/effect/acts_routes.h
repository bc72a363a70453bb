#pragma once
// What routes did, as far as enough people tell it: by competency for who keeps them, and of one's own repeated diagnostics beside
// those who stood as low and whose route did not touch the competency.
#include "access/endpoint.h"
#include "effect/routes.h"

namespace marshrut::effect {

using access::Work;

/// A MeanChange in percents of the greatest score, to a tenth.
struct ToldChange {
  std::int64_t people = 0;
  double change = 0;
  double low = 0;
  double high = 0;
};
DESCRIBE(ToldChange, people, change, low, high)

/// RouteEffect of a competency.
struct RouteEffectLine {
  std::string competency;
  std::optional<ToldChange> touched;
  std::optional<ToldChange> beside;
  std::optional<ToldChange> gain;
  std::optional<ToldChange> effect;
};
DESCRIBE(RouteEffectLine, competency, touched, beside, gain, effect)

/// Of everybody, or of those who were measured again in one campaign.
struct AskRouteEffects {
  std::optional<std::string> campaign;
};
DESCRIBE(AskRouteEffects, campaign)
struct RouteEffects {
  std::int64_t people_min = 0;
  std::vector<RouteEffectLine> lines;  // where anything is told
  std::int64_t hidden = 0;             // competencies of too few people
  std::vector<std::string> campaigns;  // that may be asked for
};
DESCRIBE(RouteEffects, people_min, lines, hidden, campaigns)
Result<RouteEffects> list_route_effects(Work& work, const AskRouteEffects& request);
Result<access::Download> export_route_effects(Work& work, const AskRouteEffects& request);

/// One competency of one's own: the own change, whether one's route touched it, and the mean change of those beside.
struct RepeatLine {
  std::string competency;
  bool touched = false;
  Date measured_before;
  Date measured_on;
  ToldChange own;  // of the results as they were told
  std::optional<ToldChange> beside;  // absent where they are fewer than people_min
};
DESCRIBE(RepeatLine, competency, touched, measured_before, measured_on, own, beside)
struct RepeatBeside {
  std::int64_t people_min = 0;
  std::vector<RepeatLine> lines;
};
DESCRIBE(RepeatBeside, people_min, lines)
Result<RepeatBeside> repeat_beside(Work& work, const access::Nothing&);

}  // namespace marshrut::effect
