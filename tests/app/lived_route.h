#pragma once
// A route that was agreed, with a methodist who looks after it: for what happens while it is lived.
#include "route_world.h"

namespace marshrut::testing {

/// The teacher's agreed route with a methodist who looks after the region.
struct Lived {
  explicit Lived(RouteWorld& w) : w(w), methodist(w.world.as("regional_methodist@43")), route(w.agreed()) {}
  RouteWorld& w;
  Browser& methodist;
  std::string route;

  /// The day of the last activity; sessions do not last so long.
  void begin() {
    auto day = Instant::parse("2027-02-10T09:00:00.000Z").value();
    if (w.world.clock->now() >= day) return;
    w.world.move_to(day);
    for (const char* who : {"regional_methodist@43", "teacher@S11", "head@S11", "centre@43"})
      REQUIRE(w.world.as(who).sign_in(who, World::password));
  }
  std::string page(Browser& reader) { return reader.get("/api/routes/" + route + "/accompaniment").body; }
  std::string item(int place) { return RouteWorld::at(page(w.teacher), "items." + std::to_string(place) + ".item"); }
  Reply send(int place, const std::string& body) {
    begin();
    return w.teacher.post("/api/routes/" + route + "/items/" + item(place) + "/evidence", body);
  }
  std::string sent(int place) {
    return RouteWorld::at(send(place, R"({"kind":"link","text":"https://example.org/lesson"})").body, "evidence");
  }
  Reply review(Browser& by, const std::string& evidence, const std::string& more) {
    return by.post("/api/evidence/" + evidence + "/review", R"({"revision":0,)" + more + "}");
  }
};

inline constexpr const char* accepted = R"("decision":"accepted")";

}  // namespace marshrut::testing
