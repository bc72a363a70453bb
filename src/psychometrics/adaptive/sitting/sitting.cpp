#include "psychometrics/adaptive/sitting/sitting.h"

#include <algorithm>

#include "psychometrics/adaptive/errors.h"
#include "psychometrics/adaptive/limits/eligible.h"

namespace marshrut::psychometrics {
namespace {

constexpr double no_fall = 1e-9;  // rounding makes what is nought this large

std::vector<std::size_t> unseen(const MeasuredCompetency& measured, const std::vector<std::size_t>& seen) {
  std::vector<bool> may(measured.bank->items.size(), true);
  for (const auto item : seen) may[item] = false;
  for (const auto item : measured.anchors) may[item] = true;
  std::vector<std::size_t> items;
  for (std::size_t item = 0; item < may.size(); ++item)
    if (may[item]) items.push_back(item);
  return items;
}

const ContentPlan* content_of(const MeasuredCompetency& measured) {
  return measured.content.areas.empty() ? nullptr : &measured.content;
}

std::vector<bool> only(const std::vector<std::size_t>& items, std::size_t count) {
  std::vector<bool> out(count, false);
  for (const auto item : items) out[item] = true;
  return out;
}

}  // namespace

Result<Sitting> Sitting::begun(const SittingPlan& plan, const SittingStart& start) {
  TRY(check_plan(plan));
  TRY(check_start(plan, start));
  Sitting sitting(plan, start.seed);
  for (std::size_t k = 0; k < plan.competencies.size(); ++k) {
    const auto& measured = plan.competencies[k];
    const auto items = unseen(measured, start.seen.empty() ? std::vector<std::size_t>{} : start.seen[k]);
    if (items.empty())
      return fail(adaptive::errors::nothing_to_give, "/competencies/" + std::to_string(k), measured.name);
    auto eligible = only(items, measured.bank->items.size());
    if (!start.exposure.empty())
      eligible = eligible_for(exposure_of(eligible.size(), start.exposure[k]), measured.exposure_limit, items,
                              content_of(measured), plan.stopping.most, sitting.chance_, start.past_limit);
    sitting.measure(log_weights(measured.population.mean, measured.population.variance), {}, std::move(eligible));
  }
  for (std::size_t k = 0; k < plan.competencies.size(); ++k) TRY(sitting.check_content_of(k));
  TRY(sitting.choose());
  return sitting;
}

void Sitting::measure(const Row& log_weights, std::vector<std::size_t> given, std::vector<bool> eligible) {
  AdaptiveSession session(eligible.size(), log_weights, std::move(given));
  for (std::size_t item = 0; item < eligible.size(); ++item)
    if (!eligible[item]) session.close(item);
  const auto k = measured_.size();
  measured_.push_back({std::move(session), std::move(eligible), below_cut(plan_->competencies[k].cut), {}, 0});
  judge(k);
}

void Sitting::judge(std::size_t competency) {
  measured_[competency].stopped = stop_of(competency);
  measured_[competency].fall = measured_[competency].stopped ? 0 : expected_fall(competency);
}

Result<void> Sitting::check_content_of(std::size_t competency) const {
  const auto* content = content_of(plan_->competencies[competency]);
  const auto& session = measured_[competency].session;
  return content ? can_be_met(*content, session, plan_->stopping.most - session.answered()) : Result<void>{};
}

Result<void> Sitting::answer(std::size_t category) {
  if (!asked_) return fail(adaptive::errors::sitting_over);
  const auto k = static_cast<std::size_t>(asked_->competency), item = static_cast<std::size_t>(asked_->item);
  const auto& bank = *plan_->competencies[k].bank;
  const auto categories = bank.items[item].categories();
  if (category >= categories)
    return fail(adaptive::errors::answer_unknown, "", std::to_string(category), std::to_string(categories - 1));
  measured_[k].session.answer(bank, item, category);
  judge(k);
  given_.push_back({asked_->competency, asked_->item, static_cast<std::int64_t>(category)});
  return choose();
}

Standing Sitting::standing(std::size_t competency) const {
  const auto& measured = measured_[competency];
  const auto& losses = plan_->competencies[competency].losses;
  const double probability = probability_below(measured.session.weights(), measured.below);
  Standing now;
  now.ability = measured.session.mean();
  now.error = measured.session.deviation();
  now.probability = probability;
  now.risk = decision_risk(probability, losses);
  now.label = label_of(probability, losses);
  now.given = measured.session.answered();
  now.stopped = measured.stopped || asked_ ? measured.stopped : StopReason::sitting_ended;
  return now;
}

ChoicePlan Sitting::choice_of(std::size_t competency, ChoiceRule rule) const {
  return {rule, plan_->stopping.most, std::nullopt, content_of(plan_->competencies[competency])};
}

/// How many items it still has to be given before it may be left, of those that are open.
std::size_t Sitting::lacking(std::size_t competency) const {
  const auto& measured = measured_[competency];
  const auto fewest = fewest_of(*plan_, competency), given = measured.session.answered();
  return measured.stopped ? 0 : std::min(measured.session.open(), fewest - std::min(fewest, given));
}

std::optional<StopReason> Sitting::stop_of(std::size_t competency) {
  const auto& session = measured_[competency].session;
  const auto& stopping = plan_->stopping;
  using enum StopReason;
  if (session.answered() >= stopping.most) return most_given;
  const auto& bank = *plan_->competencies[competency].bank;
  const auto information = greatest_information(bank, session, choice_of(competency, plan_->rule), numbers_);
  if (!information) return nothing_left;
  if (session.answered() < fewest_of(*plan_, competency)) return std::nullopt;
  const auto now = standing(competency);
  if (now.risk < stopping.risk) return decided;
  if (now.error <= stopping.error) return precise;
  return *information > stopping.information ? std::nullopt : std::optional(uninformative);
}

/// The fall of the expected loss by an answer to the item that tells most over the whole posterior.
double Sitting::expected_fall(std::size_t competency) {
  const auto& measured = measured_[competency];
  const auto& of = plan_->competencies[competency];
  const auto choice = choice_of(competency, ChoiceRule::mpwi);
  const auto item = next_item(*of.bank, measured.session, choice, chance_, numbers_);
  double after = 0;
  for (Row likely : of.bank->log_probabilities[*item]) {
    row::exponents(likely);
    for (std::size_t q = 0; q < lanes; ++q) likely[q] *= measured.session.weights()[q];
    const double answered = row::sum(likely), deficit = row::dot(likely, measured.below);
    after += std::min(deficit * of.losses.missed_deficit, (answered - deficit) * of.losses.false_deficit);
  }
  const double fall = standing(competency).risk - after;
  return fall > no_fall ? fall : 0;
}

/// Of those that are not left, and that leave the others their fewest items.
std::optional<std::size_t> Sitting::worthiest() {
  std::size_t together = 0;
  for (std::size_t k = 0; k < measured_.size(); ++k) together += lacking(k);
  const auto left = plan_->length - given_.size();
  std::optional<std::size_t> best;
  std::pair<double, double> most{-1, -1};
  for (std::size_t k = 0; k < measured_.size(); ++k) {
    if (measured_[k].stopped || (together >= left && lacking(k) == 0)) continue;
    const std::pair now{measured_[k].fall, standing(k).risk};
    if (now > most) most = now, best = k;
  }
  return best;
}

Result<void> Sitting::choose() {
  asked_.reset();
  const auto k = given_.size() < plan_->length ? worthiest() : std::nullopt;
  if (!k) return {};
  TRY(check_content_of(*k));
  const auto item =
      next_item(*plan_->competencies[*k].bank, measured_[*k].session, choice_of(*k, plan_->rule), chance_, numbers_);
  asked_ = AskedItem{static_cast<std::int64_t>(*k), static_cast<std::int64_t>(*item)};
  return {};
}

}  // namespace marshrut::psychometrics
