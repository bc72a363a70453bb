#pragma once
// Makes a demo region in an installation: the lists of the generator go through the same imports that a customer
// uses, the regulation is put in force, and somebody in every duty can sign in. Everything is marked as demo.
#include <cstdint>
#include <functional>
#include <string>

#include "app/wiring.h"
#include "demo/world.h"

namespace marshrut::app {

struct DemoRequest {
  std::string regulation;  // name of an embedded regulations/NAME.toml
  int teachers = 200;
  std::uint64_t seed = 1;
  Date start;
};

/// Called with what is being done and how far it is, 0 to 1.
using Progress = std::function<void(std::string_view step, double done)>;

/// The generator's world for the request: which region follows from the regulation's territory.
Result<demo::World> demo_world(const DemoRequest& request);
/// Loads it; the region's code.
Result<std::string> load_demo(House& house, const DemoRequest& request, const demo::World& world,
                              const Progress& progress);

}  // namespace marshrut::app
