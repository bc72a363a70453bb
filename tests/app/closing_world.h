#pragma once
// A route all of whose activities are done, ready to be reflected upon and closed.
#include <stdexcept>
#include <string>

#include "route_world.h"

namespace marshrut::testing {

class Closed {
 public:
  explicit Closed(RouteWorld& world, const std::string& who = "teacher@S11");

  RouteWorld& w;
  Browser& teacher;
  Browser& methodist;  // regional_methodist@43
  std::string route;

  std::string page(Browser& reader) { return reader.get("/api/routes/" + route + "/closing").body; }
  std::string today() const;
  /// Submits the reflexive questionnaire: the first goal wholly reached, one task for the time after.
  void reflect();
  /// Submits the survey with this mark everywhere.
  Reply survey(int mark);
  Reply close() { return teacher.post("/api/routes/" + route + "/completion", "{}"); }
  /// One certificate; the answer with its outcomes.
  Reply certify() { return w.centre.post("/api/certificates", R"({"routes":[")" + route + R"("]})"); }
};

}  // namespace marshrut::testing
