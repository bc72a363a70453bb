#include <algorithm>

#include "app/demo/replay/stages/decisions.h"
#include "app/demo/replay/stages/stages.h"
#include "route/acts.h"
#include "route/content/acts_propose.h"
#include "route/life/acts_life.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_by_which_term_moves = 10;
constexpr int days_of_pause = 30;

bool in_force(const route::Route& route) {
  return route.state == route::RouteState::agreed || route.state == route::RouteState::realising;
}

route::CorrectRoute as_it_is(const route::RoutePage& page) {
  route::CorrectRoute request{.route = page.route.id,
                              .revision = page.route.revision,
                              .reason = "",
                              .starts = page.route.starts,
                              .ends = page.route.ends,
                              .term_reason = page.route.term_reason,
                              .goals = {},
                              .items = {}};
  for (const auto& goal : page.goals)
    request.goals.push_back(
        {goal.id, goal.text, goal.competency.empty() ? std::nullopt : std::optional(goal.competency)});
  for (const auto& item : page.items)
    request.items.push_back({item.id, item.session, item.goal, item.starts, item.ends, {}});
  return request;
}

/// The term grows, or shrinks where it may not grow.
bool move_term(route::CorrectRoute& request, const route::RoutePage& page) {
  auto later = request.ends.plus_days(days_by_which_term_moves);
  auto earlier = request.ends.plus_days(-days_by_which_term_moves);
  bool shrinks = std::ranges::all_of(page.items, [&](const route::RouteItem& item) { return item.ends <= earlier; });
  if (later > page.latest_end && !shrinks) return false;
  request.ends = later <= page.latest_end ? later : earlier;
  request.reason = "Сроки сдвинуты из-за замены заболевшего коллеги";
  return true;
}

/// An activity that is still ahead gives way to one that the catalogue proposes now.
Result<bool> change_content(Tale& tale, Learner& learner, route::CorrectRoute& request, const route::RoutePage& page) {
  auto ahead = std::ranges::find_if(page.items, [&](const route::RouteItem& item) {
    return item.state == route::RouteItemState::planned && item.starts > tale.today();
  });
  if (ahead == page.items.end() || page.items.size() < 2) return false;
  auto proposals = TRY(
      tale.look(learner.actor, "route.build", &route::propose_for_route, route::AskProposals{.route = learner.route}));
  std::erase_if(request.items, [&](const route::ChosenItem& item) { return item.id == ahead->id; });
  for (const auto& proposal : proposals.proposals) {
    auto fresh = std::ranges::find_if(proposal.items, [&](const planning::ProposedItem& item) {
      return std::ranges::find(page.items, item.activity, &route::RouteItem::activity) == page.items.end() &&
             item.ends <= request.ends;
    });
    if (fresh == proposal.items.end()) continue;
    request.items.push_back({{}, fresh->session, {}, {}, {}, {}});
    break;
  }
  request.reason = "Нашлось мероприятие ближе к задачам этой четверти";
  return true;
}

Result<void> correct(Tale& tale, Learner& learner) {
  auto page = TRY(tale.look(learner.actor, "route.read", &route::show_route, route::ShowRoute{learner.route}));
  if (!in_force(page.route)) return {};
  auto request = as_it_is(page);
  bool content = learner.conduct.change == demo::Change::content && TRY(change_content(tale, learner, request, page));
  if (!content && !move_term(request, page)) return {};
  auto corrected = tale.act(learner.actor, "route.correct", &route::correct_route, request);
  if (!corrected) return {};  // the seat went to somebody else: the route stays as it was
  ++tale.summary.corrected;
  if (corrected->route.state == route::RouteState::submitted) await_decision(tale, learner, 2);
  return {};
}

Result<void> resume(Tale& tale, Learner& learner) {
  auto page = TRY(tale.look(learner.actor, "route.read", &route::show_route, route::ShowRoute{learner.route}));
  if (page.route.state != route::RouteState::suspended) return {};
  TRY(tale.act(learner.actor, "route.suspend", &route::resume_route,
               route::ResumeRoute{learner.route, page.route.revision}));
  return {};
}

/// Half of those who stop go on later; they all stop with a reason.
Result<void> suspend(Tale& tale, Learner& learner) {
  auto page = TRY(tale.look(learner.actor, "route.read", &route::show_route, route::ShowRoute{learner.route}));
  if (!in_force(page.route)) return {};
  TRY(tale.act(learner.actor, "route.suspend", &route::suspend_route,
               route::SuspendRoute{learner.route, page.route.revision, "Длительная болезнь, больничный лист"}));
  ++tale.summary.suspended;
  if (learner.random.chance(0.5))
    tale.agenda.at(tale.in_days(days_of_pause, 12), [&tale, &learner] { return resume(tale, learner); });
  return {};
}

void meet_fate(Tale& tale, Learner& learner) {
  auto when = tale.in_days(learner.random.between(7, 35), 13);
  if (learner.conduct.fate == demo::Fate::corrected)
    tale.agenda.at(when, [&tale, &learner] { return correct(tale, learner); });
  if (learner.conduct.fate == demo::Fate::suspended)
    tale.agenda.at(when, [&tale, &learner] { return suspend(tale, learner); });
}

Result<void> look_ahead(Tale& tale, Learner& learner) {
  auto page = TRY(tale.look(learner.actor, "route.read", &route::show_route, route::ShowRoute{learner.route}));
  for (const auto& item : page.items) {
    if (!learner.awaited.insert(item.id.value).second) continue;
    if (learner.conduct.fate == demo::Fate::expired && learner.awaited.size() > 1) continue;
    prove(tale, learner, item);
  }
  return {};
}

}  // namespace

void realise(Tale& tale, Learner& learner) {
  if (tale.samples.route.empty()) tale.samples.route = learner.route.value;
  if (learner.awaited.empty()) {
    join_tutor(tale, learner);
    meet_fate(tale, learner);
    talk(tale, learner);
    hold_checkpoints(tale, learner);
  }
  tale.agenda.at(tale.clock.now(), [&tale, &learner] { return look_ahead(tale, learner); });
}

}  // namespace marshrut::app::replay
