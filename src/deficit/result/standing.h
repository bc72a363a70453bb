#pragma once
// A result beside what is required: how each competency stands, what to propose to a specialist, and what a later
// result makes of an earlier finding. Pure: the percents that a post requires come from the competency map.
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "deficit/types.h"
#include "psychometrics/scoring/placement.h"
#include "regulation/types.h"

namespace marshrut::deficit {

/// One competency as diagnostics measured it.
struct MeasuredCompetency {
  std::string competency;
  double percent = 0;
  double low = 0;
  double high = 100;
  std::int64_t items = 0;
  bool sufficient = false;
  std::optional<psychometrics::OnScale> on_scale;  // absent: the result came as percents alone
};

struct MeasuredResult {
  std::string attempt;
  PersonId person;
  std::string path;
  std::string campaign;
  MeasuringPurpose purpose = MeasuringPurpose::initial;
  Date measured_on;
  std::vector<MeasuredCompetency> competencies;
};

/// Percents required by competency.
using Requirements = std::map<std::string, double>;

/// What the map requires, or where it is silent the border above which the regulation sees no deficit.
double required_percent(const regulation::Profile& profile, const Requirements& requirements,
                        const std::string& competency);

/// By the probability of being below and what a wrong word costs by the regulation; nothing is almost certain by fewer than
/// six items.
Standing standing_of(const regulation::Profile& profile, double below_probability, std::int64_t items);
inline constexpr std::int64_t items_for_certainty = 6;
/// After a year nothing that was measured is almost certain any more: people learn and forget.
bool is_aged(Date measured_on, Date today);
Standing aged(Standing standing);
/// Of percents alone; `low` and `high` are the ends of the interval around `percent`.
Standing standing_of(double percent, double low, double high, double required);

std::vector<MeasuredStanding> standings_of(const regulation::Profile& profile, const MeasuredResult& result,
                                           const Requirements& requirements);

/// What a specialist is to look at: a finding for a percent below the required one, a finding that needs data where
/// there were too few items, nothing else. Its id is empty.
std::optional<Finding> proposal_of(const regulation::Profile& profile, const MeasuredStanding& standing);

/// The probability that the true percent is higher after than before, taking both intervals as those of normal errors
/// that hold with `interval_percent`.
double rise_probability(const MeasuredStanding& before, const MeasuredStanding& after, double interval_percent);

/// What the later standing says about the finding; its level is the one in force. `on_scale`, where there is one, holds both
/// sittings.
FindingOutcome outcome_of(const regulation::Profile& profile, const Finding& finding, const MeasuredStanding& after,
                          const psychometrics::OnScale* on_scale);

/// The change since the last of the `known` sittings that measured the competency before; nothing where this is the first, or
/// where the two do not stand on one scale.
std::optional<MeasuredChange> change_of(const MeasuredStanding& standing, const MeasuredCompetency& measured,
                                        const std::vector<MeasuredStanding>& known);

}  // namespace marshrut::deficit
