#include "competency/rules.h"

#include <algorithm>
#include <map>

namespace marshrut::competency {
namespace {

/// 0 when the line does not hold for the post, else the greater the narrower.
int narrowness(const Need& need, const std::string& position, std::span<const std::string> subjects) {
  if (!need.position.empty() && need.position != position) return 0;
  if (!need.subject.empty() && std::ranges::find(subjects, need.subject) == subjects.end()) return 0;
  return 1 + (need.subject.empty() ? 0 : 1) + (need.position.empty() ? 0 : 2);
}

}  // namespace

std::vector<Need> needs_of(std::span<const Need> map, const std::string& position,
                           std::span<const std::string> subjects) {
  std::map<std::string, std::pair<int, Need>> narrowest;
  for (const auto& need : map) {
    const int narrow = narrowness(need, position, subjects);
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
