#include "route/card/acts_register.h"

#include "documents/acts.h"
#include "platform/json/json.h"
#include "regulation/rules.h"
#include "route/card/acts_card_fields.h"
#include "route/errors.h"

namespace marshrut::route {
namespace {

/// A route that has, or may have, a card in the register. `rule` lies in `profile`.
struct Carded {
  store::RouteWithRevisions found;
  regulation::Profiles::Shared profile;
  const regulation::DocumentRule* rule = nullptr;
  std::optional<documents::Paper> former;
};

/// Nothing where the regulation knows no card.
Result<std::optional<Carded>> carded(Work& work, const Id<Route>& id) {
  auto found = store::find_with_revisions(work.rows, work.region, id).value();
  auto profile = TRY(profile_of(work, found.route));
  auto rule = card_rule(*profile);
  if (!rule) return std::optional<Carded>{};
  return Carded{std::move(found), std::move(profile), *rule, find_card(work, id, **rule)};
}

documents::Fields fields_now(Work& work, const Carded& carded) {
  const auto& [route, revisions] = carded.found;
  return card_fields(work, card_content(work, route, revisions), *carded.profile,
                     ground_lines(basis_of(work, route.person)));
}

Result<void> replace_card(Work& work, const Carded& carded, documents::Fields fields, const std::string& reason) {
  if (carded.former) TRY(documents::annul(work, carded.former->id, reason));
  const auto& route = carded.found.route;
  auto issued = documents::issue_by(work, *carded.profile,
                                    {.kind = carded.rule->code, .object_kind = "route", .object = route.id.value,
                                     .person = route.person, .path = route.path, .title = "", .date = {},
                                     .fields = std::move(fields)});
  if (!issued) work.touched("route", route.id, "", std::string(issued.error().code->name));
  return {};
}

Result<void> register_card(Work& work, const Id<Route>& id) {
  auto found = TRY(carded(work, id));
  if (!found) return {};
  return replace_card(work, *found, fields_now(work, *found), "Маршрут изменён, карта выдана заново");
}

}  // namespace

Result<const regulation::DocumentRule*> card_rule(const regulation::Profile& profile) {
  const auto* rule = regulation::find_document(profile, regulation::TaskKind::compose);
  if (!rule || rule->blocks.empty()) return fail(errors::no_card);
  return rule;
}

std::optional<documents::Paper> find_card(Work& work, const Id<Route>& route, const regulation::DocumentRule& rule) {
  for (const auto& line : documents::papers_of_object(work.rows, work.region, route.value)) {
    if (line.kind != rule.code || line.state != documents::PaperState::issued) continue;
    auto paper = documents::find_paper(work.rows, work.region, line.paper);
    if (paper && paper->state == documents::PaperState::issued) return paper;
  }
  return std::nullopt;
}

documents::Fields fields_of(const documents::Paper& paper) {
  auto fields = json::read<documents::Fields>(paper.fields);
  if (!fields) throw std::logic_error("the fields of a registered card cannot be read");
  return *std::move(fields);
}

Result<void> follow_agreed(Work& work, const RouteAgreed& fact) { return register_card(work, fact.route); }
Result<void> follow_corrected(Work& work, const RouteCorrected& fact) { return register_card(work, fact.route); }

Result<void> follow_taken_back(Work& work, const AgreementTakenBack& fact) {
  const std::string reason = "Решение о согласовании отменено";
  auto found = TRY(carded(work, fact.route));
  if (!found) return {};
  if (fact.number > 0) return replace_card(work, *found, fields_now(work, *found), reason);
  return found->former ? documents::annul(work, found->former->id, reason) : Result<void>{};
}

Result<void> follow_completed(Work& work, const RouteCompleted& fact) {
  auto found = TRY(carded(work, fact.route));
  if (!found || !found->former) return {};
  auto fields = fields_now(work, *found);
  fields.lists["deficits"] = fields_of(*found->former).lists["deficits"];  // those it began with
  return replace_card(work, *found, std::move(fields), "Маршрут завершён, карта выдана заново");
}

Result<void> follow_annulled(Work& work, const RouteAnnulled& fact) {
  auto found = TRY(carded(work, fact.route));
  if (!found || !found->former) return {};
  return documents::annul(work, found->former->id, "Маршрут аннулирован");
}

}  // namespace marshrut::route
