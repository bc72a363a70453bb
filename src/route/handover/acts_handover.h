#pragma once
// Handing routes on: what waits for the asker to hand, one or many at once, what became of it; the export of what was
// handed, without what the regulation withholds. Who hands by a rule is asked of the regulation, beside the right.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "route/handover/store_handover.h"
#include "route/page/acts_loading.h"

namespace marshrut::route {

struct HandoverRecipient {
  PersonId person;
  std::string name;
};
DESCRIBE(HandoverRecipient, person, name)

/// A route that waits to be handed. It holds no deficit and no score. `recipients`: whom to choose from where the rule
/// leads to a person who accompanies.
struct RouteToHand {
  Id<Route> route;
  std::string teacher;
  std::string position;
  std::string subjects;
  std::string school;
  Date starts;
  Date ends;
  std::int64_t number = 0;
  std::vector<HandoverRecipient> recipients;
};
DESCRIBE(RouteToHand, route, teacher, position, subjects, school, starts, ends, number, recipients)

struct HandoverRuleView {
  std::string code;
  regulation::Words title;
  regulation::Words to;
  bool to_person = false;  // one of `recipients` is to be chosen
  bool acknowledge = false;
  std::vector<regulation::SeenThing> withhold;
};
DESCRIBE(HandoverRuleView, code, title, to, to_person, acknowledge, withhold)

struct AskHandovers {
  std::optional<std::string> rule;  // the first of the asker's when absent
  std::optional<std::string> after;
};
DESCRIBE(AskHandovers, rule, after)
struct HandoverDesk {
  std::vector<HandoverRuleView> rules;  // by which the asker hands on
  std::string rule;                     // "" when there is none
  std::vector<RouteToHand> waiting;
  std::optional<std::string> next;
};
DESCRIBE(HandoverDesk, rules, rule, waiting, next)
Result<HandoverDesk> show_handovers(Work& work, const AskHandovers& request);

/// A route that was handed, to whom and whether they said so.
struct GivenRoute {
  Id<Route> route;
  std::string teacher;
  std::string school;
  std::string rule;
  regulation::Words title;
  std::string recipient_name;
  std::string giver_name;
  Instant at_ms;
  std::optional<Instant> acknowledged_ms;
  bool awaits_acknowledgement = false;
  std::string paper;
};
DESCRIBE(GivenRoute, route, teacher, school, rule, title, recipient_name, giver_name, at_ms, acknowledged_ms,
         awaits_acknowledgement, paper)
struct GivenRoutes {
  std::vector<GivenRoute> routes;  // the latest first
};
DESCRIBE(GivenRoutes, routes)
Result<GivenRoutes> list_given(Work& work, const AskHandovers& request);

struct HandedOne {
  Id<Route> route;
  std::optional<PersonId> to;
};
DESCRIBE(HandedOne, route, to)
struct HandOver {
  std::string rule;
  std::vector<HandedOne> routes;
};
DESCRIBE(HandOver, rule, routes)
/// What became of one of them: handed, or left with the reason.
struct HandoverOutcome {
  Id<Route> route;
  bool handed = false;
  std::string code;
  std::string ru;
  std::string en;
};
DESCRIBE(HandoverOutcome, route, handed, code, ru, en)
struct HandoverPaper {
  std::string paper;
  std::string number;
  std::string receiver;
};
DESCRIBE(HandoverPaper, paper, number, receiver)
struct HandoverOutcomes {
  std::vector<HandoverOutcome> outcomes;
  std::vector<HandoverPaper> papers;  // an act for each service, where the rule names a document
};
DESCRIBE(HandoverOutcomes, outcomes, papers)
Result<HandoverOutcomes> hand_over(Work& work, const HandOver& request);

/// A workbook with the activities of what was handed, as it was handed.
Result<access::Download> export_handovers(Work& work, const AskHandovers& request);

/// Whether the actor holds a duty of the role over the place.
bool holds_role(const Work& work, const regulation::Profile& profile, const std::string& role, const std::string& path);
/// The rule by which a route comes to the asker; else the one by which they hand it on. Null for others.
const regulation::HandoverRule* rule_for(const Work& work, const regulation::Profile& profile, const std::string& path,
                                         std::span<const Handover> handed);
GivenRoute given_of(const regulation::Profile& profile, const store::HandedRoute& row);

}  // namespace marshrut::route
