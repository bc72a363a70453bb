#pragma once
// Schools with low results, as a ministry lists them from a day to a day, and how their teachers are covered by routes
// (US-G06).
#include <optional>
#include <string>

#include "base/describe.h"
#include "base/time.h"

namespace marshrut::monitoring {

struct LowResultSchool {
  std::string school;  // code
  std::string path;
  std::string title;
  std::string municipality;  // title
  std::string basis;         // the order or the list that it is named by
  Date since;
  std::optional<Date> until;
  std::string author_name;
};
DESCRIBE(LowResultSchool, school, path, title, municipality, basis, since, until, author_name)

}  // namespace marshrut::monitoring
