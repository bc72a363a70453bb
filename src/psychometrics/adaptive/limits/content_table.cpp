#include "psychometrics/adaptive/limits/content_table.h"

#include <algorithm>
#include <map>

#include "psychometrics/adaptive/errors.h"
#include "psychometrics/table/pairs.h"
#include "psychometrics/table/records.h"

namespace marshrut::psychometrics {

Result<ContentPlan> read_content(std::string_view text, const std::string& name, const ParameterTable& table,
                                 std::vector<ContentArea> bounds) {
  for (auto at = bounds.begin(); at != bounds.end(); ++at)
    if (std::ranges::find(bounds.begin(), at, at->name, &ContentArea::name) != at)
      return fail(adaptive::errors::area_repeated, "", at->name);
  const auto bound = bounds.size();
  std::map<std::string, std::string> areas;
  TRY(read_pairs(text, name, {"item", "area"},
                 [&](std::string line, std::string_view item, std::string_view area) -> Result<bool> {
                   const auto id = unquoted(item);
                   if (!areas.emplace(id, unquoted(area)).second)
                     return fail(adaptive::errors::area_twice, "", name, std::move(line), id);
                   return true;
                 }));
  ContentPlan plan{std::move(bounds), {}};
  for (const auto& item : table.items) {
    const auto& word = areas[item.id];
    if (word.empty()) return fail(adaptive::errors::area_missing, "", name, item.id);
    const auto known = std::ranges::find(plan.areas, word, &ContentArea::name);
    plan.area_of.push_back(static_cast<std::size_t>(known - plan.areas.begin()));
    if (known == plan.areas.end()) plan.areas.push_back({word});
  }
  for (std::size_t area = 0; area < bound; ++area)
    if (!std::ranges::count(plan.area_of, area))
      return fail(adaptive::errors::area_unknown, "", name, plan.areas[area].name);
  return plan;
}

}  // namespace marshrut::psychometrics
