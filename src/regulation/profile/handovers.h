#pragma once
// How a route that is in force is handed on: from which role to which, whether who receives it says so, and what of its
// person stays behind. A region without handovers has none of these rules: its routes are read where they lie.
#include <optional>

#include "regulation/profile/people.h"

namespace marshrut::regulation {

/// One handing from role `from` to role `to`. Who hands on must have received by the rule that leads to their own role,
/// where there is one. `withhold` is left out of what is handed and of its export; a role whose duty sees such a thing
/// anyway is refused by the reader. `document` is issued with each handing.
struct HandoverRule {
  std::string code;
  Words title;
  std::string from;  // role
  std::string to;    // role
  bool acknowledge = false;
  std::vector<SeenThing> withhold;
  std::optional<std::string> document;
  Source source;
};
DESCRIBE(HandoverRule, code, title, from, to, acknowledge, withhold, document, source)

}  // namespace marshrut::regulation
