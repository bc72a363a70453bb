#include "psychometrics/adaptive/simulation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "psychometrics/adaptive/errors.h"
#include "psychometrics/adaptive/limits/eligible.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::size_t fewest_to_decide = 6;
constexpr double sure_enough = 0.95;

class Sittings {
 public:
  Sittings(const ParameterTable& table, const SimulationPlan& plan)
      : plan_(plan),
        population_(table.population),
        bank_(items_of(table)),
        all_(bank_.items.size()),
        exposure_(exposure_of(bank_.items.size())),
        random_(plan.seed) {
    choice_.rule = plan.rule;
    choice_.length = plan.items;
    if (plan.classify) choice_.at = plan.cut;
    if (plan.content) choice_.content = &*plan.content;
    if (plan.content) areas_ = unseen(*plan.content);
    std::iota(all_.begin(), all_.end(), std::size_t{0});
  }

  Simulated run() {
    for (std::int64_t person = 0; person < plan_.persons; ++person) sit();
    return told();
  }

 private:
  static std::vector<Item> items_of(const ParameterTable& table) {
    std::vector<Item> items;
    items.reserve(table.items.size());
    for (const auto& one : table.items) items.push_back(one.item);
    return items;
  }

  void sit() {
    const double ability = population_.mean + std::sqrt(population_.variance) * random_.normal();
    AdaptiveSession session(bank_.items.size(), population_.mean, population_.variance);
    const auto eligible = drawn();
    for (const auto item : all_)
      if (!eligible[item]) session.close(item);
    while (session.answered() < plan_.items && !is_decided(session)) {
      const auto item = next_item(bank_, session, choice_, random_, numbers_);
      if (!item) break;
      session.answer(bank_, *item, drawn_category(bank_.items[*item], ability, random_.uniform(), curves_));
    }
    note_sitting(exposure_, eligible, session.given());
    if (areas_) count_areas(session.given());
    length_ += static_cast<double>(session.answered());
    squares_ += (session.mean() - ability) * (session.mean() - ability);
    errors_ += session.deviation();
    if (!plan_.cut) return;
    const double below = session.below(*plan_.cut), likelier = std::max(below, 1 - below);
    confidence_ += likelier;
    right_ += (below > 0.5) == (ability < *plan_.cut) ? 1 : 0;
    decided_ += likelier >= sure_enough ? 1 : 0;
  }

  std::vector<bool> drawn() {
    if (!plan_.exposure) return std::vector<bool>(all_.size(), true);
    return eligible_for(exposure_, *plan_.exposure, all_, choice_.content, plan_.items, random_);
  }

  static std::vector<AreaCounts> unseen(const ContentPlan& content) {
    std::vector<AreaCounts> areas;
    areas.reserve(content.areas.size());
    for (const auto& area : content.areas) areas.push_back({area.name, std::numeric_limits<std::int64_t>::max(), 0, 0});
    return areas;
  }

  void count_areas(const std::vector<std::size_t>& given) {
    std::vector<std::int64_t> counts(areas_->size(), 0);
    for (const auto item : given) ++counts[plan_.content->area_of[item]];
    for (std::size_t area = 0; area < counts.size(); ++area) {
      auto& of = (*areas_)[area];
      of.least = std::min(of.least, counts[area]);
      of.most = std::max(of.most, counts[area]);
      of.mean += static_cast<double>(counts[area]);
    }
  }

  bool is_decided(const AdaptiveSession& session) const {
    if (!plan_.classify || session.answered() < fewest_to_decide) return false;
    if (plan_.content && !is_met(*plan_.content, session)) return false;
    const double below = session.below(*plan_.cut);
    return std::max(below, 1 - below) >= sure_enough;
  }

  Simulated told() const {
    const auto people = static_cast<double>(plan_.persons);
    Simulated out;
    out.rmse = std::sqrt(squares_ / people);
    out.mean_se = errors_ / people;
    out.mean_length = length_ / people;
    double pairs = 0;
    for (const auto times : exposure_.given) {
      const auto count = static_cast<double>(times);
      out.max_exposure = std::max(out.max_exposure, count / people);
      out.unused_items += times == 0 ? 1 : 0;
      pairs += count * (count - 1);
    }
    if (people > 1 && length_ > 0) out.overlap = pairs / (people * (people - 1)) / out.mean_length;
    out.areas = areas_;
    if (areas_)
      for (auto& area : *out.areas) area.mean /= people;
    if (!plan_.cut) return out;
    out.accuracy = right_ / people;
    out.mean_confidence = confidence_ / people;
    out.decided = decided_ / people;
    return out;
  }

  const SimulationPlan& plan_;
  Population population_;
  AdaptiveBank bank_;
  std::vector<std::size_t> all_;
  Exposure exposure_;
  std::optional<std::vector<AreaCounts>> areas_;
  SplitMix random_;
  ChoicePlan choice_;
  PerItem numbers_;
  std::vector<AbilityCurve> curves_;
  double length_ = 0, squares_ = 0, errors_ = 0, confidence_ = 0, right_ = 0, decided_ = 0;
};

}  // namespace

Result<Simulated> simulate(const ParameterTable& table, const SimulationPlan& plan) {
  if (table.items.empty()) return fail(adaptive::errors::bank_empty);
  if (plan.cut ? !std::isfinite(*plan.cut) : plan.classify) return fail(adaptive::errors::cut_missing);
  if (plan.exposure && !(*plan.exposure > 0 && *plan.exposure <= 1)) return fail(adaptive::errors::exposure_impossible);
  if (plan.content) {
    TRY(check_content(*plan.content, table.items.size()));
    TRY(can_be_met(*plan.content, AdaptiveSession(table.items.size(), 0, 1), plan.items));
  }
  auto found = Sittings(table, plan).run();
  const double even = found.mean_length / static_cast<double>(table.items.size());
  if (plan.exposure && even > *plan.exposure)
    found.warnings.push_back({&adaptive::errors::exposure_not_kept,
                              "",
                              {fmt::format("{:.2g}", *plan.exposure), std::to_string(table.items.size()),
                               fmt::format("{:.3g}", found.mean_length), fmt::format("{:.2g}", even)},
                              {}});
  return found;
}

}  // namespace marshrut::psychometrics
