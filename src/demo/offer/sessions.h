#pragma once
// Sessions of the activities: dates, places and seats. Over all sessions with limited places there are 1.3
// seats for each expected taker, and a fifth of these sessions are short: they have about half of the seats
// asked for.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "demo/library.h"
#include "demo/people/places.h"

namespace marshrut::demo {

enum class PartOfDay { day, evening };

struct Session {
  std::string code;
  std::size_t activity = 0;  // index into Library::activities
  Date start, end;
  std::vector<std::pair<Date, PartOfDay>> slots;  // empty: the time is the person's own choice
  double hours_per_week = 0;
  int release_days = 0;  // working days away from the school
  std::optional<std::size_t>
      municipality;          // where people must travel to; none: online or at their own school
  std::optional<int> seats;  // none: not limited
  int least_group = 0;       // 0: runs for one person too
  double demand = 0;         // expected takers
  bool is_short = false;
};

std::vector<Session> plan_sessions(const Library& library, const Setting& setting,
                                   const std::vector<School>& schools, const std::vector<double>& demand);

}  // namespace marshrut::demo
