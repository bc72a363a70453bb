#include "recognition/effect/acts_effect.h"

#include <algorithm>

#include "base/text.h"
#include "organisation/store.h"
#include "recognition/effect/acts_effect_paper.h"
#include "recognition/errors.h"
#include "regulation/sight/acts_sight.h"
#include "route/acts.h"
#include "route/approval/checklist.h"
#include "route/life/acts_life.h"
#include "route/store.h"

namespace marshrut::recognition {
namespace {

constexpr std::size_t text_shortest = 20;
constexpr std::size_t text_longest = 4000;
constexpr access::Right judge_right{"effect.judge"};
constexpr access::Right rate_right{"effect.rate"};
constexpr access::Right results_right{"result.read"};

bool holds(const Work& work, const regulation::Profile& profile, const std::string& role, const std::string& path) {
  if (work.actor.house) return true;
  auto duties = regulation::duties_of(profile, {role});
  return std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
    return access::lies_within(path, grant.scope) && std::ranges::find(duties, grant.duty) != duties.end();
  });
}

/// Whether the route's own person is who usually controls: then another does.
bool controls_usually(Work& work, const RouteEnd& end) {
  const auto& rule = *end.profile->realisation_control;
  auto duties = regulation::duties_of(*end.profile, {rule.role});
  auto workplace = organisation::workplace_of(work.rows, work.region, end.route.person, work.today());
  auto positions = organisation::store::positions(work.rows, work.region);
  auto post = workplace ? std::ranges::find(positions, workplace->position, &organisation::Position::code) : positions.end();
  return post != positions.end() && std::ranges::find(duties, post->duty) != duties.end();
}

bool is_controller(Work& work, const RouteEnd& end) {
  const auto& rule = end.profile->realisation_control;
  if (!rule || end.route.person == work.actor.person) return false;
  if (rule->own_role && controls_usually(work, end)) return holds(work, *end.profile, *rule->own_role, end.route.path);
  return holds(work, *end.profile, rule->role, end.route.path);
}

bool is_concluder(const Work& work, const RouteEnd& end) {
  const auto& rule = end.profile->conclusion;
  return rule && end.route.person != work.actor.person && holds(work, *end.profile, rule->role, end.route.path);
}

std::vector<CriterionView> criteria_of(const regulation::Profile& profile, const std::vector<EffectMark>& marks) {
  std::vector<CriterionView> views;
  if (!profile.conclusion) return views;
  for (const auto& criterion : profile.conclusion->criteria) {
    CriterionView view{criterion.code, criterion.title, {}, {}};
    for (const auto& mark : marks)
      if (mark.criterion == criterion.code) (mark.side == EffectSide::own ? view.own : view.expert) = mark.points;
    views.push_back(std::move(view));
  }
  return views;
}

EffectPage page_of_effect(Work& work, const RouteEnd& end) {
  auto gathered = gather(work, end);
  auto marks = effect_marks_of(work.rows, work.region, end.route.id);
  EffectPage page{end.route.id, end.route.person, end.route.teacher, end.route.school, end.route.state,
                  end.profile->realisation_control, controls_of(work.rows, work.region, end.route.id),
                  end.profile->conclusion, criteria_of(*end.profile, marks), false, {}, end.profile->levels.scale,
                  find_conclusion(work.rows, work.region, end.route.id), {}, {}};
  access::Scope scope{end.route.path, end.route.person};
  page.levels_shown = regulation::sees(work, *end.profile, regulation::SeenThing::results, scope, results_right);
  if (page.levels_shown) page.levels = outcomes_for(work, end.route);
  bool own = end.route.person == work.actor.person;
  if (page.levels_shown && !own) work.touched("findings", end.route.person);
  page.may.control = work.could(judge_right, scope) && is_controller(work, end) && may_control(end.route.state, page.controls).has_value();
  page.may.rate = own && end.profile->conclusion && !page.conclusion && work.could(rate_right, scope) &&
                  may_reflect(end.route, false).has_value();
  if (!end.profile->conclusion || page.conclusion) return page;
  auto now = may_conclude(*end.profile, end.route.state, gathered.facts, marks);
  if (!now) page.waits = regulation::Words{now.error().words_ru(), now.error().words_en()};
  page.may.conclude = now.has_value() && work.could(judge_right, scope) && is_concluder(work, end);
  return page;
}

void keep_marks(Work& work, const RouteId& route, EffectSide side, const std::vector<CriterionPoints>& points) {
  for (const auto& one : points) store::save_effect_mark(work.rows, work.region, {route, one.criterion, side, one.points});
}

Result<void> long_enough(const std::string& text) {
  auto length = code_points(trimmed(text));
  if (length < text_shortest) return fail(errors::conclusion_text_missing, "/text", std::to_string(text_shortest));
  return length > text_longest ? fail(errors::answer_too_long, "/text", std::to_string(text_longest)) : Result<void>{};
}

