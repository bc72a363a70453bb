#include "route/content/order.h"

#include <algorithm>

#include "base/title.h"
#include "route/errors.h"

namespace marshrut::route {
namespace {

bool is_over_before(const RouteContent& content, const Id<catalogue::Activity>& activity, Date starts) {
  return std::ranges::any_of(content.items, [&](const RouteItem& item) {
    if (item.activity != activity || item.state == RouteItemState::cancelled) return false;
    return item.state == RouteItemState::done || item.ends < starts;
  });
}

std::string titles_of(const std::vector<catalogue::Prerequisite>& prerequisites) {
  std::string text;
  for (const auto& one : prerequisites) text += (text.empty() ? "«" : ", «") + second_quotes(one.title) + "»";
  return text;
}

}  // namespace

std::vector<Id<catalogue::Activity>> unmet_prerequisites(const std::vector<catalogue::Prerequisite>& prerequisites,
                                                         const std::vector<Id<catalogue::Activity>>& attended) {
  std::vector<Id<catalogue::Activity>> ids;
  for (const auto& one : prerequisites) {
    if (std::ranges::find(attended, one.id) != attended.end()) return {};
    ids.push_back(one.id);
  }
  return ids;
}

Result<void> in_order(const RouteContent& content, const Prerequisites& prerequisites,
                      const std::vector<Id<catalogue::Activity>>& attended) {
  Refusals refusals;
  for (std::size_t i = 0; i < content.items.size(); ++i) {
    const auto& item = content.items[i];
    const auto named = prerequisites.find(item.activity);
    if (item.state != RouteItemState::planned || named == prerequisites.end()) continue;
    const auto unmet = unmet_prerequisites(named->second, attended);
    const auto over = [&](const auto& id) { return is_over_before(content, id, item.starts); };
    if (!unmet.empty() && std::ranges::none_of(unmet, over))
      refusals.add(errors::prerequisite_first, "/items/" + std::to_string(i), item.title, titles_of(named->second));
  }
  if (refusals) return refusals.take();
  return {};
}

}  // namespace marshrut::route
