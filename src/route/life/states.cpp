#include "route/life/states.h"

#include <algorithm>

#include "route/errors.h"

namespace marshrut::route {
namespace {

using enum RouteState;

struct Step {
  RouteCommand command;
  RouteState from;
  RouteState to;
};

constexpr Step steps[] = {
    {RouteCommand::edit, draft, draft},
    {RouteCommand::edit, returned, returned},
    {RouteCommand::submit, draft, submitted},
    {RouteCommand::submit, returned, submitted},
    {RouteCommand::withdraw, submitted, draft},
    {RouteCommand::agree, submitted, agreed},
    {RouteCommand::return_back, submitted, returned},
    {RouteCommand::correct, agreed, agreed},
    {RouteCommand::correct, realising, realising},
    {RouteCommand::recheck, agreed, submitted},
    {RouteCommand::recheck, realising, submitted},
    {RouteCommand::recheck, reflecting, submitted},
    {RouteCommand::begin, agreed, realising},
    {RouteCommand::finish_activities, agreed, reflecting},
    {RouteCommand::finish_activities, realising, reflecting},
    {RouteCommand::complete, reflecting, completed},
    {RouteCommand::suspend, agreed, suspended},
    {RouteCommand::suspend, realising, suspended},
    {RouteCommand::suspend, reflecting, suspended},
    {RouteCommand::resume, suspended, realising},
    {RouteCommand::expire, draft, expired},
    {RouteCommand::expire, submitted, expired},
    {RouteCommand::expire, returned, expired},
    {RouteCommand::expire, agreed, expired},
    {RouteCommand::expire, realising, expired},
    {RouteCommand::annul, draft, annulled},
    {RouteCommand::annul, submitted, annulled},
    {RouteCommand::annul, returned, annulled},
    {RouteCommand::annul, agreed, annulled},
    {RouteCommand::annul, realising, annulled},
    {RouteCommand::annul, reflecting, annulled},
    {RouteCommand::annul, suspended, annulled},
    {RouteCommand::reconsider, submitted, submitted},
    {RouteCommand::reconsider, returned, submitted},
    {RouteCommand::reconsider, agreed, submitted},
    {RouteCommand::reconsider, realising, submitted},
};

RouteState in_force(const Standing& standing) {
  if (standing.all_done) return reflecting;
  return standing.begun ? realising : agreed;
}

/// Where it goes on from when it is no longer put off.
RouteState state_beneath(const Route& route) {
  return route.state == suspended ? route.state_before.value_or(realising) : route.state;
}

/// In force and begun, also while it is put off.
bool is_under_way(const Route& route) {
  const auto state = state_beneath(route);
  return route.agreed_number > 0 && (state == realising || state == reflecting || state == completed);
}

bool is_ahead(const regulation::Profile& profile, const regulation::StageRule& stage, const regulation::StageRule& of) {
  auto place = [&](const regulation::StageRule& one) { return std::ranges::find(profile.stages, one.code, &regulation::StageRule::code); };
  return place(stage) < place(of);
}

}  // namespace

Standing standing_of(const Route& route, const std::vector<RouteItem>& items, Date today) {
  auto done = [](const RouteItem& item) { return item.state == RouteItemState::done; };
  bool any_done = std::ranges::any_of(items, done);
  return {route.state, route.state_before, route.agreed_number > 0, any_done || route.starts <= today,
          any_done && std::ranges::all_of(items, done)};
}

Result<RouteState> next_state(const Standing& standing, RouteCommand command) {
  auto step = std::ranges::find_if(steps, [&](const Step& s) { return s.command == command && s.from == standing.state; });
  if (step == std::end(steps)) return fail(errors::state_forbids, "", std::string(name_of(standing.state)));
  switch (command) {
    case RouteCommand::agree: return in_force(standing);
    case RouteCommand::withdraw: return standing.was_agreed ? returned : draft;
    case RouteCommand::resume: return standing.state_before.value_or(realising);
    default: return step->to;
  }
}

bool may_finish_items(const Route& route) {
  if (route.agreed_number == 0) return false;
  return route.state == agreed || route.state == realising || route.state == submitted || route.state == returned;
}

bool has_open_correction(const Route& route) {
  return route.agreed_number > 0 && (route.state == submitted || route.state == returned);
}

bool is_closed(RouteState state) { return state == completed || state == expired || state == annulled; }

bool awaits_consent(const Route& route) {
  return route.state == submitted && route.awaits.find(";teacher;") != route.awaits.npos;
}

regulation::Facts facts_of(const Route& route) {
  using enum regulation::RouteFact;
  auto facts = regulation::facts_from(route.noted);
  const auto state = state_beneath(route);
  const bool composed = state == draft || state == returned;
  if (route.number > 0 && !composed) facts.add(route_submitted);
  if (route.agreed_number > 0 && !composed && state != submitted) facts.add(route_agreed);
  if (state == reflecting || state == completed) facts.add(activities_finished);
  return facts;
}

std::string stage_of(const regulation::Profile& profile, const Route& route) {
  const auto* composing = regulation::stage_with(profile, regulation::TaskKind::compose);
  const auto& first = composing ? composing->code : profile.stages.front().code;
  const auto* stage = regulation::current_stage(profile, first, facts_of(route));
  const auto* realising_stage = regulation::stage_with(profile, regulation::TaskKind::realise);
  if (!realising_stage || !profile.approvals.empty() || !is_under_way(route)) return stage->code;
  // Nobody approves: a route runs from its first day, whatever the stages before still wait for.
  const auto* reached = regulation::current_stage(profile, realising_stage->code, facts_of(route));
  return is_ahead(profile, *stage, *reached) ? reached->code : stage->code;
}

}  // namespace marshrut::route
