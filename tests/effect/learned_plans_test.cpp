// Plans made by learned gains close more than plans made by what experts expected, by the truth of made-up regions.
#include <doctest/doctest.h>

#include "planning/calendar.h"
#include "planning/propose.h"
#include "region.h"

namespace marshrut::effect {
namespace {

using Gains = std::vector<std::vector<double>>;  // of each competency, for each activity

/// Everything of a region on offer, each activity with as many hours, by the gains that are believed.
planning::Task task_by(const Gains& gains) {
  planning::Task task;
  task.limits = {.starts = Date::of(2026, 9, 7),
                 .ends = Date::of(2027, 6, 30),
                 .hours = 72,
                 .activities = 4,
                 .weekly_hours = std::vector<double>(43, 40),
                 .transfer = false,
                 .reflection = false};
  for (std::size_t k = 0; k < gains.size(); ++k)
    for (std::size_t a = 0; a < gains[k].size(); ++a) {
      catalogue::Activity activity;
      activity.id.value = std::to_string(k) + "/" + std::to_string(a);
      activity.hours = 18;
      activity.form = catalogue::StudyForm::distance;
      catalogue::ActivitySession session;
      session.id.value = activity.id.value;
      session.starts = Date::of(2026, 10, 5).plus_days(static_cast<int>(a));
      session.ends = session.starts.plus_days(60);
      task.offers.push_back(planning::offer_of(activity, session, {{"C" + std::to_string(k), gains[k][a]}}));
    }
  return task;
}

/// What a person of these abilities truly grows by on the proposal.
double grown(const Region& region, const planning::Proposal& proposal, const std::vector<double>& abilities) {
  std::vector<double> strengths(abilities.size());
  for (const auto& item : proposal.items) {
    const auto& id = item.session.value;
    const auto slash = id.find('/');
    const auto k = static_cast<std::size_t>(std::stoi(id)),
               a = static_cast<std::size_t>(std::stoi(id.substr(slash + 1)));
    strengths[k] += region.truths[k].strength[a];
  }
  double sum = 0;
  for (std::size_t k = 0; k < abilities.size(); ++k) sum += learned(abilities[k], 0, strengths[k]);
  return sum;
}

Gains learned_gains(const Region& region) {
  Gains gains;
  for (const auto& effects : effects_of(region.competencies)) {
    gains.emplace_back();
    for (const auto& gain : effects.activities) gains.back().push_back(std::max(gain.gain, 0.001));
  }
  return gains;
}

}  // namespace

TEST_CASE("plans by learned gains close more than plans by what experts expected") {
  double by_experts = 0, by_learned = 0, by_truth = 0;
  int regions = 0, better = 0;
  for (std::uint64_t seed = 301; seed <= 330; ++seed) {
    const auto region = made_region({.seed = seed, .people = 1000});
    Gains expected, true_gains;
    for (std::size_t k = 0; k < region.truths.size(); ++k) {
      expected.push_back(region.competencies[k].expected);
      true_gains.push_back(region.truths[k].gain);
      for (double& gain : true_gains.back()) gain = std::max(gain, 0.001);
    }
    auto of_experts = task_by(expected), of_learned = task_by(learned_gains(region)), of_truth = task_by(true_gains);
    Chance chance(seed);
    double experts = 0, learned = 0;
    for (int person = 0; person < 10; ++person) {
      std::vector<double> abilities;
      std::vector<planning::Need> needs;
      for (std::size_t k = 0; k < region.truths.size(); ++k) {
        abilities.push_back(std::clamp(0.5 + 0.14 * chance.normal(), 0.05, 0.95));
        needs.push_back({"C" + std::to_string(k), 0.75 - abilities[k], 0.08, 1, false});
      }
      of_experts.needs = of_learned.needs = of_truth.needs = needs;
      const auto most = planning::Variant::largest_effect;
      experts += grown(region, planning::propose(of_experts, most), abilities);
      learned += grown(region, planning::propose(of_learned, most), abilities);
      by_truth += grown(region, planning::propose(of_truth, most), abilities);
    }
    by_experts += experts;
    by_learned += learned;
    ++regions;
    better += learned > experts;
  }
  MESSAGE("growth by experts " << by_experts << ", by learned gains " << by_learned << ", if the truth were known "
                               << by_truth << "; better in " << better << " of " << regions << " regions");
  CHECK(by_learned > 1.1 * by_experts);
  CHECK(better >= regions * 4 / 5);
  CHECK(by_learned > 0.9 * by_truth);
}

}  // namespace marshrut::effect
