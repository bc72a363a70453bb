#include "route/card/acts_card.h"

#include <algorithm>

#include "access/look.h"
#include "documents/acts.h"
#include "documents/file/acts_sheet.h"
#include "documents/file/effects_file.h"
#include "platform/config/settings.h"
#include "regulation/rules.h"
#include "route/card/acts_card_fields.h"
#include "route/card/acts_register.h"
#include "route/store.h"

namespace marshrut::route {
namespace {

/// What the paper needs, loaded in one transaction and set outside of it. `rule` lies in `profile`.
struct Card {
  regulation::Profiles::Shared profile;
  const regulation::DocumentRule* rule = nullptr;
  documents::Fields fields;
  std::string number;
  Date date;
  std::string token;  // "" for what is not in the register
};

const char* words_without_number(const Route& route) {
  return route.agreed_number == 0 && route.state != RouteState::annulled ? "б/н (не согласован)" : "б/н (не действует)";
}

/// Under a number stands what the register keeps, whoever prints it and whatever became of the route since.
void fill(Work& work, Card& card, const store::RouteWithRevisions& found) {
  const auto& route = found.route;
  auto paper = route.state == RouteState::annulled ? std::nullopt : find_card(work, route.id, *card.rule);
  if (paper) {
    card.fields = fields_of(*paper);
    card.number = paper->number;
    card.date = paper->date;
    card.token = paper->token;
    return;
  }
  card.fields = card_fields(work, card_content(work, route, found.revisions), *card.profile,
                            ground_lines(basis_of(work, route.person)));
  card.number = words_without_number(route);
  card.date = work.today();
}

void show_only_what_is_seen(Work& work, Card& card, const Route& route) {
  if (!sees_deficits(work, route, *card.profile)) card.fields = without_deficits(std::move(card.fields), *card.rule);
  else if (!card.fields.lists["deficits"].empty()) note_sight(work, route);
}

Result<store::RouteWithRevisions> of_reach(Work& work, const Id<Route>& route) {
  auto found = store::find_with_revisions(work.rows, work.region, route);
  if (!found) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may(scope_of(found->route)));
  return *std::move(found);
}

Result<Card> load_card(Work& work, const Id<Route>& route) {
  auto found = TRY(of_reach(work, route));
  Card card;
  card.profile = TRY(profile_of(work, found.route));
  card.rule = TRY(card_rule(*card.profile));
  fill(work, card, found);
  show_only_what_is_seen(work, card, found.route);
  return card;
}

/// The code of the sheet that lists decisions, when an approval of the regulation names one.
std::optional<std::string> agreement_document(const regulation::Profile& profile) {
  for (const auto& rule : profile.approvals)
    if (rule.document) return rule.document;
  return std::nullopt;
}

Result<documents::Sheet> load_agreement(Work& work, const Id<Route>& id) {
  auto found = TRY(of_reach(work, id));
  auto profile = TRY(profile_of(work, found.route));
  const auto* rule = TRY(documents::sheet_rule(*profile, agreement_document(*profile)));
  auto whose = found.route.teacher;
  auto fields = card_fields(work, card_content(work, std::move(found.route), std::move(found.revisions)), *profile, {});
  return documents::Sheet{std::move(profile), rule, std::move(fields), work.today(), std::move(whose)};
}

Result<access::Download> set_card(const access::Call& call, Card& card, documents::FileFormat format) {
  const auto* region = call.services.find_region(call.actor.region);
  documents::add_common_fields(card.fields, *card.profile, card.number, card.date);
  auto blocks = TRY(documents::compose(card.rule->blocks, card.fields));
  auto site = documents::site_of(call.services.part<config::Settings>());
  bool registered = !card.token.empty();
  auto address = registered ? documents::verification_address(site, card.token) : "";
  auto by_hand = registered ? documents::check_by_hand(site, card.number, card.token) : "";
  auto name = registered ? card.rule->title.ru + " " + card.number : card.rule->title.ru;
  return documents::file_of(*card.rule, blocks,
                            {card.rule->title.ru, card.number, card.date, region && region->demo, address, by_hand}, format, name);
}

}  // namespace

Result<access::Download> print_card(const access::Call& call, const PrintRoute& request) {
  auto card = TRY(access::look(call.services, call.actor, call.right,
                               [&](Work& work) { return load_card(work, request.route); }));
  return set_card(call, card, request.format.value_or(documents::FileFormat::pdf));
}

Result<access::Download> print_agreement(const access::Call& call, const PrintRoute& request) {
  auto sheet = TRY(access::consult(call.services, call.actor, call.right,
                                   [&](Work& work) { return load_agreement(work, request.route); }));
  return documents::sheet_file(call, std::move(sheet), request.format);
}

std::vector<RoutePaper> route_papers(const regulation::Profile& profile) {
  std::vector<RoutePaper> papers;
  auto add = [&](const char* file, const Result<const regulation::DocumentRule*>& rule) {
    if (rule) papers.push_back({file, (*rule)->title, (*rule)->edited_as});
  };
  add("card", card_rule(profile));
  add("agreement-sheet", documents::sheet_rule(profile, agreement_document(profile)));
  return papers;
}

}  // namespace marshrut::route
