#pragma once
// The demo region: invented schools, people, activities and sessions, made from data/*.csv by a seed, and
// nothing else: no clock, no files, no database. What is to be loaded leaves as texts of import files
// (files.h), the same that a customer uses; what only the replay may know (true ability, conduct) stays here.
// Everything is marked as demo: schools are called Демо-школа, mail addresses end in example.org, phone
// numbers begin with 000.
#include <vector>

#include "demo/library.h"
#include "demo/offer/sessions.h"
#include "demo/people/officers.h"
#include "demo/people/part.h"
#include "demo/people/places.h"
#include "demo/people/staff.h"

namespace marshrut::demo {

struct World {
  Setting setting;
  Library library;
  std::vector<School> schools;
  std::vector<Person> people;  // of the schools; the index is the person_index of ability
  std::vector<std::size_t> taking_part;  // indexes of people; the place in this list is the place of conduct
  std::vector<Officer> officers;
  std::vector<double> demand;  // by activity
  std::vector<Session> sessions;
};

/// Precondition: setting.teachers >= 2. Throws std::runtime_error when the sources are broken.
World create_world(const Sources& sources, const Setting& setting);

}  // namespace marshrut::demo
