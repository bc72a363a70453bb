#include "route/handover/handover.h"

#include <algorithm>

#include "base/result.h"
#include "route/content/checks.h"
#include "route/errors.h"
#include "route/life/states.h"

namespace marshrut::route {
namespace {

const Handover* find_handed(std::span<const Handover> handed, std::string_view rule) {
  auto found = std::ranges::find(handed, rule, &Handover::rule);
  return found == handed.end() ? nullptr : &*found;
}

bool is_taken(const regulation::HandoverRule& rule, const Handover* handed) {
  return handed && (!rule.acknowledge || handed->acknowledged_ms);
}

}  // namespace

Result<void> may_hand(const regulation::Profile& profile, const regulation::HandoverRule& rule, const Route& route,
                      std::span<const Handover> handed, const PersonId& recipient) {
  if (route.agreed_number == 0 || is_closed(route.state)) return fail(errors::handover_early);
  if (const auto* before = regulation::handover_before(profile, rule); before && !is_taken(*before, find_handed(handed, before->code)))
    return fail(errors::handover_not_received, "", before->title.ru);
  auto same = [&](const Handover& one) { return one.rule == rule.code && one.recipient == recipient; };
  return std::ranges::any_of(handed, same) ? fail(errors::handed_already) : Result<void>{};
}

bool reached_owner(const regulation::Profile& profile, std::span<const Handover> handed) {
  return std::ranges::all_of(profile.handovers, [&](const regulation::HandoverRule& rule) {
    return !regulation::is_handed_to_its_owner(profile, rule) || is_taken(rule, find_handed(handed, rule.code));
  });
}

std::vector<HandoverMark> handover_marks(const regulation::Profile& profile, std::span<const Handover> handed,
                                         const PersonId& viewer) {
  std::vector<HandoverMark> marks;
  for (const auto& rule : profile.handovers)
    for (const auto& one : handed) {
      if (one.rule != rule.code) continue;
      bool awaits = rule.acknowledge && !one.acknowledged_ms;
      marks.push_back({rule.code, rule.title, one.recipient_name, one.giver_name, one.at_ms, one.acknowledged_ms, awaits,
                       awaits && one.recipient == viewer});
    }
  return marks;
}

RouteContent handed_content(const regulation::HandoverRule& rule, RouteContent content) {
  return regulation::withholds(rule, regulation::SeenThing::deficits) ? without_deficits(std::move(content)) : content;
}

}  // namespace marshrut::route
