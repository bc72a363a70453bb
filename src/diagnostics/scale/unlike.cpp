#include "diagnostics/scale/unlike.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "psychometrics/watch/functioning_by_ability.h"

namespace marshrut::diagnostics {
namespace {

using psychometrics::FunctioningClass;

constexpr double delta_per_logit = 2.35;
constexpr double drift_logits = 0.3, drift_deviate = 2.58, drift_p = 0.01;  // the last is of the deviate, two-sided
constexpr double drift_graded = 0.17;  // deviations of the item: class A of ETS ends there

/// Those of a kind beside the others, in forms that ask everybody the same or in adaptive ones; whoever is not known to be either
/// is left out.
struct Sides {
  psychometrics::Groups groups{{"others", "kind"}, {}};

  template <class KindOf>
  Sides(const CompetencyAnswers& answers, bool same_items, KindOf&& kind_of) {
    for (std::size_t row = 0; row < answers.responses().rows(); ++row) {
      const std::optional<bool> kind = kind_of(answers.kinds()[row]);
      groups.group_of_row.push_back(answers.compared()[row] == same_items && kind ? *kind : -1);
    }
  }
  bool enough() const {
    return static_cast<double>(std::min(std::ranges::count(groups.group_of_row, 0), std::ranges::count(groups.group_of_row, 1))) >=
           people_to_compare;
  }
};

/// By item; nothing of those that too few of either side answered.
using Beside = std::vector<std::optional<psychometrics::ItemFunctioning>>;

void keep_told(const psychometrics::ItemFunctioning& item, std::optional<psychometrics::ItemFunctioning>& to) {
  if (std::min(item.reference_people, item.focal_people) >= people_to_compare) to = item;
}

Beside by_score(const CompetencyAnswers& answers, const Sides& sides) {
  Beside out(answers.items().size());
  if (!sides.enough()) return out;
  auto responses = answers.responses();
  responses.items.resize(out.size());
  const auto found = psychometrics::functioning(responses, sides.groups);
  for (std::size_t item = 0; found && item < out.size(); ++item) keep_told(found->items[item], out[item]);
  return out;
}

Beside by_ability(const CompetencyAnswers& answers, const std::optional<SpokenItems>& spoken, const Sides& sides) {
  Beside out(answers.items().size());
  if (!spoken || !sides.enough()) return out;
  const auto found = psychometrics::functioning_by_ability(spoken->table, spoken->responses, sides.groups, "");
  for (std::size_t at = 0; found && at < spoken->places.size(); ++at)
    keep_told(found->items[at], out[spoken->places[at]]);
  return out;
}

bool is_told(const ItemStatistics& statistics, ComparedKind kind) {
  return std::ranges::count(statistics.unlike, kind, &UnlikeItem::kind) > 0;
}

void tell_kind(ComparedKind kind, const Beside& found, std::vector<CalibratedItem>& items) {
  for (std::size_t item = 0; item < items.size(); ++item) {
    auto& statistics = items[item].statistics;
    if (!found[item] || found[item]->ets_class.value_or(FunctioningClass::A) == FunctioningClass::A) continue;
    if (is_told(statistics, kind)) continue;
    const bool harder_for_focal = found[item]->delta.value_or(found[item]->mean_difference.value_or(0)) < 0;
    statistics.unlike.push_back({kind, *found[item]->ets_class, harder_for_focal == (found[item]->focal == "kind")});
    if (*found[item]->ets_class == FunctioningClass::C && std::ranges::count(statistics.flags, ItemFlag::differs) == 0)
      statistics.flags.push_back(ItemFlag::differs);
  }
}

bool has_moved(const psychometrics::ItemFunctioning& item) {
  if (item.delta && item.se_delta)
    return std::abs(*item.delta) > drift_logits * delta_per_logit && std::abs(*item.delta) > drift_deviate * *item.se_delta;
  return item.mean_difference && std::abs(*item.mean_difference) >= drift_graded && item.p.value_or(1) < drift_p;
}

void tell_moved(const Beside& since, std::vector<CalibratedItem>& items) {
  for (std::size_t item = 0; item < items.size(); ++item) {
    auto& flags = items[item].statistics.flags;
    if (since[item] && has_moved(*since[item]) && std::ranges::count(flags, ItemFlag::moved) == 0)
      flags.push_back(ItemFlag::moved);
  }
}

}  // namespace

void tell_unlike(const CompetencyAnswers& answers, const std::optional<SpokenItems>& spoken,
                 std::vector<CalibratedItem>& items) {
  const auto told = [&](auto kind_of, auto&& tell) {
    tell(by_score(answers, Sides(answers, true, kind_of)));
    tell(by_ability(answers, spoken, Sides(answers, false, kind_of)));
  };
  told(std::mem_fn(&Kinds::village), [&](const Beside& found) { tell_kind(ComparedKind::village, found, items); });
  told(std::mem_fn(&Kinds::beginner), [&](const Beside& found) { tell_kind(ComparedKind::beginner, found, items); });
  told(std::mem_fn(&Kinds::is_new), [&](const Beside& since) { tell_moved(since, items); });
}

}  // namespace marshrut::diagnostics
