#pragma once
// Facts go downstream: an act says what happened, app/events.cpp lists who hears it, and all of it runs in the one
// transaction of the act. A room never calls a room below it.
#include <functional>
#include <string_view>
#include <typeindex>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace marshrut::testing {
class TakenAway;
}

namespace marshrut::access {

class Work;

class Events {
 public:
  /// `hear(Work&, const Fact&) -> Result<void>`; an error undoes the whole transaction.
  template <class Fact, Result<void> (*hear)(Work&, const Fact&)>
  void on() {
    subscribers_[std::type_index(typeid(Fact))].push_back(
        {name_of<hear>(), [](Work& work, const void* fact) { return hear(work, *static_cast<const Fact*>(fact)); }});
  }

  template <class Fact>
  Result<void> tell(Work& work, const Fact& fact) const {
    auto found = subscribers_.find(std::type_index(typeid(Fact)));
    if (found == subscribers_.end()) return {};
    for (const auto& subscriber : found->second) TRY(subscriber.hear(work, &fact));
    return {};
  }

 private:
  friend class testing::TakenAway;

  struct Subscriber {
    std::string_view name;  // "accompaniment::follow_agreed"
    std::function<Result<void>(Work&, const void*)> hear;
  };

  /// The compiler's own words for this instance end in "hear = marshrut::ROOM::FUNCTION; ...".
  template <auto hear>
  static constexpr std::string_view name_of() {
    std::string_view words = __PRETTY_FUNCTION__;
    words.remove_prefix(words.find("hear = ") + 7);
    words = words.substr(0, words.find_first_of(";]"));
    words.remove_prefix(words.find("marshrut::") + 10);
    return words;
  }

  std::unordered_map<std::type_index, std::vector<Subscriber>> subscribers_;
};

}  // namespace marshrut::access
