#include "competency/rules.h"

#include <algorithm>
#include <map>

#include "base/text.h"

namespace marshrut::competency {
namespace {

/// 0 when the line does not hold for the post, else the greater the narrower.
int narrowness(const Need& need, const Holder& holder) {
  const bool position = !need.position.empty(), category = !need.category.empty(), subject = !need.subject.empty();
  if (position && need.position != holder.position) return 0;
  if (category && folded(need.category) != folded(holder.category)) return 0;
  if (subject && std::ranges::find(holder.subjects, need.subject) == holder.subjects.end()) return 0;
  return 1 + 10 * (position + category + subject) + 4 * position + 2 * category + subject;
}

}  // namespace

std::vector<Need> needs_of(std::span<const Need> map, const Holder& holder) {
  std::map<std::string, std::pair<int, Need>> narrowest;
  for (const auto& need : map) {
    const int narrow = narrowness(need, holder);
    auto& kept = narrowest[need.competency];
    const bool asks_more = narrow == kept.first && need.percent > kept.second.percent;
    if (narrow > kept.first || (narrow > 0 && asks_more)) kept = {narrow, need};
  }
  std::vector<Need> needs;
  for (const auto& [code, kept] : narrowest)
    if (kept.first > 0 && kept.second.percent > 0) needs.push_back(kept.second);
  std::ranges::stable_sort(needs, std::greater{}, &Need::weight);
  return needs;
}

}  // namespace marshrut::competency
