#include "monitoring/execution/execution.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace marshrut::monitoring {
namespace {

/// The part of a path one level below a place around it; the path itself where it goes no deeper.
std::string unit_of(const std::string& root, const std::string& path) {
  if (path.size() <= root.size()) return path;
  return path.substr(0, std::min(path.find('/', root.size() + 1), path.size()));
}

}  // namespace

std::optional<std::vector<LateWork>> late_in(const regulation::StageRule& stage, const LateByTask& late) {
  std::optional<std::vector<LateWork>> works;
  for (const auto& task : stage.tasks) {
    const auto known = late.find(task.kind);
    if (known == late.end()) continue;
    if (!works) works.emplace();
    works->insert(works->end(), known->second.begin(), known->second.end());
  }
  return works;
}

std::vector<LateAt> units_below(const std::string& root, std::span<const LateWork> works) {
  std::map<std::string, LateAt> units;
  std::map<std::string, std::set<std::string>> places;
  for (const auto& work : works) {
    const auto path = unit_of(root, work.path);
    auto [unit, fresh] = units.try_emplace(path, LateAt{path, work.due, 0, 0});
    unit->second.due = std::min(unit->second.due, work.due);
    unit->second.people += work.people;
    places[path].insert(work.path);
  }
  std::vector<LateAt> all;
  for (auto& [path, unit] : units) {
    unit.places = static_cast<std::int64_t>(places[path].size());
    all.push_back(std::move(unit));
  }
  std::ranges::sort(all, {}, [](const LateAt& unit) { return std::tie(unit.due, unit.path); });
  return all;
}

std::string place_of_decision(const std::string& path, const std::string& awaits) {
  const auto awaited = [&](std::string_view duty) { return awaits.contains(";" + std::string(duty) + ";"); };
  if (awaited("head") || awaited("deputy") || awaited("teacher")) return path;
  const auto region = path.find('/');
  if (region == std::string::npos) return path;
  if (awaited("municipal_methodist") || awaited("association_head")) return path.substr(0, std::min(path.find('/', region + 1), path.size()));
  return path.substr(0, region);
}

}  // namespace marshrut::monitoring
