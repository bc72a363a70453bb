#include "diagnostics/scale/unlike.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace marshrut::diagnostics {
namespace {

using psychometrics::FunctioningClass;

constexpr double delta_per_logit = 2.35;
constexpr double drift_logits = 0.3, drift_deviate = 2.58, drift_p = 0.01;  // the last is of the deviate, two-sided
constexpr double drift_graded = 0.17;  // deviations of the item: class A of ETS ends there

/// Those of a kind beside the others; whoever is not known to be either is left out.
struct Sides {
  psychometrics::Groups groups{{"others", "kind"}, {}};

  template <class KindOf>
  Sides(const CompetencyAnswers& answers, KindOf&& kind_of) {
    for (std::size_t row = 0; row < answers.responses().rows(); ++row) {
      const std::optional<bool> kind = kind_of(answers.kinds()[row]);
      groups.group_of_row.push_back(answers.compared()[row] && kind ? *kind : -1);
    }
  }
  bool enough() const {
    return static_cast<double>(std::min(std::ranges::count(groups.group_of_row, 0), std::ranges::count(groups.group_of_row, 1))) >=
           people_to_compare;
  }
};

/// By item; nothing of those that too few of either side answered.
std::vector<std::optional<psychometrics::ItemFunctioning>> beside(const CompetencyAnswers& answers, const Sides& sides) {
  std::vector<std::optional<psychometrics::ItemFunctioning>> out(answers.items().size());
  if (!sides.enough()) return out;
  auto responses = answers.responses();
  responses.items.resize(out.size());
  const auto found = psychometrics::functioning(responses, sides.groups);
  if (!found) return out;
  for (std::size_t item = 0; item < out.size(); ++item)
    if (std::min(found->items[item].reference_people, found->items[item].focal_people) >= people_to_compare)
      out[item] = found->items[item];
  return out;
}

void tell_kind(const CompetencyAnswers& answers, ComparedKind kind, const Sides& sides, std::vector<CalibratedItem>& items) {
  const auto found = beside(answers, sides);
  for (std::size_t item = 0; item < items.size(); ++item) {
    if (!found[item] || found[item]->ets_class.value_or(FunctioningClass::A) == FunctioningClass::A) continue;
    const bool harder_for_focal = found[item]->delta.value_or(found[item]->mean_difference.value_or(0)) < 0;
    auto& statistics = items[item].statistics;
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

}  // namespace

void tell_unlike(const CompetencyAnswers& answers, std::vector<CalibratedItem>& items) {
  tell_kind(answers, ComparedKind::village, Sides(answers, std::mem_fn(&Kinds::village)), items);
  tell_kind(answers, ComparedKind::beginner, Sides(answers, std::mem_fn(&Kinds::beginner)), items);
  const auto since = beside(answers, Sides(answers, std::mem_fn(&Kinds::is_new)));
  for (std::size_t item = 0; item < items.size(); ++item) {
    auto& flags = items[item].statistics.flags;
    if (since[item] && has_moved(*since[item]) && std::ranges::count(flags, ItemFlag::moved) == 0)
      flags.push_back(ItemFlag::moved);
  }
}

}  // namespace marshrut::diagnostics
