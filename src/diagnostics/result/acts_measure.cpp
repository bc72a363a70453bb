#include "diagnostics/result/acts_measure.h"

#include <algorithm>

#include "diagnostics/adaptive/store_adaptive.h"
#include "diagnostics/result/acts_answers.h"
#include "diagnostics/result/result.h"
#include "diagnostics/scale/expected.h"
#include "diagnostics/store.h"

namespace marshrut::diagnostics {
namespace {

using access::Work;

std::vector<ScoredItem> scored_items(const std::vector<ScaledAnswer>& answers) {
  std::vector<ScoredItem> scored;
  for (const auto& one : answers)
    scored.push_back({one.item.competency, one.item.group, one.points, one.item.points_max});
  return scored;
}

std::map<std::string, std::string> groups_of(const std::vector<ScaledAnswer>& answers) {
  std::map<std::string, std::string> groups;
  for (const auto& answer : answers) groups.emplace(answer.item.competency, answer.item.group);
  return groups;
}

/// Competencies that an adaptive attempt was to measure and that it ended before.
std::vector<std::string> not_reached(Work& work, const Attempt& attempt, const std::vector<MeasuredResult>& results) {
  std::vector<std::string> left;
  const auto sitting = store::find_sitting(work.rows, work.region, attempt.id);
  if (!sitting) return left;
  for (const auto& one : sitting->required)
    if (std::ranges::find(results, one.competency, &MeasuredResult::code) == results.end()) left.push_back(one.competency);
  return left;
}

}  // namespace

Measured measured_by(Work& work, const Attempt& attempt, const regulation::Profile& profile, const Scale& scale) {
  const auto answers = scaled_answers(work, attempt);
  const auto before = scored_before(work.rows, work.region, attempt);
  Measured out{measure(scored_items(answers), profile),
               on_scale(scale, answers, before ? scaled_answers(work, *before) : std::vector<ScaledAnswer>())};
  take_expected(out.results, out.on_scale, groups_of(answers), profile);
  for (const auto& competency : not_reached(work, attempt, out.results))
    out.results.push_back({.thing = MeasuredThing::competency, .code = competency});
  for (auto& result : out.results)
    if (const auto place = out.on_scale.find(result.code);
        result.thing == MeasuredThing::competency && place != out.on_scale.end()) {
      result.ability = place->second.now.ability;
      result.ability_error = place->second.now.error;
    }
  return out;
}

}  // namespace marshrut::diagnostics
