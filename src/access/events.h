#pragma once
// Facts go downstream: an act says what happened, app/events.cpp lists who hears it, and all of it runs in the one
// transaction of the act. A room never calls a room below it.
#include <functional>
#include <typeindex>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace marshrut::access {

class Work;

class Events {
 public:
  /// `hear(Work&, const Fact&) -> Result<void>`; an error undoes the whole transaction.
  template <class Fact>
  void on(Result<void> (*hear)(Work&, const Fact&)) {
    subscribers_[std::type_index(typeid(Fact))].push_back(
        [hear](Work& work, const void* fact) { return hear(work, *static_cast<const Fact*>(fact)); });
  }

  template <class Fact>
  Result<void> tell(Work& work, const Fact& fact) const {
    auto found = subscribers_.find(std::type_index(typeid(Fact)));
    if (found == subscribers_.end()) return {};
    for (const auto& hear : found->second) TRY(hear(work, &fact));
    return {};
  }

 private:
  std::unordered_map<std::type_index, std::vector<std::function<Result<void>(Work&, const void*)>>> subscribers_;
};

}  // namespace marshrut::access
