#include "deficit/result/standing.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "psychometrics/deficit_rule.h"
#include "psychometrics/normal.h"
#include "psychometrics/scoring/change_on_scale.h"
#include "regulation/rules.h"

namespace marshrut::deficit {
namespace {

bool is_below(Standing standing) {
  return standing == Standing::below || standing == Standing::likely_below;
}

MeasuredStanding standing_in(const regulation::Profile& profile, const MeasuredResult& result,
                             const MeasuredCompetency& measured, double required) {
  MeasuredStanding standing{.attempt = result.attempt,
                            .person = result.person,
                            .path = result.path,
                            .campaign = result.campaign,
                            .purpose = result.purpose,
                            .measured_on = result.measured_on,
                            .competency = measured.competency,
                            .items = measured.items,
                            .required = required};
  if (!measured.sufficient) return standing;
  standing.percent = measured.percent;
  standing.low = measured.low;
  standing.high = measured.high;
  standing.level = regulation::level_of(profile, measured.percent).code;
  standing.standing = standing_of(measured.percent, measured.low, measured.high, required);
  if (!measured.on_scale) return standing;
  const auto& place = *measured.on_scale;
  const double cut = psychometrics::ability_of_percent(place.percents, required);
  standing.below_probability = psychometrics::deficit_probability(place.now.weights, {cut, 0});
  standing.standing = standing_of(profile, *standing.below_probability, measured.items);
  // The answers by themselves must say so too: what is known of everybody is no evidence against one who had all right.
  if (is_below(standing.standing) && place.now.ability >= cut) standing.standing = Standing::near;
  return standing;
}

/// Both sittings on one scale.
void add_change(FindingOutcome& outcome, const psychometrics::OnScale& place, double required) {
  const auto change = psychometrics::change_on(place, psychometrics::ability_of_percent(place.percents, required));
  if (!change) return;
  outcome.conclusion = change->conclusion;
  outcome.rise_probability = change->growth_probability;
  outcome.least_seen = psychometrics::least_rise(place);
}

FindingKind kind_of_level(const regulation::Profile& profile, const MeasuredStanding& standing) {
  return regulation::level_of(profile, *standing.percent).is_deficit ? FindingKind::deficit : FindingKind::difficulty;
}

std::ptrdiff_t place_in_scale(const regulation::Profile& profile, const std::string& level) {
  const auto& scale = profile.levels.scale;
  return std::ranges::find(scale, level, &regulation::LevelRule::code) - scale.begin();
}

/// Two conditions together: the level that the regulation calls elimination, and a rise beyond the error of both
/// measurements. Jacobson & Truax (1991), J. Consult. Clin. Psychol. 59(1): a change counts when the cut-off is passed
/// and the change is reliable; the border alone would be passed by chance from just below it. Where nothing was
/// measured before, the whole interval must lie at the level. Where both sittings stand on one scale, what is said of the
/// competency itself must agree, a change within the error is none, and items too few to see one say nothing.
Verdict verdict_of(const regulation::Profile& profile, const Finding& finding, const MeasuredStanding& standing,
                   const FindingOutcome& outcome) {
  const auto& before = finding.level;
  const auto& after = standing.level;
  if (after.empty() || before.empty()) return Verdict::unknown;
  const bool sure = finding.percent ? outcome.beyond_error
                                    : regulation::is_eliminated(profile, before,
                                                                regulation::level_of(profile, standing.low.value_or(0)).code);
  const bool agrees = !outcome.conclusion || !is_below(standing.standing);
  if (sure && agrees && regulation::is_eliminated(profile, before, after)) return Verdict::eliminated;
  const bool counts = !outcome.conclusion || outcome.beyond_error;
  if (counts && place_in_scale(profile, after) < place_in_scale(profile, before)) return Verdict::reduced;
  return outcome.conclusion == psychometrics::ChangeConclusion::not_enough ? Verdict::unknown : Verdict::remaining;
}

}  // namespace

double required_percent(const regulation::Profile& profile, const Requirements& requirements,
                        const std::string& competency) {
  if (auto found = requirements.find(competency); found != requirements.end()) return found->second;
  double border = 100;
  for (const auto& level : profile.levels.scale)
    if (!level.is_deficit) border = std::min(border, level.from_percent);
  return border;
}

Standing standing_of(const regulation::Profile& profile, double below_probability, std::int64_t items) {
  const auto losses = psychometrics::losses_of(profile.levels.false_deficit_loss, profile.levels.missed_deficit_loss);
  const bool enough = items >= items_for_certainty;
  switch (psychometrics::label_of(below_probability, losses)) {
    case psychometrics::DeficitLabel::confirmed: return enough ? Standing::below : Standing::likely_below;
    case psychometrics::DeficitLabel::probable: return Standing::likely_below;
    case psychometrics::DeficitLabel::not_shown: return Standing::near;
    case psychometrics::DeficitLabel::absent: return enough ? Standing::mastered : Standing::near;
  }
  std::unreachable();
}

bool is_aged(Date measured_on, Date today) {
  constexpr int days_of_certainty = 365;
  return measured_on.plus_days(days_of_certainty) < today;
}

Standing aged(Standing standing) {
  if (standing == Standing::below) return Standing::likely_below;
  return standing == Standing::mastered ? Standing::near : standing;
}

Standing standing_of(double percent, double low, double high, double required) {
  if (percent < required) return high < required ? Standing::below : Standing::likely_below;
  return low >= required ? Standing::mastered : Standing::near;
}

std::vector<MeasuredStanding> standings_of(const regulation::Profile& profile, const MeasuredResult& result,
                                           const Requirements& requirements) {
  std::vector<MeasuredStanding> standings;
  standings.reserve(result.competencies.size());
  for (const auto& measured : result.competencies)
    standings.push_back(
        standing_in(profile, result, measured, required_percent(profile, requirements, measured.competency)));
  return standings;
}

std::optional<Finding> proposal_of(const regulation::Profile& profile, const MeasuredStanding& standing) {
  using enum Standing;
  if (standing.standing == mastered || standing.standing == near) return std::nullopt;
  Finding finding{.person = standing.person,
                  .path = standing.path,
                  .campaign = standing.campaign,
                  .attempt = standing.attempt,
                  .competency = standing.competency,
                  .found_on = standing.measured_on,
                  .percent = standing.percent,
                  .low = standing.low,
                  .high = standing.high,
                  .items = standing.items,
                  .required = standing.required,
                  .state = FindingState::needs_data,
                  .below_probability = standing.below_probability};
  if (standing.standing == unknown) return finding;
  finding.state = FindingState::proposed;
  finding.proposed_kind = finding.kind = kind_of_level(profile, standing);
  finding.proposed_level = finding.level = standing.level;
  return finding;
}

double rise_probability(const MeasuredStanding& before, const MeasuredStanding& after, double interval_percent) {
  if (!before.percent || !after.percent) return 0.5;
  auto wide = 2 * psychometrics::deviates_of(interval_percent);
  auto deviation = std::hypot((*before.high - *before.low) / wide, (*after.high - *after.low) / wide);
  auto rise = *after.percent - *before.percent;
  if (deviation <= 0) return rise > 0 ? 1 : rise < 0 ? 0 : 0.5;
  return psychometrics::normal_below(rise / deviation);
}

std::optional<MeasuredChange> change_of(const MeasuredStanding& standing, const MeasuredCompetency& measured,
                                        const std::vector<MeasuredStanding>& known) {
  if (!measured.on_scale || !measured.on_scale->before) return std::nullopt;
  std::optional<Date> before_on;
  for (const auto& other : known)
    if (other.competency == standing.competency && other.measured_on < standing.measured_on)
      before_on = before_on ? std::max(*before_on, other.measured_on) : other.measured_on;
  if (!before_on) return std::nullopt;
  const auto& [now, before, population, percents] = *measured.on_scale;
  const double deviation = std::sqrt(population.variance);
  const auto deviates = [&](double ability) { return (ability - population.mean) / deviation; };
  const double worth = psychometrics::percent_of_ability(percents, population.mean + deviation / 2) -
                       psychometrics::percent_of_ability(percents, population.mean - deviation / 2);
  return MeasuredChange{.attempt = standing.attempt,
                        .competency = standing.competency,
                        .person = standing.person,
                        .measured_before = *before_on,
                        .measured_on = standing.measured_on,
                        .before = deviates(before->ability),
                        .before_error = before->error / deviation,
                        .after = deviates(now.ability),
                        .after_error = now.error / deviation,
                        .share = worth / 100,
                        .percent_before = psychometrics::percent_of_ability(percents, before->ability),
                        .percent_after = psychometrics::percent_of_ability(percents, now.ability)};
}

FindingOutcome outcome_of(const regulation::Profile& profile, const Finding& finding, const MeasuredStanding& after,
                          const psychometrics::OnScale* on_scale) {
  FindingOutcome outcome{.finding = finding.id,
                         .attempt = after.attempt,
                         .measured_on = after.measured_on,
                         .percent = after.percent,
                         .low = after.low,
                         .high = after.high,
                         .level = after.level};
  MeasuredStanding before{.percent = finding.percent, .low = finding.low, .high = finding.high};
  outcome.rise_probability = rise_probability(before, after, profile.levels.interval_percent);
  if (on_scale) add_change(outcome, *on_scale, after.required);
  outcome.beyond_error = 100 * outcome.rise_probability >= profile.levels.interval_percent;
  outcome.verdict = verdict_of(profile, finding, after, outcome);
  return outcome;
}

}  // namespace marshrut::deficit
