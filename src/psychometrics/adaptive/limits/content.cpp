#include "psychometrics/adaptive/limits/content.h"

#include <algorithm>

#include "psychometrics/adaptive/errors.h"

namespace marshrut::psychometrics {
namespace {

using adaptive::errors::area_bounds;
using adaptive::errors::area_short;
using adaptive::errors::areas_long;
using adaptive::errors::areas_misfit;

std::vector<std::size_t> given_of(const ContentPlan& plan, const AdaptiveSession& session) {
  std::vector<std::size_t> given(plan.areas.size(), 0);
  for (const auto item : session.given()) ++given[plan.area_of[item]];
  return given;
}

std::vector<std::size_t> open_of(const ContentPlan& plan, const AdaptiveSession& session) {
  std::vector<std::size_t> open(plan.areas.size(), 0);
  for (std::size_t item = 0; item < plan.area_of.size(); ++item) open[plan.area_of[item]] += session.is_open(item);
  return open;
}

/// What each area lacks of its least.
std::vector<std::size_t> lacking(const ContentPlan& plan, const AdaptiveSession& session) {
  auto lacks = given_of(plan, session);
  for (std::size_t area = 0; area < lacks.size(); ++area)
    lacks[area] = plan.areas[area].least - std::min(lacks[area], plan.areas[area].least);
  return lacks;
}

}  // namespace

Result<void> check_content(const ContentPlan& plan, std::size_t items) {
  const bool placed = plan.area_of.size() == items &&
                      std::ranges::all_of(plan.area_of, [&](auto of) { return of < plan.areas.size(); });
  if (!placed) return fail(areas_misfit, "", std::to_string(items), std::to_string(plan.areas.size()));
  for (const auto& area : plan.areas)
    if (area.least > area.most)
      return fail(area_bounds, "", area.name, std::to_string(area.least), std::to_string(area.most));
  return {};
}

Result<void> can_be_met(const ContentPlan& plan, const AdaptiveSession& session, std::size_t items_left) {
  const auto lacks = lacking(plan, session), open = open_of(plan, session);
  std::size_t together = 0;
  for (std::size_t area = 0; area < lacks.size(); ++area) {
    if (lacks[area] > open[area])
      return fail(area_short, "", plan.areas[area].name, std::to_string(lacks[area]), std::to_string(open[area]));
    together += lacks[area];
  }
  if (together > items_left) return fail(areas_long, "", std::to_string(together), std::to_string(items_left));
  return {};
}

bool is_met(const ContentPlan& plan, const AdaptiveSession& session) {
  return std::ranges::all_of(lacking(plan, session), [](auto lacks) { return lacks == 0; });
}

std::vector<double> priorities(const ContentPlan& plan, const AdaptiveSession& session, std::size_t length) {
  const bool above_least = is_met(plan, session);
  const auto given = given_of(plan, session);
  std::vector<double> out(given.size(), 0);
  for (std::size_t area = 0; area < out.size(); ++area) {
    const auto quota = above_least ? std::min(plan.areas[area].most, length) : plan.areas[area].least;
    if (given[area] < quota) out[area] = static_cast<double>(quota - given[area]) / static_cast<double>(quota);
  }
  return out;
}

std::vector<double> shadow_shares(const ContentPlan& plan, const AdaptiveSession& session, std::size_t length) {
  const auto given = given_of(plan, session), open = open_of(plan, session);
  auto lacks = lacking(plan, session);
  std::size_t together = session.answered();
  for (std::size_t area = 0; area < lacks.size(); ++area) together += lacks[area] = std::min(lacks[area], open[area]);
  std::vector<double> out(given.size(), 0);
  for (std::size_t area = 0; area < out.size(); ++area)
    if (lacks[area] > 0 || (together < length && given[area] < plan.areas[area].most)) out[area] = 1;
  return out;
}

}  // namespace marshrut::psychometrics
