#pragma once
// A world in which a route can be lived: competencies, a catalogue imported by the centre, a teacher with acknowledged
// deficits, a head of the same school and another.
#include <string>
#include <vector>

#include "world.h"

namespace marshrut::testing {

class RouteWorld {
 public:
  explicit RouteWorld(World& world);

  World& world;
  Browser& teacher;  // teacher@S11
  Browser& head;     // head@S11
  Browser& centre;   // centre@43

  /// The value of a member of a JSON body, by a path of names and numbers: "route.id", "items.0.title"; "" when absent,
  /// "[]" for an empty list, "..." for what holds others.
  static std::string at(const std::string& body, const std::string& path);
  /// Begins a draft for the teacher; its id.
  std::string start();
  /// A body that saves the draft with these sessions (by code) over the usual term.
  std::string draft(const std::string& route, const std::vector<std::string>& sessions, const std::string& ends = "2027-06-25");
  /// The draft with three sessions that pass every check, submitted.
  std::string submitted();
  std::string agreed();
  std::string page(const std::string& route, Browser& reader) { return reader.get("/api/routes/" + route).body; }
  /// The body of an act upon what was read at a revision; `more` begins with a comma.
  static std::string at_revision(const std::string& revision, const std::string& more = "") {
    return R"({"revision":)" + revision + more + "}";
  }
  std::string revision(const std::string& route) { return at(page(route, teacher), "route.revision"); }
  Reply decide(Browser& by, const std::string& route, const std::string& decision, const std::string& comment = "");
  std::string session_id(const std::string& code);
  std::int64_t taken(const std::string& code);
  void acknowledge(const std::string& who, const std::string& competency, double percent);
};

/// Calls `check(RouteWorld&)` on each dialect.
template <class Check>
void in_each_route_world(Check&& check) {
  in_each_world([&](World& world) {
    RouteWorld routes(world);
    check(routes);
  });
}

}  // namespace marshrut::testing
