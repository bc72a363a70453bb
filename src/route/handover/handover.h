#pragma once
// A route in force handed on from role to role as the regulation has it: who may hand it now, to whom, what of it stays
// behind. Pure; that a route was handed is a row, that somebody read it is a moment in that row.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "regulation/rules.h"
#include "route/types.h"

namespace marshrut::route {

/// `recipient` is empty where a route goes to a service and not to a person. `number` is the revision that was in force.
struct Handover {
  Id<Route> route;
  std::string rule;
  PersonId recipient;
  std::string recipient_name;
  std::int64_t number = 0;
  PersonId giver;
  std::string giver_name;
  Instant at_ms;
  std::optional<Instant> acknowledged_ms;
  std::string paper;
};
DESCRIBE(Handover, route, rule, recipient, recipient_name, number, giver, giver_name, at_ms, acknowledged_ms, paper)

/// Whether the route may be handed on by the rule now: in force, received by who hands it on, not handed to
/// the recipient yet.
Result<void> may_hand(const regulation::Profile& profile, const regulation::HandoverRule& rule, const Route& route,
                      std::span<const Handover> handed, const PersonId& recipient);

/// Whether the route has reached its owner, and they said so where the rule asks for it. True for a profile that hands
/// nothing on.
bool reached_owner(const regulation::Profile& profile, std::span<const Handover> handed);

/// One handing beside the words of its rule, as everybody who reads the route sees it. `awaits_me`: the viewer received
/// it and has not said so yet.
struct HandoverMark {
  std::string rule;
  regulation::Words title;
  std::string recipient_name;
  std::string giver_name;
  Instant at_ms;
  std::optional<Instant> acknowledged_ms;
  bool awaits_acknowledgement = false;
  bool awaits_me = false;
};
DESCRIBE(HandoverMark, rule, title, recipient_name, giver_name, at_ms, acknowledged_ms, awaits_acknowledgement, awaits_me)
std::vector<HandoverMark> handover_marks(const regulation::Profile& profile, std::span<const Handover> handed,
                                         const PersonId& viewer);

/// The content as the rule hands it on.
RouteContent handed_content(const regulation::HandoverRule& rule, RouteContent content);

}  // namespace marshrut::route
