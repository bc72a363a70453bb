#pragma once
// Who stands behind the numerator of an indicator, by name: for those whom the regulation lets see of a person what the
// indicator counts, at a place within their reach; for others there is no such list. What is counted of deficits and
// answered in surveys has none.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "monitoring/types.h"
#include "regulation/types.h"

namespace marshrut::monitoring {

using access::Work;

struct AskPeople {
  std::optional<std::string> indicator;  // code; the regulation's first when absent
  std::optional<Date> date;              // today when absent
  std::string at;                        // a scope path
};
DESCRIBE(AskPeople, indicator, date, at)
struct CountedPerson {
  access::PersonId person;
  std::string name;
  std::string place;       // title
  std::int64_t times = 1;  // routes of the person that are counted
};
DESCRIBE(CountedPerson, person, name, place, times)
struct CountedPeople {
  std::vector<CountedPerson> people;  // by place and name, at most 500
  std::int64_t all = 0;
};
DESCRIBE(CountedPeople, people, all)
Result<CountedPeople> list_counted(Work& work, const AskPeople& request);

/// Whether the asker gets the list at this place.
bool may_list(const Work& work, const regulation::Profile& profile, const regulation::IndicatorRule& rule,
              const std::string& at);

}  // namespace marshrut::monitoring
