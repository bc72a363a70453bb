#pragma once
// The log of support: talks held with teachers, in the words of who held them.
#include <string>

#include "accompaniment/types.h"

namespace marshrut::accompaniment {

struct Consultation {
  Id<Consultation> id;
  RouteId route;
  PersonId person;  // the teacher
  Date held_on;
  std::string topic;
  std::string task;  // of the tutor's tasks by the regulation; "" where it names none
  std::int64_t minutes = 0;
  PersonId author;
  std::string author_name;
  Instant at_ms;
};
DESCRIBE(Consultation, id, route, person, held_on, topic, task, minutes, author, author_name, at_ms)

}  // namespace marshrut::accompaniment
