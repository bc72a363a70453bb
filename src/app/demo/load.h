#pragma once
// Makes a demo region in an installation: the regulation is put in force and the lists of the generator go through the
// same imports that a customer uses. Everything is marked as demo.
#include <cstdint>
#include <string>

#include "app/demo/lists.h"

namespace marshrut::app {

struct DemoRequest {
  std::string regulation;  // name of an embedded regulations/NAME.toml
  int teachers = 200;      // who live a route; the register holds three times as many, heads and deputies beside
  std::uint64_t seed = 1;
  Date start;
  int offered_days = 350;  // sessions are offered for so many days
};

/// The last day with so many days that are not quiet until the request's start, on which a campaign may begin and run
/// its course of so many days before the quiet season. Where routes end with the school year, the first day of the year
/// that is under way so many days before the request's start.
Result<Date> begin_before(const DemoRequest& request, int days, int course);
/// The generator's world for the request: which region follows from the regulation's territory.
Result<demo::World> demo_world(const DemoRequest& request);
/// Loads it; the region's code.
Result<std::string> load_demo(House& house, const DemoRequest& request, const demo::World& world,
                              const Progress& progress);

}  // namespace marshrut::app
