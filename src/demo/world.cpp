#include "demo/world.h"

#include "demo/offer/demand.h"

namespace marshrut::demo {

World create_world(const Sources& sources, const Setting& setting) {
  World world;
  world.setting = setting;
  world.library = read_library(sources, setting);
  world.schools = choose_schools(world.library, setting);
  world.people = hire(world.library, setting, world.schools);
  world.taking_part = choose_taking_part(setting, world.schools, world.people);
  world.officers = appoint(world.library, setting, world.schools);
  world.demand = expected_demand(world.library, setting, world.people, world.taking_part);
  world.sessions = plan_sessions(world.library, setting, world.schools, world.demand);
  return world;
}

}  // namespace marshrut::demo
