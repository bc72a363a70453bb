#include "psychometrics/adaptive/made_up.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "psychometrics/adaptive/limits/eligible.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::size_t fewest_to_decide = 6;
constexpr double sure_enough = 0.95;

std::vector<Item> bank_items(const ParameterTable& table) {
  std::vector<Item> items;
  items.reserve(table.items.size());
  for (const auto& one : table.items) items.push_back(one.item);
  return items;
}

std::vector<AreaCounts> no_areas_yet(const ContentPlan& content) {
  std::vector<AreaCounts> areas;
  areas.reserve(content.areas.size());
  for (const auto& area : content.areas) areas.push_back({area.name, std::numeric_limits<std::int64_t>::max(), 0, 0});
  return areas;
}

}  // namespace

MadeUpSittings::MadeUpSittings(const ParameterTable& table, const SimulationPlan& plan, std::uint64_t seed,
                               ControlTable control)
    : plan_(plan),
      population_(table.population),
      bank_(bank_items(table)),
      all_(bank_.items.size()),
      exposure_(exposure_of(bank_.items.size())),
      control_(std::move(control)),
      chosen_(bank_.items.size(), 0),
      random_(seed) {
  choice_.rule = plan.rule;
  choice_.length = plan.items;
  choice_.content_rule = plan.content_rule;
  if (plan.classify) choice_.at = plan.cut;
  if (plan.classify && plan.ratio) ratio_.emplace(bank_.items, *plan.cut, *plan.ratio);
  if (plan.content) choice_.content = &*plan.content;
  if (plan.content) areas_ = no_areas_yet(*plan.content);
  std::iota(all_.begin(), all_.end(), std::size_t{0});
}

Simulated MadeUpSittings::run() {
  for (std::int64_t person = 0; person < plan_.persons; ++person) sit();
  return told();
}

void MadeUpSittings::sit() {
  const double ability = population_.mean + std::sqrt(population_.variance) * random_.normal();
  AdaptiveSession session(bank_.items.size(), population_.mean, population_.variance);
  const auto eligible = drawn();
  for (const auto item : all_)
    if (!eligible[item]) session.close(item);
  double ratio = 0;
  while (session.answered() < plan_.items && !is_decided(session, ratio)) {
    const auto item = next(session);
    if (!item) break;
    const auto answer = drawn_category(bank_.items[*item], ability, random_.uniform(), curves_);
    session.answer(bank_, *item, answer);
    if (ratio_) ratio += ratio_->of(*item, answer);
  }
  note_sitting(exposure_, eligible, session.given());
  if (areas_) count_areas(session.given());
  length_ += static_cast<double>(session.answered());
  squares_ += (session.mean() - ability) * (session.mean() - ability);
  errors_ += session.deviation();
  if (plan_.cut) count_side(session, ratio, ability);
}

std::vector<bool> MadeUpSittings::drawn() {
  if (!plan_.exposure || plan_.exposure_by != ExposureRule::eligibility) return std::vector<bool>(all_.size(), true);
  return eligible_for(exposure_, *plan_.exposure, all_, choice_.content, plan_.items, random_);
}

/// What is chosen and not let through is closed, and the next best is chosen.
std::optional<std::size_t> MadeUpSittings::next(AdaptiveSession& session) {
  while (const auto item = next_item(bank_, session, choice_, random_, numbers_)) {
    ++chosen_[*item];
    if (control_.empty() || !is_refused(session, *item)) return item;
    session.close(*item);
  }
  return std::nullopt;
}

/// Not where the sitting, or its content, would then lack items.
bool MadeUpSittings::is_refused(const AdaptiveSession& session, std::size_t item) {
  if (random_.uniform() < control_[item]) return false;
  const auto left = plan_.items - session.answered();
  if (session.open() <= left) return false;
  if (!plan_.content) return true;
  auto without = session;
  without.close(item);
  return can_be_met(*plan_.content, without, left).has_value();
}

bool MadeUpSittings::is_decided(const AdaptiveSession& session, double ratio) const {
  if (!plan_.classify || session.answered() < fewest_to_decide) return false;
  if (plan_.content && !is_met(*plan_.content, session)) return false;
  if (ratio_) return ratio_->is_decided(ratio);
  const double below = session.below(*plan_.cut);
  return std::max(below, 1 - below) >= sure_enough;
}

void MadeUpSittings::count_areas(const std::vector<std::size_t>& given) {
  std::vector<std::int64_t> counts(areas_->size(), 0);
  for (const auto item : given) ++counts[plan_.content->area_of[item]];
  for (std::size_t area = 0; area < counts.size(); ++area) {
    auto& of = (*areas_)[area];
    of.least = std::min(of.least, counts[area]);
    of.most = std::max(of.most, counts[area]);
    of.mean += static_cast<double>(counts[area]);
  }
}

void MadeUpSittings::count_side(const AdaptiveSession& session, double ratio, double ability) {
  const double below = session.below(*plan_.cut), likelier = std::max(below, 1 - below);
  const bool said_below = ratio_ ? ratio < 0 : below > 0.5;
  const double right = said_below == (ability < *plan_.cut) ? 1 : 0;
  confidence_ += likelier;
  right_ += right;
  decided_ += (ratio_ ? ratio_->is_decided(ratio) : likelier >= sure_enough) ? 1 : 0;
  if (std::abs(ability - *plan_.cut) < RatioPlan{}.apart) return;
  apart_ += 1;
  right_apart_ += right;
}

Simulated MadeUpSittings::told() const {
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
  if (apart_ > 0) out.accuracy_apart = right_apart_ / apart_;
  return out;
}

}  // namespace marshrut::psychometrics
