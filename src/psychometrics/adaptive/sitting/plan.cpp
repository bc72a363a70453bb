#include "psychometrics/adaptive/sitting/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "psychometrics/adaptive/errors.h"

namespace marshrut::psychometrics {
namespace {

/// Refuses a number outside its bounds; one that is no number is within none.
Result<void> within(double number, double low, double high, const std::string& at) {
  if (number >= low && number <= high) return {};
  return fail(adaptive::errors::plan_impossible, at, fmt::format("{:g}", number), at);
}

constexpr double tiny = 1e-9, huge = 1e9;

Result<void> check_stopping(const Stopping& stopping) {
  TRY(within(stopping.risk, 0, huge, "/stopping/risk"));
  TRY(within(stopping.error, 0, huge, "/stopping/error"));
  TRY(within(stopping.information, 0, huge, "/stopping/information"));
  const auto fewest = static_cast<double>(stopping.fewest);
  return within(static_cast<double>(stopping.most), std::max(1.0, fewest), huge, "/stopping/most");
}

Result<void> check_items(const std::vector<std::size_t>& items, std::size_t count, const std::string& at) {
  for (const auto item : items) TRY(within(static_cast<double>(item), 0, static_cast<double>(count) - 1, at));
  return {};
}

Result<void> check_competency(const MeasuredCompetency& measured, const std::string& at) {
  if (!measured.bank || measured.bank->items.empty()) return fail(adaptive::errors::bank_empty, at);
  TRY(within(measured.population.mean, -6, 6, at + "/population/mean"));
  TRY(within(measured.population.variance, tiny, 100, at + "/population/variance"));
  TRY(within(measured.cut.at, -6, 6, at + "/cut/at"));
  TRY(within(measured.cut.error, 0, huge, at + "/cut/error"));
  TRY(within(measured.losses.false_deficit, tiny, huge, at + "/losses/false_deficit"));
  TRY(within(measured.losses.missed_deficit, tiny, huge, at + "/losses/missed_deficit"));
  if (!(measured.exposure_limit > 0 && measured.exposure_limit <= 1))
    return fail(adaptive::errors::exposure_impossible, at + "/exposure_limit");
  TRY(check_items(measured.anchors, measured.bank->items.size(), at + "/anchors"));
  return measured.content.areas.empty() ? Result<void>{} : check_content(measured.content, measured.bank->items.size());
}

std::string place_of(std::size_t competency) {
  return "/competencies/" + std::to_string(competency);
}

}  // namespace

std::size_t fewest_of(const SittingPlan& plan, std::size_t competency) {
  std::size_t least = 0;
  for (const auto& area : plan.competencies[competency].content.areas) least += area.least;
  return std::max(plan.stopping.fewest, least);
}

Result<void> check_plan(const SittingPlan& plan) {
  if (plan.competencies.empty()) return fail(adaptive::errors::bank_empty, "/competencies");
  TRY(check_stopping(plan.stopping));
  std::size_t fewest = 0;
  for (std::size_t k = 0; k < plan.competencies.size(); ++k) {
    TRY(check_competency(plan.competencies[k], place_of(k)));
    fewest += fewest_of(plan, k);
  }
  if (fewest > plan.length)
    return fail(adaptive::errors::sitting_short, "/length", std::to_string(fewest), std::to_string(plan.length));
  return {};
}

Result<void> check_start(const SittingPlan& plan, const SittingStart& start) {
  const auto count = plan.competencies.size();
  for (const auto given : {start.seen.size(), start.exposure.size()})
    if (given != 0 && given != count)
      return fail(adaptive::errors::plan_impossible, "/start", std::to_string(given), "/start");
  for (std::size_t k = 0; k < start.seen.size(); ++k)
    TRY(check_items(start.seen[k], plan.competencies[k].bank->items.size(), "/start/seen/" + std::to_string(k)));
  return {};
}

}  // namespace marshrut::psychometrics
