#include "catalogue/prerequisite/order.h"

#include "catalogue/errors.h"

namespace marshrut::catalogue {

Result<void> Order::put(const std::string& activity, const std::vector<std::string>& prerequisites) {
  auto former = std::move(before_[activity]);
  before_.erase(activity);
  known_.insert(activity);
  for (const auto& code : prerequisites) {
    const auto* wrong = !known_.contains(code)         ? &errors::prerequisite_unknown
                        : code == activity             ? &errors::prerequisite_itself
                        : comes_before(activity, code) ? &errors::prerequisite_circle
                                                       : nullptr;
    if (!wrong) continue;
    before_[activity] = std::move(former);
    return fail(*wrong, "", code);
  }
  if (!prerequisites.empty()) before_[activity] = {prerequisites.begin(), prerequisites.end()};
  return {};
}

bool Order::comes_before(const std::string& activity, const std::string& later) const {
  std::set<std::string> seen{later};
  std::vector<std::string> waiting{later};
  while (!waiting.empty()) {
    const auto at = before_.find(waiting.back());
    waiting.pop_back();
    if (at == before_.end()) continue;
    for (const auto& code : at->second) {
      if (code == activity) return true;
      if (seen.insert(code).second) waiting.push_back(code);
    }
  }
  return false;
}

}  // namespace marshrut::catalogue
