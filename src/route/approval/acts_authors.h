#pragma once
// How often what an author composed was returned by a control, and for what: to see where help is needed.
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "regulation/types.h"
#include "route/types.h"

namespace marshrut::route {

using access::Work;

struct MarkCount {
  std::string code;
  regulation::Words title;
  std::int64_t times = 0;
};
DESCRIBE(MarkCount, code, title, times)
/// `returned_percent` of what was decided.
struct AuthorControl {
  PersonId author;
  std::string name;
  std::int64_t decided = 0;
  std::int64_t returned = 0;
  double returned_percent = 0;
  std::vector<MarkCount> marks;
};
DESCRIBE(AuthorControl, author, name, decided, returned, returned_percent, marks)
struct AuthorControls {
  std::optional<regulation::Words> title;  // of the control; absent where the regulation has none
  Date since;
  std::vector<AuthorControl> authors;  // the most often returned on top
};
DESCRIBE(AuthorControls, title, since, authors)

struct AskAuthors {
  std::optional<Date> since;  // a year ago when absent
};
DESCRIBE(AskAuthors, since)
Result<AuthorControls> list_controlled_authors(Work& work, const AskAuthors& request);

}  // namespace marshrut::route
