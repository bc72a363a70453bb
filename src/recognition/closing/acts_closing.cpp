#include "recognition/closing/acts_closing.h"

#include <algorithm>

#include "base/text.h"
#include "competency/store.h"
#include "deficit/store.h"
#include "diagnostics/acts_schedule.h"
#include "documents/compose.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "recognition/errors.h"
#include "regulation/rules.h"
#include "route/life/acts_life.h"

namespace marshrut::recognition {
namespace {

constexpr std::size_t detail_shortest = 10;
constexpr access::Right reflect_right{"reflection.write"};
constexpr access::Right confirm_right{"confirmation.confirm"};
constexpr access::Right certify_right{"certificate.issue"};

DeficitOutcome outcome_of(const deficit::Finding& f) {
  return {f.id, f.competency, f.competency, {f.found_on, f.percent, f.low, f.high, f.level}, {}, {}, {}, false};
}

FormMark mark_of(const regulation::QuestionnaireRule& rule, const std::optional<Reflection>& reflection,
                 const RouteMatter& matter) {
  FormMark mark{{}, 0, static_cast<std::int64_t>(shown_questions(rule).size())};
  if (!reflection) return mark;
  mark.state = reflection->state;
  mark.answered = count_answered(rule, answers_from(reflection->answers), matter);
  return mark;
}

bool repeats_by_oneself(const regulation::Profile& profile, const route::Route& route) {
  bool time = route.state == route::RouteState::realising || route.state == route::RouteState::reflecting;
  return time && regulation::diagnostics_of(profile).repeated &&
         regulation::may_do(profile, regulation::TaskKind::repeat_diagnostics, access::Duty::teacher);
}

ClosingDoings doings_of(Work& work, const RouteEnd& end, const Gathered& gathered) {
  access::Scope scope{end.route.path, end.route.person};
  bool own = end.route.person == work.actor.person;
  bool writes = own && work.could(reflect_right, scope);
  return {writes && may_reflect(end.route, gathered.certificate.has_value()).has_value(),
          writes && gathered.readiness.may_close, !own && work.could(confirm_right, scope),
          gathered.readiness.may_certify && !gathered.certificate && work.could(certify_right, scope),
          writes && !gathered.matter.repeated && repeats_by_oneself(*end.profile, end.route)};
}

void add_forms(ClosingPage& page, const RouteEnd& end, const ClosingMatter& matter) {
  using enum regulation::QuestionnairePurpose;
  if (const auto* rule = regulation::find_questionnaire(*end.profile, reflexive))
    page.reflexive = mark_of(*rule, matter.reflexive, end.matter());
  if (const auto* rule = regulation::find_questionnaire(*end.profile, satisfaction))
    page.satisfaction = mark_of(*rule, matter.satisfaction, end.matter());
}

ClosingPage page_of_end(Work& work, const RouteEnd& end) {
  auto gathered = gather(work, end);
  const auto& route = end.route;
  ClosingPage page;
  page.route = route.id;
  page.person = route.person;
  page.teacher = route.teacher;
  page.school = route.school;
  page.state = route.state;
  page.starts = route.starts;
  page.ends = route.ends;
  page.today = work.today();
  page.items =
      std::ranges::count_if(end.items, [](const auto& i) { return i.state != route::RouteItemState::cancelled; });
  page.items_done = std::ranges::count(end.items, route::RouteItemState::done, &route::RouteItem::state);
  page.readiness = gathered.readiness;
  page.confirmations_min = end.profile->confirmations.confirmations_min;
  page.variants = variants_of(*end.profile, gathered.facts);
  page.outcomes_shown = route.person == work.actor.person;
  if (page.outcomes_shown) page.outcomes = outcomes_for(work, route);
  page.levels = end.profile->levels.scale;
  page.repeated = gathered.matter.repeated;
  add_forms(page, end, gathered.matter);
  if (gathered.matter.product) page.product = view_of(*gathered.matter.product);
  page.confirmations = gathered.matter.confirmations;
  page.tasks = tasks_of(work.rows, work.region, route.id);
  page.certificate = gathered.certificate;
  page.may = doings_of(work, end, gathered);
  return page;
}

/// What a specialist relies on: the person's own word in the questionnaire.
Result<void> reflected(const RouteEnd& end, const Gathered& gathered) {
  const auto& reflexive = gathered.matter.reflexive;
  if (!reflexive || reflexive->state != ReflectionState::submitted) return fail(errors::reflection_first);
  const auto* rule = TRY(questionnaire_of(*end.profile, regulation::QuestionnairePurpose::reflexive));
  if (!says_deficit_closed(*rule, answers_from(reflexive->answers), end.matter()))
    return fail(errors::reflection_first);
  return {};
}

Result<void> not_confirmed_yet(Work& work, const RouteId& route, regulation::RouteFact fact) {
  auto confirmations = confirmations_of(work.rows, work.region, route);
  auto same = std::ranges::find(confirmations, fact, &Confirmation::fact);
  if (same == confirmations.end()) return {};
  return fail(errors::confirmed_already, "/fact", same->name, documents::short_date(same->confirmed_on));
}

}  // namespace

std::vector<DeficitOutcome> outcomes_for(Work& work, const route::Route& route) {
  std::vector<DeficitOutcome> lines;
  for (const auto& finding : deficit::findings_of(work.rows, work.region, route.person))
    if (finding.state == deficit::FindingState::acknowledged) lines.push_back(outcome_of(finding));
  for (const auto& outcome : deficit::outcomes_of(work.rows, work.region, route.person)) {
    auto line = std::ranges::find(lines, outcome.finding, &DeficitOutcome::finding);
    if (line == lines.end() || outcome.measured_on < route.starts) continue;
    line->after = MeasuredPercent{outcome.measured_on, outcome.percent, outcome.low, outcome.high, outcome.level};
    line->verdict = outcome.verdict;
    line->rise_probability = outcome.rise_probability;
    line->beyond_error = outcome.beyond_error;
  }
  auto frame = competency::competencies(work.rows, work.region);
  for (auto& line : lines) {
    auto named = std::ranges::find(frame, line.competency, &competency::Competency::code);
    if (named != frame.end()) line.title = named->title;
  }
  return lines;
}

Result<ClosingPage> show_closing(Work& work, const AskClosing& request) {
  return page_of_end(work, TRY(load_end(work, request.route)));
}

Result<ClosingPage> confirm_fact(Work& work, const ConfirmFact& request) {
  auto end = TRY(load_end(work, request.route));
  if (end.route.person == work.actor.person) return fail(errors::own_confirmation);
  if (request.fact != regulation::RouteFact::deficit_eliminated_by_reflection)
    return fail(errors::fact_not_stated, "/fact");
  auto gathered = gather(work, end);
  TRY(may_reflect(end.route, gathered.certificate.has_value()));
  TRY(not_confirmed_yet(work, end.route.id, request.fact));
  auto detail = std::string(trimmed(request.detail));
  if (code_points(detail) < detail_shortest)
    return fail(errors::detail_missing, "/detail", std::to_string(detail_shortest));
  if (code_points(detail) > answer_longest)
    return fail(errors::answer_too_long, "/detail", std::to_string(answer_longest));
  TRY(reflected(end, gathered));
  Confirmation confirmation{request.route,
                            request.fact,
                            detail,
                            work.actor.person,
                            organisation::name_of_person(work.rows, work.region, work.actor.person),
                            work.today()};
  store::insert_confirmation(work.rows, work.region, confirmation);
  work.touched("confirmation", end.route.id, "", json::write(confirmation));
  TRY(refresh_closing(work, request.route));
  return page_of_end(work, end);
}

Result<ClosingPage> close_route(Work& work, const AskClosing& request) {
  auto end = TRY(load_end(work, request.route));
  if (!gather(work, end).readiness.may_close) return fail(errors::not_ready);
  TRY(route::complete_route(work, request.route));
  return page_of_end(work, TRY(load_end(work, request.route)));
}

Result<RepeatAsked> ask_repeat(Work& work, const AskClosing& request) {
  auto end = TRY(load_end(work, request.route));
  if (!repeats_by_oneself(*end.profile, end.route)) return fail(errors::repeat_not_now);
  auto subjects = list_of(end.route.subjects, ';');
  auto attempt = TRY(diagnostics::create_attempt_for(work, end.route.person, subjects, end.route.campaign,
                                                     diagnostics::Purpose::repeat));
  return RepeatAsked{attempt.value};
}

}  // namespace marshrut::recognition
