#pragma once
// Chooses the schools of the demo: so many that 20 to 80 teachers work in each, in at least two
// municipalities. When the region's fictional schools run out, more are invented after the same pattern.
#include <string>
#include <vector>

#include "demo/library.h"

namespace marshrut::demo {

enum class PlaceKind { school, kindergarten };

struct School {
  std::string code, name;
  PlaceKind kind = PlaceKind::school;
  std::string context;           // as in demo_schools.csv
  std::size_t municipality = 0;  // index into Library::municipalities
  std::string okrug;             // invented educational district
  int teachers = 0;              // people with a pedagogical post
};

/// Precondition: setting.teachers >= 2. Below 40 teachers two schools share them evenly.
std::vector<School> choose_schools(const Library& library, const Setting& setting);

}  // namespace marshrut::demo
