#include "app/demo/replay/meeting.h"

#include <algorithm>

#include "deficit/store.h"
#include "diagnostics/store.h"
#include "route/store.h"

namespace marshrut::app::replay {
namespace {

constexpr int officers_per_duty = 2;
constexpr int people_per_place = 2;

/// Places of the way, the nearest to its begin first, in the words of the sign-in page.
enum class Waypoint {
  form_ahead,
  findings_wait,
  deciding,
  draft,
  returned,
  submitted,
  realising,
  reflecting,
  completed,
  elsewhere
};
constexpr const char* words[] = {"впереди диагностика",
                                 "результаты ждут ответа",
                                 "можно начать маршрут",
                                 "маршрут составляется",
                                 "маршрут вернул руководитель",
                                 "маршрут ждёт согласования",
                                 "маршрут в работе",
                                 "пора подвести итоги",
                                 "маршрут пройден",
                                 ""};

Waypoint place_of_route(route::RouteState state) {
  switch (state) {
    case route::RouteState::draft: return Waypoint::draft;
    case route::RouteState::returned: return Waypoint::returned;
    case route::RouteState::submitted: return Waypoint::submitted;
    case route::RouteState::agreed:
    case route::RouteState::realising: return Waypoint::realising;
    case route::RouteState::reflecting: return Waypoint::reflecting;
    case route::RouteState::completed: return Waypoint::completed;
    default: return Waypoint::elsewhere;
  }
}

Waypoint place_before_a_route(db::Session& rows, const Tale& tale, const Learner& learner) {
  auto findings = deficit::findings_of(rows, tale.region, learner.person);
  auto in = [&](deficit::FindingState state) {
    return std::ranges::find(findings, state, &deficit::Finding::state) != findings.end();
  };
  if (in(deficit::FindingState::confirmed)) return Waypoint::findings_wait;
  if (in(deficit::FindingState::acknowledged)) return Waypoint::deciding;
  auto attempts = diagnostics::attempts_of(rows, tale.region, learner.person);
  auto ahead = [&](const diagnostics::Attempt& attempt) {
    return attempt.state == diagnostics::AttemptState::ready && attempt.closes_ms &&
           *attempt.closes_ms > tale.clock.now();
  };
  return std::ranges::any_of(attempts, ahead) ? Waypoint::form_ahead : Waypoint::elsewhere;
}

Waypoint place_of(db::Session& rows, const Tale& tale, const Learner& learner) {
  if (learner.person.empty()) return Waypoint::elsewhere;
  if (learner.route.empty()) return place_before_a_route(rows, tale, learner);
  auto route = route::find_route(rows, tale.region, learner.route);
  return route ? place_of_route(route->state) : Waypoint::elsewhere;
}

/// Teachers by their place on the way; those whose head waits for them first.
std::map<Waypoint, std::vector<const Learner*>> by_place(Tale& tale) {
  std::map<Waypoint, std::vector<const Learner*>> found;
  tale.house.database().read([&](db::Session& rows) {
    for (const auto& learner : tale.learners) found[place_of(rows, tale, learner)].push_back(&learner);
  });
  return found;
}

void meet_heads(const Tale& tale, const std::map<Waypoint, std::vector<const Learner*>>& teachers,
                std::vector<Met>& met) {
  std::map<std::size_t, int> waiting;
  if (auto found = teachers.find(Waypoint::submitted); found != teachers.end())
    for (const auto* learner : found->second) ++waiting[learner->school];
  std::vector<std::pair<int, std::string>> heads;
  for (const auto& person : tale.world.people) {
    if (!demo::is_manager(person) || !tale.cast.is_head(person)) continue;
    heads.emplace_back(-waiting[person.main_post().school], person.number);
  }
  std::ranges::stable_sort(heads, {}, &std::pair<int, std::string>::first);
  for (std::size_t i = 0; i < std::min<std::size_t>(2, heads.size()); ++i)
    met.push_back({heads[i].second, heads[i].first < 0 ? "маршруты ждут согласования" : ""});
}

}  // namespace

std::vector<Met> people_to_meet(Tale& tale) {
  auto teachers = by_place(tale);
  std::vector<Met> met;
  for (const auto& [place, learners] : teachers) {
    if (place == Waypoint::elsewhere) continue;
    for (std::size_t i = 0; i < std::min<std::size_t>(people_per_place, learners.size()); ++i)
      met.push_back({tale.world.people[learners[i]->index].number, words[static_cast<std::size_t>(place)]});
  }
  meet_heads(tale, teachers, met);
  std::map<std::string, int> officers;
  for (const auto& officer : tale.world.officers)
    if (officers[officer.duty]++ < officers_per_duty) met.push_back({officer.number, ""});
  return met;
}

}  // namespace marshrut::app::replay
