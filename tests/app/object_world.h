#pragma once
// One object of every kind, all of them of school S11 in municipality M1, made through the front door as people make
// them: what nobody from elsewhere may find.
#include <map>
#include <string>

#include "route_world.h"

namespace marshrut::testing {

class ObjectWorld {
 public:
  explicit ObjectWorld(World& world);

  World& world;
  /// The object that a {name} stands for; "/api/results/{attempt}:attempt" is the one of that path alone.
  std::map<std::string, std::string, std::less<>> objects;
  /// Somebody of region 72 with every duty there.
  Browser of_other_region();
  /// The path with an object in each place; "" when there is none for a place.
  std::string with_objects(const std::string& path) const;
  /// The path with ids that name nothing.
  static std::string with_nothing(const std::string& path);

 private:
  void offer_to_colleagues();
  void run_campaign();
  void take_attempts();
  void live_route();
  void close_route();
  void ask();
  RouteWorld routes_;
};

}  // namespace marshrut::testing
