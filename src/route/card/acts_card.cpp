#include "route/card/acts_card.h"

#include <algorithm>

#include "access/look.h"
#include "documents/acts.h"
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

Result<Card> load_card(Work& work, const ShowRoute& request) {
  auto found = store::find_with_revisions(work.rows, work.region, request.route);
  if (!found) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may(scope_of(found->route)));
  Card card;
  card.profile = TRY(profile_of(work, found->route));
  card.rule = TRY(card_rule(*card.profile));
  fill(work, card, *found);
  show_only_what_is_seen(work, card, found->route);
  return card;
}

Result<std::string> set_card(const access::Call& call, Card& card) {
  const auto* region = call.services.find_region(call.actor.region);
  documents::add_common_fields(card.fields, *card.profile, card.number, card.date);
  auto blocks = TRY(documents::compose(card.rule->blocks, card.fields));
  auto site = documents::site_of(call.services.part<config::Settings>());
  bool registered = !card.token.empty();
  auto address = registered ? documents::verification_address(site, card.token) : "";
  auto by_hand = registered ? documents::check_by_hand(site, card.number, card.token) : "";
  return documents::printed(blocks, {card.rule->title.ru, card.number, card.date, region && region->demo, address, by_hand});
}

}  // namespace

Result<access::Download> print_card(const access::Call& call, const ShowRoute& request) {
  auto card = TRY(access::look(call.services, call.actor, call.right,
                               [&](Work& work) { return load_card(work, request); }));
  auto bytes = TRY(set_card(call, card));
  auto name = card.token.empty() ? card.rule->title.ru : card.rule->title.ru + " " + card.number;
  std::ranges::replace(name, '/', '-');
  return access::Download{name + ".pdf", "application/pdf", std::move(bytes), false};
}

}  // namespace marshrut::route
