#pragma once
// How each teacher will live the route, decided before anything happens: who is returned, corrects, suspends
// or lets it expire, who asks for something of their own, who rejects a deficit, and in what days. Days count
// from the start of the campaign. Whoever replays the demo obeys it; the rooms decide whether they allow it.
#include <cstddef>

#include "base/describe.h"
#include "demo/library.h"

namespace marshrut::demo {

/// What befalls the route beside the ordinary; of every 20 teachers six are not `smooth`.
enum class Fate { smooth, returned, corrected, suspended, expired };
DESCRIBE_ENUM(Fate, smooth, returned, corrected, suspended, expired)

enum class Confirmation { deficit_eliminated, product, satisfaction, reflection };
DESCRIBE_ENUM(Confirmation, deficit_eliminated, product, satisfaction, reflection)

/// What the teacher changes in the middle of the route.
enum class Change { dates, content };
DESCRIBE_ENUM(Change, dates, content)

struct Conduct {
  Fate fate = Fate::smooth;
  bool signs_in = true;          // ever uses the one-time password
  bool takes_part = true;        // comes to the sitting
  bool rejects_deficit = false;  // one of them, with a comment
  bool adds_request = false;
  bool self_assesses = false;
  Change change = Change::dates;  // of a corrected route
  int most_activities = 4;
  int weekly_hours = 4;
  int applied_day = 0, consented_day = 0, sitting_day = 0, marked_day = 0, confirmed_day = 0;
  int acknowledged_day = 0, submitted_day = 0, decided_day = 0;
  int days_to_evidence = 3;  // after an activity ends
  int days_to_review = 3;    // after evidence is handed in
  int days_to_close = 10;    // after the last activity
  Confirmation confirmation = Confirmation::reflection;
  bool retakes = false;     // sits the repeated diagnostics
  int satisfaction = 4;     // 1..5
  int losses_of_focus = 0;  // during the sitting
};

/// `place` counts those who take part from 0.
Conduct plan_conduct(const Setting& setting, std::size_t place);

}  // namespace marshrut::demo
