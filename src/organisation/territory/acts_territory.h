#pragma once
// Municipalities in the course of time: two merge on a day. From it on schools, posts, duties and all that is kept there
// lie in the successor; what is asked for an earlier day is counted by the places of that day.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "organisation/store.h"

namespace marshrut::organisation {

using access::Nothing;
using access::Work;

struct MunicipalityLine {
  Id<Territory> id;
  std::string title;
  std::int64_t schools = 0;
  std::optional<Date> until;
  std::optional<Id<Territory>> successor;  // into which it merges, or did
  std::optional<Date> merges_on;
};
DESCRIBE(MunicipalityLine, id, title, schools, until, successor, merges_on)
struct Municipalities {
  Date today;
  std::vector<MunicipalityLine> municipalities;
};
DESCRIBE(Municipalities, today, municipalities)
Result<Municipalities> list_municipalities(Work& work, const Nothing&);

struct Merge {
  Id<Territory> territory;
  std::string successor;  // code
  Date day;
};
DESCRIBE(Merge, territory, successor, day)
/// At once when the day has come. A day ahead may be set anew until then.
Result<Municipalities> merge(Work& work, const Merge& request);
Result<void> carry_out(Work& work, const Merger& merger);

/// Saves a school; when it lies elsewhere than it did, all that is there goes with it from today on.
Result<void> keep_school(Work& work, const School& school);

}  // namespace marshrut::organisation
