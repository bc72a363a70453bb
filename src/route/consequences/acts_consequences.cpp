#include "route/consequences/acts_consequences.h"

#include <algorithm>
#include <map>

#include "regulation/draft/acts_draft.h"
#include "route/content/checks.h"
#include "route/life/states.h"
#include "route/page/acts_loading.h"

namespace marshrut::route {
namespace {

using regulation::RouteCheck;

constexpr int page = 200;
constexpr std::int64_t examined_most = 1000;

std::vector<RouteCheck> gates_failed(const regulation::Profile& profile, const RouteContent& content, const Basis& basis) {
  std::vector<RouteCheck> failed;
  for (const auto& remark : remarks_on(profile, content, basis))
    if (remark.severity == regulation::CheckSeverity::gate) failed.push_back(remark.check);
  return failed;
}

/// What one route passes by its own version and would not pass by the changed text.
Result<std::vector<RouteCheck>> newly_failed(Work& work, const Route& route, const regulation::Profile& changed) {
  auto own = TRY(profile_of(work, route));
  auto content = content_of(work.rows, work.region, route);
  auto basis = basis_of(work, route.person);
  auto before = gates_failed(*own, content, basis), after = gates_failed(changed, content, basis);
  std::erase_if(after, [&](RouteCheck check) { return std::ranges::find(before, check) != before.end(); });
  return after;
}

template <class Each>
Result<void> each_open_route(Work& work, const std::string& path, Each&& each) {
  for (Id<Route> after;;) {
    auto routes = routes_below(work.rows, work.region, path, {}, after, page);
    for (const auto& route : routes)
      if (!is_closed(route.state)) TRY(each(route));
    if (static_cast<int>(routes.size()) < page) return {};
    after = routes.back().id;
  }
}

bool is_taken(Work& work, const regulation::Profile& changed, std::string_view text) {
  auto kept = regulation::store::load_version(work.rows, work.region, changed.code, changed.version);
  return kept && kept->text != text;
}

}  // namespace

Result<Consequences> foresee_consequences(Work& work, const AskConsequences& request) {
  auto territory = request.territory.value_or(work.region);
  TRY(work.may({territory, {}}));
  auto changed = TRY(regulation::store::read_text(work.rows, work.region, request.upload.bytes, request.file,
                                                  request.in_force_from));
  Consequences answer{changed.code, changed.version, changed.title, is_taken(work, changed, request.upload.bytes), {}, 0, 0, {}, {}};
  if (auto now = regulation::profile_at(work, territory)) answer.changed = regulation::changes_between(**now, changed);
  std::map<std::pair<std::string, std::string>, std::int64_t> kept;
  std::map<RouteCheck, std::int64_t> failed;
  TRY(each_open_route(work, territory, [&](const Route& route) -> Result<void> {
    ++answer.open_routes;
    ++kept[{route.profile, route.profile_version}];
    if (answer.examined == examined_most || route.state == RouteState::draft) return {};
    ++answer.examined;
    for (auto check : TRY(newly_failed(work, route, changed))) ++failed[check];
    return {};
  }));
  for (const auto& [version, routes] : kept) answer.kept.push_back({version.first, version.second, routes});
  for (const auto& [check, routes] : failed) answer.failed.push_back({check, routes});
  return answer;
}

}  // namespace marshrut::route
