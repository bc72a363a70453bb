#pragma once
// Made-up regions of planning, as texts of files: equal recipe, equal text.
//   audiences       15 subjects of 3 stages; an activity is for all (30 %), for one subject or one stage of it or some of them
//   activities      hours, gains, sessions, prerequisites and equivalents as in planning_instances.h
//   sessions        evening courses of 20 to 200 seats, self-paced of 30 to 400, by day at a place of 8 to 30; all times `seats`
//                   and the number of teachers against that of activities, so that at 1 about a fifth of the sessions have
//                   more takers than seats when everybody plans alone (the bench prints how many)
//   least groups    a quarter of the sessions by day, a third of the seats
//   teachers        of one audience each, with limits as in planning_instances.h; of 2 % one session is locked, 5 % ban an
//                   activity, 3 % have twice the priority; they came in an order of chance
#include <cstdint>
#include <string>

namespace marshrut::kit {

struct RegionRecipe {
  std::uint64_t seed = 1;
  int teachers = 2000;
  int activities = 300;
  double seats = 1;
  bool budget = false;  // about nine tenths of what everybody would spend
  bool groups = true;
  double floor_share = 0;
};

std::string planning_region(const RegionRecipe& recipe);

}  // namespace marshrut::kit
