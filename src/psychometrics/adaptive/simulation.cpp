#include "psychometrics/adaptive/simulation.h"

#include <fmt/format.h>

#include <cmath>

#include "psychometrics/adaptive/errors.h"
#include "psychometrics/adaptive/made_up.h"

namespace marshrut::psychometrics {
namespace {

Result<void> check_simulation(const ParameterTable& table, const SimulationPlan& plan) {
  if (table.items.empty()) return fail(adaptive::errors::bank_empty);
  if (plan.cut ? !std::isfinite(*plan.cut) : plan.classify) return fail(adaptive::errors::cut_missing);
  if (plan.exposure && !(*plan.exposure > 0 && *plan.exposure <= 1)) return fail(adaptive::errors::exposure_impossible);
  if (plan.ratio &&
      !(plan.ratio->apart > 0 && plan.ratio->apart <= 3 && plan.ratio->error > 0 && plan.ratio->error < 0.5))
    return fail(adaptive::errors::ratio_impossible);
  if (!plan.content) return {};
  TRY(check_content(*plan.content, table.items.size()));
  return can_be_met(*plan.content, AdaptiveSession(table.items.size(), 0, 1), plan.items);
}

/// By trials with people of their own.
ControlTable control_for(const ParameterTable& table, const SimulationPlan& plan) {
  constexpr std::uint64_t trials = 30;
  ControlTable control(table.items.size(), 1);
  SplitMix seeds(plan.seed ^ 0x5eed);
  for (std::uint64_t trial = 0; trial < trials; ++trial) {
    const auto seed = static_cast<std::uint64_t>(seeds.uniform() * 0x1p53);
    MadeUpSittings sittings(table, plan, seed, control);
    sittings.run();
    if (is_kept(sittings.given(), plan.persons, *plan.exposure)) break;
    control = next_control(sittings.chosen(), plan.persons, *plan.exposure, plan.items);
  }
  return control;
}

/// Of a limit of exposure that so few items cannot keep, and of one that the table did not.
void warn(const SimulationPlan& plan, double items, Simulated& found) {
  if (!plan.exposure) return;
  const auto share = [](double number) { return fmt::format("{:.2g}", number); };
  const double limit = *plan.exposure, even = found.mean_length / items;
  if (even > limit)
    found.warnings.push_back({&adaptive::errors::exposure_not_kept,
                              "",
                              {share(limit), fmt::format("{}", items), fmt::format("{:.3g}", found.mean_length), share(even)},
                              {}});
  else if (!found.control.empty() && found.max_exposure > limit + exposure_by_chance(limit, plan.persons))
    found.warnings.push_back({&adaptive::errors::table_over, "", {share(limit), share(found.max_exposure)}, {}});
}

}  // namespace

Result<Simulated> simulate(const ParameterTable& table, const SimulationPlan& plan) {
  TRY(check_simulation(table, plan));
  ControlTable control;
  if (plan.exposure && plan.exposure_by == ExposureRule::table) control = control_for(table, plan);
  auto found = MadeUpSittings(table, plan, plan.seed, control).run();
  found.control = std::move(control);
  warn(plan, static_cast<double>(table.items.size()), found);
  return found;
}

}  // namespace marshrut::psychometrics
