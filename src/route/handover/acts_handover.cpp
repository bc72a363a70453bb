#include "route/handover/acts_handover.h"

#include <algorithm>
#include <map>

#include "access/store.h"
#include "documents/acts.h"
#include "documents/compose.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "route/acts.h"
#include "route/errors.h"
#include "route/facts.h"

namespace marshrut::route {
namespace {

constexpr std::size_t handed_at_once_max = 500;
constexpr int given_rows = 200;

using regulation::HandoverRule;
using regulation::Profile;

bool goes_to_companion(const Profile& profile, const HandoverRule& rule) {
  const auto* role = regulation::find_role(profile, rule.to);
  return role && role->reach == regulation::RoleReach::support;
}

std::vector<HandoverRecipient> recipients_of(Work& work, const Profile& profile, const HandoverRule& rule,
                                             const std::string& path) {
  std::vector<HandoverRecipient> recipients;
  for (auto duty : regulation::duties_of(profile, {rule.to}))
    for (const auto& person : access::people_reaching(work, duty, {path, {}}))
      if (std::ranges::find(recipients, person, &HandoverRecipient::person) == recipients.end())
        recipients.push_back({person, organisation::name_of_person(work.rows, work.region, person)});
  return recipients;
}

/// The municipality that a place lies in; nothing for a place of the region itself.
std::optional<organisation::Territory> municipality_of(Work& work, const std::string& path) {
  for (auto& territory : organisation::store::territories(work.rows, work.region))
    if (territory.kind == organisation::TerritoryKind::municipality && access::lies_within(path, territory.path))
      return std::move(territory);
  return {};
}

struct Receiver {
  PersonId person;  // empty for a service
  std::string name;
  std::string path;
};

Result<Receiver> receiver_of(Work& work, const Profile& profile, const HandoverRule& rule, const Route& route,
                             const std::optional<PersonId>& to) {
  if (regulation::is_handed_to_its_owner(profile, rule)) return Receiver{route.person, route.teacher, route.path};
  if (!goes_to_companion(profile, rule)) {
    auto municipality = municipality_of(work, route.path);
    auto title = regulation::find_role(profile, rule.to)->title.ru;
    if (!municipality) return Receiver{{}, title, work.region};
    return Receiver{{}, title + ": " + municipality->title, municipality->path};
  }
  if (!to) return fail(errors::handover_recipient_missing);
  if (*to == route.person) return fail(errors::handover_to_oneself);
  auto known = recipients_of(work, profile, rule, route.path);
  auto found = std::ranges::find(known, *to, &HandoverRecipient::person);
  if (found == known.end()) return fail(errors::handover_recipient_missing);
  return Receiver{found->person, found->name, route.path};
}

/// What one act handed to one service, for its paper.
struct Batch {
  regulation::Profiles::Shared profile;
  const HandoverRule* rule = nullptr;
  Receiver receiver;
  std::vector<Route> routes;
};

documents::Fields act_fields(const Batch& batch, const std::string& giver) {
  documents::Fields fields;
  fields.values = {{"giver", giver}, {"receiver", batch.receiver.name}, {"count", std::to_string(batch.routes.size())}};
  auto& rows = fields.lists["routes"];
  for (const auto& route : batch.routes)
    rows.push_back({std::to_string(rows.size() + 1), route.teacher, route.school,
                    documents::short_date(route.starts) + " – " + documents::short_date(route.ends), ""});
  return fields;
}

Result<HandoverPaper> issue_act(Work& work, const Batch& batch, const std::string& giver) {
  auto paper = TRY(documents::issue_by(work, *batch.profile,
                                       {.kind = *batch.rule->document, .object_kind = "handover",
                                        .object = batch.routes.front().id.value, .person = {}, .path = batch.receiver.path,
                                        .title = "", .date = {}, .fields = act_fields(batch, giver)}));
  return HandoverPaper{paper.id.value, paper.number, batch.receiver.name};
}

/// One route by one rule; adds it to the batch of its receiver.
Result<void> hand_one(Work& work, const HandOver& request, const HandedOne& one, const std::string& giver,
                      std::map<std::string, Batch>& batches) {
  auto loaded = TRY(load_route(work, one.route));
  const auto* rule = regulation::find_handover(*loaded.profile, request.rule);
  if (!rule) return fail(errors::handover_unknown);
  if (!holds_role(work, *loaded.profile, rule->from, loaded.route.path))
    return fail(errors::handover_not_yours, "", regulation::find_role(*loaded.profile, rule->from)->title.ru);
  auto receiver = TRY(receiver_of(work, *loaded.profile, *rule, loaded.route, one.to));
  auto handed = handovers_of(work.rows, work.region, one.route);
  TRY(may_hand(*loaded.profile, *rule, loaded.route, handed, receiver.person));
  Handover handover{one.route, rule->code, receiver.person, receiver.name, loaded.route.agreed_number, work.actor.person,
                    giver, work.now, {}, ""};
  store::insert_handover(work.rows, work.region, handover);
  handed.push_back(handover);
  if (reached_owner(*loaded.profile, handed)) TRY(note_fact(work, one.route, regulation::RouteFact::route_handed_over));
  work.touched("handover", one.route, "", json::write(handover));
  auto& batch = batches[receiver.path + " " + receiver.name];
  if (batch.routes.empty()) batch = {loaded.profile, rule, receiver, {}};
  batch.routes.push_back(loaded.route);
  return work.happened(RouteHandedOver{one.route, loaded.route.person, rule->code, receiver.person});
}

RouteToHand waiting_of(const Route& r) {
  return {r.id, r.teacher, r.position, r.subjects, r.school, r.starts, r.ends, r.agreed_number, {}};
}

std::vector<std::string> paths_of(Work& work) {
  auto horizon = work.horizon();
  return horizon.everything ? std::vector{work.region} : horizon.paths;
}

HandoverRuleView view_of(const Profile& profile, const HandoverRule& rule) {
  const auto* to = regulation::find_role(profile, rule.to);
  return {rule.code, rule.title, to ? to->title : regulation::Words{}, goes_to_companion(profile, rule), rule.acknowledge,
          rule.withhold};
}

/// What waits at one place; a companion is chosen among those of the route's school and above.
void add_waiting(Work& work, HandoverDesk& desk, const Profile& profile, const HandoverRule& rule, const std::string& path,
                 const std::string& after) {
  const auto* before = regulation::handover_before(profile, rule);
  std::map<std::string, std::vector<HandoverRecipient>> recipients;
  for (const auto& route : store::routes_to_hand(work.rows, work.region, path, rule.code, before ? before->code : "", {after},
                                                 access::page_rows + 1)) {
    desk.waiting.push_back(waiting_of(route));
    if (!goes_to_companion(profile, rule)) continue;
    auto [at, fresh] = recipients.try_emplace(route.path);
    if (fresh) at->second = recipients_of(work, profile, rule, route.path);
    desk.waiting.back().recipients = at->second;
  }
}

void keep_shown(Work& work, std::vector<RouteToHand>& waiting) {
  if (work.actor.subjects.empty()) return;
  std::erase_if(waiting, [&](const RouteToHand& one) {
    const auto route = find_route(work.rows, work.region, one.route);
    return !route || !work.shows({route->path, route->person});
  });
}

}  // namespace

bool holds_role(const Work& work, const Profile& profile, const std::string& role, const std::string& path) {
  if (work.actor.house) return true;
  auto duties = regulation::duties_of(profile, {role});
  return std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
    return access::lies_within(path, grant.scope) && std::ranges::find(duties, grant.duty) != duties.end();
  });
}

