#include <algorithm>
#include <cmath>

#include "psychometrics/adaptive/errors.h"
#include "psychometrics/adaptive/sitting/sitting.h"

namespace marshrut::psychometrics {
namespace {

std::unexpected<Error> misfit(const std::string& at) {
  return fail(adaptive::errors::state_misfit, at, at);
}

bool is_index(std::int64_t number, std::size_t count) {
  return number >= 0 && static_cast<std::size_t>(number) < count;
}

/// What of a state is one competency's.
struct Kept {
  std::vector<bool> eligible;
  std::vector<std::size_t> given;

  bool may_give(std::int64_t item) const {
    return is_index(item, eligible.size()) && eligible[static_cast<std::size_t>(item)] &&
           std::ranges::find(given, static_cast<std::size_t>(item)) == given.end();
  }
};

Result<Kept> kept_in(const MeasuredCompetency& measured, const CompetencyState& state, const std::string& at) {
  const bool is_whole = state.log_weights.size() == nodes &&
                        std::ranges::all_of(state.log_weights, [](double one) { return std::isfinite(one); });
  if (!is_whole) return misfit(at + "/log_weights");
  Kept kept{std::vector<bool>(measured.bank->items.size(), true), {}};
  for (const auto item : state.ineligible) {
    if (!is_index(item, kept.eligible.size())) return misfit(at + "/ineligible");
    kept.eligible[static_cast<std::size_t>(item)] = false;
  }
  return kept;
}

Result<void> give_again(const SittingPlan& plan, const SittingState& state, std::vector<Kept>& kept) {
  for (std::size_t turn = 0; turn < state.given.size(); ++turn) {
    const auto& given = state.given[turn];
    const auto at = "/given/" + std::to_string(turn);
    if (!is_index(given.competency, kept.size())) return misfit(at);
    const auto k = static_cast<std::size_t>(given.competency);
    if (!kept[k].may_give(given.item)) return misfit(at);
    const auto item = static_cast<std::size_t>(given.item);
    if (!is_index(given.answer, plan.competencies[k].bank->items[item].categories())) return misfit(at);
    kept[k].given.push_back(item);
  }
  const auto& asked = state.asked;
  if (!asked) return {};
  const bool may = is_index(asked->competency, kept.size()) &&
                   kept[static_cast<std::size_t>(asked->competency)].may_give(asked->item);
  return may ? Result<void>{} : misfit("/asked");
}

}  // namespace

SittingState Sitting::state() const {
  SittingState state{chance_.state(), {}, given_, asked_};
  for (const auto& measured : measured_) {
    const auto& weights = measured.session.log_weights();
    CompetencyState of{{weights.begin(), weights.begin() + nodes}, {}};
    for (std::size_t item = 0; item < measured.eligible.size(); ++item)
      if (!measured.eligible[item]) of.ineligible.push_back(static_cast<std::int64_t>(item));
    state.competencies.push_back(std::move(of));
  }
  return state;
}

Result<Sitting> Sitting::resumed(const SittingPlan& plan, const SittingState& state) {
  TRY(check_plan(plan));
  const auto count = plan.competencies.size();
  if (state.competencies.size() != count) return misfit("/competencies");
  std::vector<Kept> kept;
  kept.reserve(count);
  for (std::size_t k = 0; k < count; ++k)
    kept.push_back(TRY(kept_in(plan.competencies[k], state.competencies[k], "/competencies/" + std::to_string(k))));
  TRY(give_again(plan, state, kept));
  Sitting sitting(plan, state.generator);
  for (std::size_t k = 0; k < count; ++k) {
    Row weights = log_weights(0, 1);  // for what stands beside the nodes
    std::ranges::copy(state.competencies[k].log_weights, weights.begin());
    sitting.measure(weights, std::move(kept[k].given), std::move(kept[k].eligible));
  }
  sitting.given_ = state.given;
  sitting.asked_ = state.asked;
  return sitting;
}

}  // namespace marshrut::psychometrics
