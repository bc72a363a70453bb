#pragma once
// Makes a demo region in an installation: the regulation is put in force and the lists of the generator go through the
// same imports that a customer uses. Everything is marked as demo.
#include <cstdint>
#include <string>

#include "app/demo/lists.h"

namespace marshrut::app {

struct DemoRequest {
  std::string regulation;  // name of an embedded regulations/NAME.toml
  int teachers = 200;
  std::uint64_t seed = 1;
  Date start;
};

/// The generator's world for the request: which region follows from the regulation's territory.
Result<demo::World> demo_world(const DemoRequest& request);
/// Loads it; the region's code.
Result<std::string> load_demo(House& house, const DemoRequest& request, const demo::World& world,
                              const Progress& progress);

}  // namespace marshrut::app
