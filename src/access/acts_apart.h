#pragma once
// What the house does by itself for many objects, each in a transaction of its own: one that fails is told to the log
// and left alone for an hour, the rest are done. Never for what a person asked: that is done whole or not at all.
#include <exception>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "access/work.h"

namespace marshrut::access {

/// The objects that failed lately. One for each round of the house, kept between its turns.
class Stumbles {
 public:
  bool leaves_alone(const std::string& object, Instant now) const;
  /// Says it to the log and leaves the object alone for an hour.
  void fell(std::string_view deed, const std::string& object, std::string_view why, Instant now);
  void stood(const std::string& object) { until_.erase(object); }
  std::int64_t count() const { return static_cast<std::int64_t>(until_.size()); }

 private:
  std::map<std::string, Instant> until_;
};

/// Runs act(Work&, object) -> Result<void> for each object apart, in the name of the house; how many were done.
template <class Object, class Act>
std::int64_t each_apart(Services& services, const std::string& region, Right right, std::string_view deed,
                        const std::vector<Object>& objects, Stumbles& stumbles, Act&& act) {
  std::int64_t done = 0;
  const auto house = Actor::of_house(region);
  for (const auto& object : objects) {
    const auto now = services.clock.now();
    const auto& name = object.id.value;
    if (stumbles.leaves_alone(name, now)) continue;
    try {
      auto result = transact(services, house, right, [&](Work& work) -> Result<void> { return act(work, object); });
      if (!result) {
        stumbles.fell(deed, name, result.error().words_en(), now);
        continue;
      }
      stumbles.stood(name);
      ++done;
    } catch (const std::exception& fault) {
      stumbles.fell(deed, name, fault.what(), now);
    }
  }
  return done;
}

}  // namespace marshrut::access
