#pragma once
// A report of one's own activity, twice a year: what the journal holds of the half, and a text of its author (US-R14).
// The lines come from the journal alone. Pure.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/result.h"
#include "base/time.h"

namespace marshrut::monitoring {

struct WorkDone {
  std::string act;  // a right, as the journal has it
  std::int64_t times = 0;
};
DESCRIBE(WorkDone, act, times)

/// `lines` as JSON; both days included.
struct ActivityReport {
  access::PersonId person;
  std::string name;
  std::string path;
  Date half_since;
  Date half_until;
  std::string lines;
  std::string text;
  Date sent_on;
  std::int64_t revision = 0;
};
DESCRIBE(ActivityReport, person, name, path, half_since, half_until, lines, text, sent_on, revision)

struct HalfYear {
  Date since;
  Date until;
};
/// January to June or July to December.
HalfYear half_of(Date day);
/// The half before.
HalfYear half_before(Date day);

/// What counts as work for others: signing in, one's own settings and reading do not.
bool is_work(const std::string& act);
Result<void> check_activity_text(const std::string& text);

}  // namespace marshrut::monitoring
