#include "recognition/closing/acts_gathering.h"

#include <algorithm>
#include <stdexcept>

#include "deficit/store.h"
#include "platform/json/json.h"
#include "recognition/errors.h"
#include "route/acts.h"
#include "route/content/checks.h"
#include "route/life/states.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::recognition {
namespace {

bool is_over(const route::RouteItem& item) {
  return item.state == route::RouteItemState::done || item.state == route::RouteItemState::cancelled;
}
bool is_done(const route::RouteItem& item) {
  return item.state == route::RouteItemState::done;
}

/// What repeated diagnostics said during the route.
void add_diagnostics(Work& work, ClosingMatter& matter) {
  const auto& route = matter.route;
  for (const auto& standing : deficit::standings_of(work.rows, work.region, route.person))
    if (standing.purpose == deficit::MeasuringPurpose::repeat && standing.measured_on >= route.starts)
      matter.repeated = true;
  if (!matter.repeated) return;
  auto findings = deficit::findings_of(work.rows, work.region, route.person);
  for (const auto& outcome : deficit::outcomes_of(work.rows, work.region, route.person)) {
    if (outcome.verdict != deficit::Verdict::eliminated || outcome.measured_on < route.starts) continue;
    auto finding = std::ranges::find(findings, outcome.finding, &deficit::Finding::id);
    if (finding != findings.end() && finding->kind == deficit::FindingKind::deficit) matter.eliminated = true;
  }
}

template <class Kept, class Member>
std::vector<Member> list_from(const std::string& text, std::vector<Member> Kept::* list) {
  if (text.empty()) return {};
  auto kept = json::read<Kept>(text);
  if (!kept) throw std::logic_error("kept answers cannot be read: " + kept.error().words_en());
  return std::move(*kept).*list;
}

}  // namespace

Result<RouteEnd> take_end(Work& work, const RouteId& id) {
  auto route = route::find_route(work.rows, work.region, id);
  if (!route) return fail(access::errors::not_found);
  auto profile = TRY(route::profile_of(work, *route));
  return RouteEnd{*route, route::goals_of(work.rows, work.region, id), route::items_of(work.rows, work.region, id),
                  std::move(profile)};
}

Result<RouteEnd> load_end(Work& work, const RouteId& id) {
  auto route = route::find_route(work.rows, work.region, id);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({route->path, route->person}));
  return take_end(work, id);
}

Gathered gather(Work& work, const RouteEnd& end) {
  ClosingMatter matter;
  matter.route = end.route;
  matter.activities_finished = std::ranges::any_of(end.items, is_done) && std::ranges::all_of(end.items, is_over);
  route::RouteContent content{end.route.starts, end.route.ends, end.route.term_reason, end.goals, end.items};
  matter.of_basis = route::facts_of(content, route::basis_of(work, end.route.person));
  for (auto& reflection : reflections_of(work.rows, work.region, end.route.id)) {
    bool reflexive = reflection.purpose == regulation::QuestionnairePurpose::reflexive;
    (reflexive ? matter.reflexive : matter.satisfaction) = std::move(reflection);
  }
  matter.product = product_of(work.rows, work.region, end.route.id);
  matter.confirmations = confirmations_of(work.rows, work.region, end.route.id);
  matter.tasks_set = !tasks_of(work.rows, work.region, end.route.id).empty();
  add_diagnostics(work, matter);
  auto certificate = valid_certificate_of(work.rows, work.region, end.route.id);
  matter.certified = certificate.has_value();
  auto facts = facts_of(matter, *end.profile, work.today());
  auto readiness = readiness_of(*end.profile, regulation::closing_stage(*end.profile).code, end.route.state, facts);
  return {std::move(matter), facts, std::move(readiness), std::move(certificate)};
}

Result<void> refresh_closing(Work& work, const RouteId& id) {
  auto end = TRY(take_end(work, id));
  if (end.route.agreed_number == 0) return {};
  auto gathered = gather(work, end);
  std::vector<std::string> grounds;
  for (const auto* variant : regulation::proved_confirmations(*end.profile, gathered.facts))
    grounds.push_back(variant->code);
  const auto& route = end.route;
  Closing closing{route.id,
                  route.person,
                  route.path,
                  route.teacher,
                  route.school,
                  route.starts,
                  route.ends,
                  regulation::codes_of(gathered.facts),
                  joined(grounds),
                  gathered.readiness.confirmed,
                  gathered.readiness.may_certify && !gathered.certificate,
                  {}};
  if (closing.confirmed) closing.confirmed_on = work.today();
  store::save_closing(work.rows, work.region, closing);
  return route::note_facts(work, id, facts_known_here(), gathered.facts.only(facts_known_here()));
}

Result<const regulation::QuestionnaireRule*> questionnaire_of(const regulation::Profile& profile,
                                                              regulation::QuestionnairePurpose purpose) {
  const auto* rule = regulation::find_questionnaire(profile, purpose);
  if (!rule) return fail(errors::questionnaire_unknown);
  return rule;
}

std::vector<QuestionAnswer> answers_from(const std::string& text) {
  return list_from(text, &QuestionAnswers::answers);
}
std::vector<ProductMark> marks_from(const std::string& text) {
  return list_from(text, &ProductMarks::marks);
}

}  // namespace marshrut::recognition
