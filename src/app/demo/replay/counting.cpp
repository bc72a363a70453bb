#include "app/demo/replay/counting.h"

#include "access/journal/journal.h"
#include "app/schema.h"
#include "deficit/store.h"
#include "platform/db/count.h"
#include "route/store.h"

namespace marshrut::app::replay {
namespace {

/// Names of the tables that the schema makes.
std::vector<std::string> tables() {
  constexpr std::string_view mark = "TABLE ";
  std::vector<std::string> names;
  auto text = schema();
  for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + 1)) {
    auto begin = at + mark.size();
    names.emplace_back(text.substr(begin, text.find_first_of(" (", begin) - begin));
  }
  return names;
}

std::int64_t acknowledged(db::Session& rows, const Tale& tale, const Learner& learner) {
  std::int64_t count = 0;
  for (const auto& finding : deficit::findings_of(rows, tale.region, learner.person))
    if (finding.state == deficit::FindingState::acknowledged) ++count;
  return count;
}

}  // namespace

void count_at_the_end(Tale& tale) {
  auto& summary = tale.summary;
  std::map<route::RouteState, std::int64_t> by_state;
  tale.house.database().read([&](db::Session& rows) {
    for (const auto& learner : tale.learners) {
      if (learner.person.empty()) continue;
      summary.deficits += acknowledged(rows, tale, learner);
      auto routes = learner.earlier;
      if (!learner.route.empty()) routes.push_back(learner.route);
      for (const auto& one : routes)
        if (auto route = route::find_route(rows, tale.region, one)) ++by_state[route->state];
    }
    for (const auto& table : tables()) summary.rows += db::count_rows(rows, table);
    summary.journal = db::count_rows(rows, "journal");
  });
  for (const auto& [state, routes] : by_state) summary.by_state.push_back({std::string(name_of(state)), routes});
  summary.people = static_cast<std::int64_t>(tale.world.people.size() + tale.world.officers.size());
  summary.teachers = static_cast<std::int64_t>(tale.learners.size());
}

}  // namespace marshrut::app::replay
