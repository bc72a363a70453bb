#pragma once
// Schools with low results with the share of their teachers who have an agreed route (US-G06). A share of too few people is
// hidden as on the page of indicators, and the sum is of the shares that are shown.
#include "access/endpoint.h"
#include "monitoring/lowresult/low_result.h"
#include "monitoring/types.h"

namespace marshrut::monitoring {

using access::Work;

struct LowResultLine {
  LowResultSchool listed;
  IndicatorLine covered;  // teachers with an agreed route, of teachers
};
DESCRIBE(LowResultLine, listed, covered)
struct LowResultSchools {
  bool may_keep = false;
  std::int64_t people_min = 0;
  std::vector<LowResultLine> schools;  // the smallest share first, hidden ones last
  IndicatorLine total;                 // of those shown
};
DESCRIBE(LowResultSchools, may_keep, people_min, schools, total)
Result<LowResultSchools> list_low_result(Work& work, const access::Nothing& request);

struct KeepLowResult {
  std::vector<std::string> schools;  // codes
  std::string basis;
};
DESCRIBE(KeepLowResult, schools, basis)
/// From today on; a school that is listed already stays as it is.
Result<LowResultSchools> keep_low_result(Work& work, const KeepLowResult& request);
struct EndLowResult {
  std::string school;
};
DESCRIBE(EndLowResult, school)
Result<LowResultSchools> end_low_result(Work& work, const EndLowResult& request);

}  // namespace marshrut::monitoring
