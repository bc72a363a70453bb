#include "psychometrics/watch/link_tables.h"

#include <map>

#include "psychometrics/watch/errors.h"
#include "psychometrics/watch/linking.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::size_t anchors_wanted = 10, new_items_to_an_anchor = 5;

struct NamedAnchors {
  std::vector<std::string> ids;
  std::vector<Anchor> anchors;
};

NamedAnchors anchors_of(const ParameterTable& before, const ParameterTable& now, std::vector<Error>& warnings) {
  std::map<std::string, const Item*> known;
  for (const auto& one : before.items) known.emplace(one.id, &one.item);
  NamedAnchors out;
  for (const auto& one : now.items) {
    const auto old = known.find(one.id);
    if (old == known.end()) continue;
    if (old->second->categories() != one.item.categories() || old->second->slope <= 0 || one.item.slope <= 0) {
      warnings.push_back({&watch::errors::anchor_unlike, "", {one.id}, {}});
      continue;
    }
    out.ids.push_back(one.id);
    out.anchors.push_back({*old->second, one.item});
  }
  return out;
}

ParameterTable on_old_scale(const ParameterTable& now, const Link& link) {
  const auto moved_by = [&](double mean) { return link.on_old_scale(mean); };
  const double square = link.slope * link.slope;
  ParameterTable out{{moved_by(now.population.mean), square * now.population.variance}, now.groups, {}};
  for (auto& group : out.groups)
    group.mean = moved_by(group.mean), group.variance *= square, group.se_mean.reset(), group.se_variance.reset();
  for (const auto& one : now.items) out.items.push_back({one.id, on_old_scale(one.item, link), {}});
  return out;
}

}  // namespace

Result<LinkedTables> link_tables(const ParameterTable& before, const ParameterTable& now) {
  LinkedTables out;
  const auto [ids, anchors] = anchors_of(before, now, out.warnings);
  const auto link = link_of(anchors);
  if (!link) return fail(watch::errors::anchors_missing, "", std::to_string(ids.size()));
  out.slope = link->slope, out.intercept = link->shift;
  out.se_slope = link->slope_error, out.se_intercept = link->shift_error, out.covariance = link->together_error;
  out.anchors = static_cast<std::int64_t>(link->kept);
  for (std::size_t at = 0; at < ids.size(); ++at)
    if (link->drifting[at]) out.dropped.push_back({ids[at], link->moves[at]});
  const auto wanted =
      std::max(anchors_wanted, (now.items.size() + new_items_to_an_anchor - 1) / new_items_to_an_anchor);
  if (link->kept < wanted)
    out.warnings.push_back({&watch::errors::anchors_few, "", {std::to_string(link->kept), std::to_string(wanted)}, {}});
  out.table = on_old_scale(now, *link);
  return out;
}

}  // namespace marshrut::psychometrics