bool is_noted(const route::Route& route, regulation::RouteFact fact) { return regulation::facts_from(route.noted).has(fact); }

}  // namespace

Result<EffectPage> show_effect(Work& work, const AskClosing& request) {
  return page_of_effect(work, TRY(load_end(work, request.route)));
}

Result<EffectPage> control_realisation(Work& work, const ControlRealisation& request) {
  auto end = TRY(load_end(work, request.route));
  if (end.route.person == work.actor.person) return fail(errors::own_effect);
  if (!end.profile->realisation_control || !is_controller(work, end)) return fail(errors::effect_not_yours);
  auto before = controls_of(work.rows, work.region, request.route);
  TRY(may_control(end.route.state, before));
  bool returned = request.verdict == ControlVerdict::returned;
  auto marks = TRY(route::marked_lines(end.profile->realisation_control->checklist, returned,
                                       request.marks.value_or(std::vector<std::string>{})));
  RealisationControl control{request.route, static_cast<std::int64_t>(before.size()) + 1, request.verdict, marks,
                             std::string(trimmed(request.comment)), work.actor.person,
                             organisation::name_of_person(work.rows, work.region, work.actor.person), work.now};
  store::insert_control(work.rows, work.region, control);
  work.touched("realisation_control", request.route, "", json::write(control));
  if (!returned) TRY(route::note_fact(work, request.route, regulation::RouteFact::realisation_controlled));
  TRY(refresh_closing(work, request.route));
  return page_of_effect(work, TRY(take_end(work, request.route)));
}

Result<EffectPage> rate_effect(Work& work, const RateEffect& request) {
  auto end = TRY(load_end(work, request.route));
  if (!end.profile->conclusion) return fail(errors::effect_not_yours);
  TRY(may_reflect(end.route, false));
  if (find_conclusion(work.rows, work.region, request.route)) return fail(errors::concluded_already);
  TRY(rates_every_criterion(*end.profile->conclusion, request.points));
  keep_marks(work, request.route, EffectSide::own, request.points);
  work.touched("effect_marks", request.route, "", json::write(request));
  return page_of_effect(work, end);
}

Result<EffectPage> conclude_effect(Work& work, const ConcludeEffect& request) {
  auto end = TRY(load_end(work, request.route));
  if (end.route.person == work.actor.person) return fail(errors::own_effect);
  if (!is_concluder(work, end)) return fail(errors::effect_not_yours);
  const auto& rule = *end.profile->conclusion;
  TRY(may_conclude(*end.profile, end.route.state, gather(work, end).facts,
                   effect_marks_of(work.rows, work.region, request.route)));
  if (std::ranges::find(rule.verdicts, request.verdict, &regulation::VerdictRule::verdict) == rule.verdicts.end())
    return fail(errors::verdict_unknown, "/verdict");
  TRY(long_enough(request.text));
  TRY(rates_every_criterion(rule, request.points));
  keep_marks(work, request.route, EffectSide::expert, request.points);
  EffectConclusion conclusion{request.route, request.verdict, std::string(trimmed(request.text)), work.actor.person,
                        organisation::name_of_person(work.rows, work.region, work.actor.person), work.today(), "", ""};
  TRY(issue_conclusion(work, end, conclusion));
  store::insert_conclusion(work.rows, work.region, conclusion);
  work.touched("effect_conclusion", request.route, "", json::write(conclusion));
  TRY(route::note_fact(work, request.route, regulation::RouteFact::effectiveness_concluded));
  TRY(refresh_closing(work, request.route));
  auto ended = TRY(take_end(work, request.route));
  if (gather(work, ended).readiness.may_close) TRY(route::complete_route(work, request.route));
  return page_of_effect(work, TRY(take_end(work, request.route)));
}

Result<EffectQueue> list_effects(Work& work, const access::Nothing&) {
  auto horizon = work.horizon();
  EffectQueue queue;
  for (const auto& path : horizon.everything ? std::vector{work.region} : horizon.paths)
    for (const auto& route : route::routes_below(work.rows, work.region, path, route::RouteState::reflecting, {}, access::page_rows_max)) {
      if (!work.shows({route.path, route.person})) continue;
      auto end = TRY(take_end(work, route.id));
      EffectLine line{route.id, route.teacher, route.school, route.ends,
                      is_noted(route, regulation::RouteFact::realisation_controlled),
                      is_noted(route, regulation::RouteFact::repeated_diagnostics_finished)};
      if (!line.controlled && is_controller(work, end)) queue.to_control.push_back(line);
      if (is_concluder(work, end) && !is_noted(route, regulation::RouteFact::effectiveness_concluded)) queue.to_conclude.push_back(line);
    }
  return queue;
}

}  // namespace marshrut::recognition
