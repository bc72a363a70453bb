#include <algorithm>

#include "app/demo/replay/stages/stages.h"
#include "recognition/effect/acts_effect.h"
#include "regulation/rules.h"

namespace marshrut::app::replay {
namespace {

using recognition::EffectPage;

constexpr int days_between_looks = 7;
constexpr int looks_most = 8;

Result<EffectPage> page_for(Tale& tale, const access::Actor& actor, const Id<route::Route>& route) {
  return tale.look(actor, "effect.read", &recognition::show_effect, recognition::AskClosing{route});
}

/// Points a little above the middle or at the top, as satisfied as the person is.
std::vector<recognition::CriterionPoints> points_of(const EffectPage& page, int satisfaction) {
  std::vector<recognition::CriterionPoints> points;
  const auto& rule = *page.conclusion_rule;
  for (std::size_t place = 0; place < rule.criteria.size(); ++place) {
    auto wished = static_cast<std::int64_t>(satisfaction) - static_cast<std::int64_t>(place % 2);
    points.push_back({rule.criteria[place].code, std::clamp(wished, rule.points_min, rule.points_max)});
  }
  return points;
}

Result<void> rate(Tale& tale, Learner& learner, const EffectPage& page) {
  bool rated = std::ranges::all_of(page.criteria, [](const auto& criterion) { return criterion.own.has_value(); });
  if (rated || !page.may.rate) return {};
  TRY(tale.act(learner.actor, "effect.rate", &recognition::rate_effect,
               recognition::RateEffect{page.route, points_of(page, learner.conduct.satisfaction)}));
  return {};
}

/// Whoever controls by the regulation; the centre where that is the person whose route it is.
Result<void> control(Tale& tale, Learner& learner, const EffectPage& page) {
  if (!page.control_rule) return {};
  std::vector<const access::Actor*> candidates;
  for (auto duty : regulation::duties_of(*tale.profile, {page.control_rule->role}))
    candidates.push_back(tale.cast.holder_of(std::string(name_of(duty)), learner.school, learner.index));
  candidates.push_back(&tale.cast.officer("centre", learner.index));
  for (const auto* actor : candidates) {
    if (!actor || !TRY(page_for(tale, *actor, page.route)).may.control) continue;
    TRY(tale.act(*actor, "effect.judge", &recognition::control_realisation,
                 recognition::ControlRealisation{page.route, recognition::ControlVerdict::passed, {}, ""}));
    return {};
  }
  return {};
}

recognition::ConcludeEffect conclusion_of(const EffectPage& page, int satisfaction) {
  bool whole = std::ranges::all_of(
      page.levels, [](const auto& level) { return level.verdict == deficit::Verdict::eliminated; });
  using enum regulation::EffectVerdict;
  return {page.route, whole ? effective : partly,
          whole ? "Итоговая диагностика показала: дефициты устранены, освоенное применяется на уроках."
                : "Практика изменилась, часть дефицитов остаётся: работу продолжить с наставником.",
          points_of(page, satisfaction)};
}

Result<void> look_at(Tale& tale, Learner& learner, const Id<route::Route>& route, int looks) {
  if (learner.route != route || tale.desks_rest()) return {};
  auto own = TRY(page_for(tale, learner.actor, route));
  if (own.conclusion || !own.conclusion_rule) return {};
  TRY(rate(tale, learner, own));
  TRY(control(tale, learner, own));
  const auto& centre = tale.cast.officer("centre", learner.index);
  auto page = TRY(page_for(tale, centre, route));
  if (!page.may.conclude) {
    if (looks > 0)
      tale.agenda.at(tale.on_workday(days_between_looks, 15),
                     [&tale, &learner, route, looks] { return look_at(tale, learner, route, looks - 1); });
    return {};
  }
  TRY(tale.act(centre, "effect.judge", &recognition::conclude_effect, conclusion_of(page, learner.conduct.satisfaction)));
  ++tale.summary.conclusions;
  begin_again(tale, learner);
  return {};
}

}  // namespace

void judge(Tale& tale, Learner& learner, int days) {
  tale.agenda.at(tale.on_workday(days, 15), [&tale, &learner] {
    return look_at(tale, learner, learner.route, looks_most);
  });
}

}  // namespace marshrut::app::replay