const HandoverRule* rule_for(const Work& work, const Profile& profile, const std::string& path,
                             std::span<const Handover> handed) {
  for (const auto& one : handed)
    if (!one.recipient.empty() && one.recipient == work.actor.person) return regulation::find_handover(profile, one.rule);
  for (const auto role : {&HandoverRule::to, &HandoverRule::from})
    for (const auto& rule : profile.handovers)
      if (holds_role(work, profile, rule.*role, path)) return &rule;
  return nullptr;
}

GivenRoute given_of(const Profile& profile, const store::HandedRoute& row) {
  const auto* rule = regulation::find_handover(profile, row.handover.rule);
  const auto& h = row.handover;
  return {row.route.id, row.route.teacher, row.route.school, h.rule, rule ? rule->title : regulation::Words{},
          h.recipient_name, h.giver_name, h.at_ms, h.acknowledged_ms, rule && rule->acknowledge && !h.acknowledged_ms, h.paper};
}

Result<HandoverDesk> show_handovers(Work& work, const AskHandovers& request) {
  HandoverDesk desk;
  auto paths = paths_of(work);
  for (const auto& path : paths) {
    auto profile = TRY(regulation::profile_at(work, path));
    for (const auto& rule : profile->handovers) {
      if (!holds_role(work, *profile, rule.from, path)) continue;
      if (std::ranges::find(desk.rules, rule.code, &HandoverRuleView::code) == desk.rules.end())
        desk.rules.push_back(view_of(*profile, rule));
      if (desk.rule.empty()) desk.rule = request.rule.value_or(rule.code);
      if (rule.code == desk.rule) add_waiting(work, desk, *profile, rule, path, request.after.value_or(""));
    }
  }
  if (desk.waiting.size() > access::page_rows) {
    desk.waiting.resize(access::page_rows);
    desk.next = desk.waiting.back().route.value;
  }
  keep_shown(work, desk.waiting);
  return desk;
}

Result<GivenRoutes> list_given(Work& work, const AskHandovers& request) {
  GivenRoutes answer;
  for (const auto& path : paths_of(work))
    for (const auto& row : store::handovers_below(work.rows, work.region, path, request.rule.value_or(""), given_rows)) {
      if (!work.shows({row.route.path, row.route.person})) continue;
      answer.routes.push_back(given_of(*TRY(profile_of(work, row.route)), row));
    }
  std::ranges::stable_sort(answer.routes, std::ranges::greater{}, &GivenRoute::at_ms);
  return answer;
}

Result<HandoverOutcomes> hand_over(Work& work, const HandOver& request) {
  work.horizon();
  if (request.routes.size() > handed_at_once_max) return fail(errors::too_much, "/routes", std::to_string(handed_at_once_max));
  auto giver = organisation::name_of_person(work.rows, work.region, work.actor.person);
  std::map<std::string, Batch> batches;
  HandoverOutcomes answer;
  for (const auto& one : request.routes) {
    auto handed = hand_one(work, request, one, giver, batches);
    if (handed) answer.outcomes.push_back({one.route, true, "", "", ""});
    else answer.outcomes.push_back({one.route, false, std::string(handed.error().code->name), handed.error().words_ru(),
                                    handed.error().words_en()});
  }
  for (const auto& [place, batch] : batches)
    if (batch.rule->document) answer.papers.push_back(TRY(issue_act(work, batch, giver)));
  return answer;
}

}  // namespace marshrut::route
