#include "app/demo/replay/meeting.h"

#include <algorithm>
#include <functional>
#include <set>

#include "deficit/acts.h"
#include "deficit/request/acts_request.h"
#include "deficit/store.h"
#include "diagnostics/marking/acts_marking.h"
#include "diagnostics/store.h"
#include "regulation/types.h"
#include "route/store.h"

namespace marshrut::app::replay {
namespace {

constexpr std::size_t officers_per_duty = 2;
constexpr std::size_t schools_met = 2;
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

/// Teachers by their place on the way; mentors are met for another reason.
std::map<Waypoint, std::vector<const Learner*>> by_place(Tale& tale) {
  std::map<Waypoint, std::vector<const Learner*>> found;
  tale.house.database().read([&](db::Session& rows) {
    for (const auto& learner : tale.learners)
      if (!demo::is_mentor(tale.world.people[learner.index])) found[place_of(rows, tale, learner)].push_back(&learner);
  });
  return found;
}

using Teachers = std::map<Waypoint, std::vector<const Learner*>>;

bool waits_for_head(Tale& tale, const Learner& learner) {
  const auto route = tale.house.database().read([&](db::Session& rows) { return route::find_route(rows, tale.region, learner.route); });
  return route && route->awaits.find(";head;") != std::string::npos;
}

/// Schools by how many routes wait for their head, the most first; one for whose head nothing waits only when no head
/// has anything to do.
std::vector<std::pair<std::size_t, int>> schools_to_meet(Tale& tale, const Teachers& teachers) {
  std::map<std::size_t, int> waiting;
  for (const auto& learner : tale.learners) waiting[learner.school];
  if (auto found = teachers.find(Waypoint::submitted); found != teachers.end())
    for (const auto* learner : found->second)
      if (waits_for_head(tale, *learner)) ++waiting[learner->school];
  std::vector<std::pair<std::size_t, int>> schools(waiting.begin(), waiting.end());
  std::ranges::stable_sort(schools, std::greater{}, &std::pair<std::size_t, int>::second);
  schools.resize(std::min<std::size_t>(schools_met, schools.size()));
  while (schools.size() > 1 && schools.back().second == 0) schools.pop_back();
  return schools;
}

/// Of every place of the way some; those first whose head is met too, so that both sides of a deed can be tried. The
/// schools of those who will send a route yet.
std::set<std::size_t> meet_teachers(const Tale& tale, Teachers& teachers,
                                    const std::vector<std::pair<std::size_t, int>>& schools, std::vector<Met>& met) {
  std::set<std::size_t> senders;
  auto near = [&](const Learner* learner) {
    return std::ranges::find(schools, learner->school, &std::pair<std::size_t, int>::first) != schools.end();
  };
  for (auto& [place, learners] : teachers) {
    if (place == Waypoint::elsewhere) continue;
    std::ranges::stable_partition(learners, near);
    for (std::size_t i = 0; i < std::min<std::size_t>(people_per_place, learners.size()); ++i) {
      met.push_back({tale.world.people[learners[i]->index].number, words[static_cast<std::size_t>(place)]});
      if (place <= Waypoint::returned) senders.insert(learners[i]->school);
    }
  }
  return senders;
}

void meet_head(const Tale& tale, std::size_t school, std::vector<Met>& met) {
  for (const auto& person : tale.world.people)
    if (person.main_post().school == school && tale.cast.is_head(person)) met.push_back({person.number, ""});
}

void meet_school(const Tale& tale, std::size_t school, int waiting, std::vector<Met>& met) {
  bool deputy = false;
  for (const auto& person : tale.world.people) {
    if (person.main_post().school != school) continue;
    if (tale.cast.is_head(person)) met.push_back({person.number, waiting > 0 ? "маршруты ждут согласования" : ""});
    if (demo::is_mentor(person)) met.push_back({person.number, "наставник: маршруты коллег"});
    // One deputy of a school: there may be many.
    if (demo::is_manager(person) && !tale.cast.is_head(person) && !deputy) {
      deputy = true;
      met.push_back({person.number, ""});
    }
  }
}

std::string first_of(Tale& tale, const access::Actor& officer, const std::string& duty) {
  if (duty == "centre" || duty == "regional_methodist") {
    deficit::ListFindings proposed{{}, {}, deficit::FindingState::proposed, {}, {}, 1};
    auto page = tale.act(officer, "finding.read", &deficit::list_findings, proposed);
    return page && !page->findings.empty() ? "результаты ждут заключения" : "";
  }
  if (duty == "tutor") {
    deficit::ListRequests stated{{}, deficit::RequestState::stated, {}};
    auto page = tale.look(officer, "request.read", &deficit::list_requests, stated);
    return page && !page->requests.empty() ? "запросы ждут ответа" : "";
  }
  if (duty != "expert") return "";
  auto queue = tale.look(officer, "attempt.mark", &diagnostics::marking_queue, access::Nothing{});
  return queue && !queue->tasks.empty() ? "ответы ждут оценки" : "";
}

void meet_officers(Tale& tale, std::vector<Met>& met) {
  std::map<std::string, std::size_t> officers;
  std::size_t responsible = 0;
  for (const auto& officer : tale.world.officers) {
    auto turn = officers[officer.duty]++;
    if (officer.obligation == name_of(regulation::ObligationKind::responsible_of_school)) {
      if (responsible++ < officers_per_duty)
        met.push_back({officer.number, "", std::string(name_of(access::Duty::responsible))});
      continue;
    }
    if (turn < officers_per_duty || officer.duty == "expert")  // a work is with two of them, whoever they are
      met.push_back({officer.number, first_of(tale, tale.cast.officer(officer.duty, turn), officer.duty)});
  }
}

}  // namespace

std::vector<Met> people_to_meet(Tale& tale) {
  auto teachers = by_place(tale);
  auto schools = schools_to_meet(tale, teachers);
  std::vector<Met> met;
  auto senders = meet_teachers(tale, teachers, schools, met);
  for (const auto& [school, waiting] : schools) meet_school(tale, school, waiting, met);
  for (auto school : senders) meet_head(tale, school, met);
  meet_officers(tale, met);
  std::set<std::string> known;
  std::erase_if(met, [&](const Met& one) { return !known.insert(one.external).second; });
  return met;
}

}  // namespace marshrut::app::replay
