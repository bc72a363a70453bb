#include "route/card/acts_card.h"

#include <fmt/format.h>

#include <algorithm>

#include "access/look.h"
#include "documents/acts.h"
#include "platform/config/settings.h"
#include "platform/json/json.h"
#include "regulation/rules.h"
#include "route/card/acts_card_fields.h"
#include "route/errors.h"
#include "route/store.h"

namespace marshrut::route {
namespace {

constexpr const char* no_number = "б/н (не согласован)";

/// What the paper needs, loaded in one transaction and set outside of it. `rule` lies in `profile`.
struct Card {
  RoutePage page;
  regulation::Profiles::Shared profile;
  const regulation::DocumentRule* rule = nullptr;
  documents::Fields fields;
  std::optional<documents::Paper> paper;
};

/// The paper that composing leads to.
Result<const regulation::DocumentRule*> card_rule(const regulation::Profile& profile) {
  const auto* task = regulation::find_task(profile, regulation::TaskKind::compose);
  const auto* rule = task && task->document ? regulation::find_document(profile, *task->document) : nullptr;
  if (!rule || rule->blocks.empty()) return fail(errors::no_card);
  return rule;
}

/// Where an activity stands now, whatever it was when the content was agreed.
void keep_marks(std::vector<RouteItem>& agreed, const std::vector<RouteItem>& now) {
  for (auto& item : agreed)
    if (auto same = std::ranges::find(now, item.id, &RouteItem::id); same != now.end()) {
      item.state = same->state;
      item.finished_on = same->finished_on;
    }
}

/// What was agreed in place of what waits: a paper says only what somebody decided.
void show_as_agreed(Work& work, RoutePage& page) {
  auto& route = page.route;
  if (route.agreed_number == 0) return;
  auto agreed = snapshot_from(
      store::content_of_revision(work.rows, work.region, route.id, route.agreed_number).value());
  route.number = agreed.number;
  route.teacher = agreed.teacher;
  route.position = agreed.position;
  route.subjects = agreed.subjects;
  route.school = agreed.school;
  route.starts = agreed.content.starts;
  route.ends = agreed.content.ends;
  route.term_reason = agreed.content.term_reason;
  keep_marks(agreed.content.items, page.items);
  page.goals = std::move(agreed.content.goals);
  page.items = std::move(agreed.content.items);
}

/// The card of the register that holds now, whichever revision it says.
std::optional<documents::Paper> registered(Work& work, const Card& card) {
  for (const auto& line : documents::papers_of_object(work.rows, work.region, card.page.route.id.value))
    if (line.kind == card.rule->code && line.state == documents::PaperState::issued)
      return documents::find_paper(work.rows, work.region, line.paper);
  return std::nullopt;
}

bool says(const documents::Paper& paper, std::int64_t number) {
  auto fields = json::read<documents::Fields>(paper.fields);
  return fields && fields->values["version"] == std::to_string(number);
}

Result<Card> load_card(Work& work, const ShowRoute& request) {
  Card card;
  card.page = TRY(show_route(work, request));
  auto last = card.page.route.number;
  show_as_agreed(work, card.page);
  card.profile = TRY(profile_of(work, card.page.route));
  card.rule = TRY(card_rule(*card.profile));
  bool shown = work.actor.person == card.page.route.person || !card.page.grounds.empty();
  card.fields = card_fields(work, card.page, *card.profile, card.page.grounds,
                            shown ? CardGrounds::named : CardGrounds::hidden);
  if (last > card.page.route.number)
    card.fields.values["version_note"] = fmt::format("Версия {} не согласована и в эту карту не вошла.", last);
  if (auto paper = registered(work, card); paper && says(*paper, card.page.route.number)) card.paper = std::move(paper);
  return card;
}

/// The register keeps everything: its paper is for the person and whoever the regulation shows all that it says.
Result<documents::Paper> register_card(Work& work, const ShowRoute& request) {
  auto card = TRY(load_card(work, request));
  if (card.paper) return *card.paper;
  const auto& route = card.page.route;
  if (auto former = registered(work, card)) TRY(documents::annul(work, former->id, "Маршрут изменён, карта выдана заново"));
  auto lines = ground_lines(basis_of(work, route.person));
  return documents::issue_by(work, *card.profile,
                             {.kind = card.rule->code, .object_kind = "route", .object = route.id.value,
                              .person = route.person, .path = route.path, .title = "", .date = {},
                              .fields = card_fields(work, card.page, *card.profile, lines, CardGrounds::named)});
}

Result<std::string> set_card(const access::Call& call, Card& card) {
  const auto* region = call.services.find_region(call.actor.region);
  auto number = card.paper ? card.paper->number : no_number;
  auto date = card.paper ? card.paper->date : card.page.today;
  documents::add_common_fields(card.fields, *card.profile, number, date);
  auto blocks = TRY(documents::compose(card.rule->blocks, card.fields));
  auto site = documents::site_of(call.services.part<config::Settings>());
  auto address = card.paper ? documents::verification_address(site, card.paper->token) : "";
  auto by_hand = card.paper ? documents::check_by_hand(site, number, card.paper->token) : "";
  return documents::printed(blocks, {card.rule->title.ru, number, date, region && region->demo, address, by_hand});
}

}  // namespace

Result<access::Download> print_card(const access::Call& call, const ShowRoute& request) {
  auto card = TRY(access::look(call.services, call.actor, call.right,
                               [&](Work& work) { return load_card(work, request); }));
  if (!card.paper && card.page.route.agreed_number > 0)
    card.paper = TRY(access::transact(call.services, call.actor, call.right,
                                      [&](Work& work) { return register_card(work, request); }));
  auto bytes = TRY(set_card(call, card));
  auto name = card.paper ? card.rule->title.ru + " " + card.paper->number : card.rule->title.ru;
  std::ranges::replace(name, '/', '-');
  return access::Download{name + ".pdf", "application/pdf", std::move(bytes), false};
}

}  // namespace marshrut::route
