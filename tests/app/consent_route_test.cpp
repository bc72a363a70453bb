// What a withdrawn consent stops of a route, and what goes on when it is given again; on both databases.
#include <doctest/doctest.h>

#include "instrument_world.h"
#include "lived_route.h"

using namespace marshrut::testing;

namespace {

bool refuses(const Reply& reply, const std::string& code) { return reply.body.find(code) != std::string::npos; }

}  // namespace

TEST_CASE("a route stands still without the consent and goes on by itself when it is given again") {
  in_each_route_world([](RouteWorld& w) {
    consent(w.world, "teacher@S11");
    auto route = w.agreed();
    auto state = [&] { return RouteWorld::at(w.page(route, w.teacher), "route.state"); };
    auto was = state();
    REQUIRE(w.teacher.post("/api/consents/withdrawal", R"({"kind":"processing"})").status == 200);
    CHECK(state() == "suspended");
    CHECK(RouteWorld::at(w.teacher.get("/api/my/home").body, "next.step") == "give_consent");
    auto resumed = w.centre.post("/api/routes/" + route + "/resumption", w.at_revision(w.revision(route)));
    CHECK(refuses(resumed, "route.consent_withdrawn"));
    consent(w.world, "teacher@S11");
    CHECK(state() == was);

    REQUIRE(w.centre.post("/api/routes/" + route + "/suspension",
                          w.at_revision(w.revision(route), R"(,"reason":"Длительная болезнь педагога")")).status == 200);
    REQUIRE(w.teacher.post("/api/consents/withdrawal", R"({"kind":"processing"})").status == 200);
    consent(w.world, "teacher@S11");
    CHECK(state() == "suspended");  // what was stopped for another reason stays so
  });
}

TEST_CASE("a submission comes back to its author with the withdrawal and is not sent without the consent") {
  in_each_route_world([](RouteWorld& w) {
    consent(w.world, "teacher@S11");
    auto route = w.submitted();
    REQUIRE(w.teacher.post("/api/consents/withdrawal", R"({"kind":"processing"})").status == 200);
    CHECK(RouteWorld::at(w.page(route, w.teacher), "route.state") == "draft");
    auto send = [&] { return w.teacher.post("/api/routes/" + route + "/submission", w.at_revision(w.revision(route))); };
    CHECK(refuses(send(), "route.consent_withdrawn"));
    consent(w.world, "teacher@S11");
    CHECK(send().status == 200);
  });
}

namespace {

/// A correction of the route that its head returned.
void returned_correction(Lived& lived) {
  auto& w = lived.w;
  auto body = w.draft(lived.route, {"S-A1", "S-A3", "S-A4"}).insert(1, R"("reason":"Обстоятельства изменились",)");
  auto sent = w.teacher.post("/api/routes/" + lived.route + "/correction", body);
  REQUIRE_MESSAGE(sent.status == 200, sent.body);
  auto decided = w.decide(w.head, lived.route, "returned", "Начните курс на неделю позже").body;
  REQUIRE(RouteWorld::at(decided, "outcomes.0.decided") == "true");
}

}  // namespace

TEST_CASE("a correction is not agreed without the consent, though the head takes back having returned it") {
  in_each_route_world([](RouteWorld& w) {
    consent(w.world, "teacher@S11");
    Lived lived(w);
    returned_correction(lived);
    REQUIRE(w.teacher.post("/api/consents/withdrawal", R"({"kind":"processing"})").status == 200);
    CHECK(RouteWorld::at(w.page(lived.route, w.teacher), "may.submit") == "false");
    auto again = w.head.post("/api/routes/" + lived.route + "/reconsideration", w.at_revision(w.revision(lived.route)));
    REQUIRE_MESSAGE(again.status == 200, again.body);
    CHECK(RouteWorld::at(w.decide(w.head, lived.route, "agreed").body, "outcomes.0.code") == "route.consent_withdrawn");
    consent(w.world, "teacher@S11");
    CHECK(RouteWorld::at(w.decide(w.head, lived.route, "agreed").body, "outcomes.0.decided") == "true");
  });
}

TEST_CASE("without the consent no evidence is taken, also beside a correction that was returned") {
  in_each_route_world([](RouteWorld& w) {
    consent(w.world, "teacher@S11");
    Lived lived(w);
    returned_correction(lived);
    auto waiting = lived.sent(0);
    REQUIRE(w.teacher.post("/api/consents/withdrawal", R"({"kind":"processing"})").status == 200);
    auto send = [&] { return lived.send(0, R"({"kind":"text","text":"Сделано"})"); };
    CHECK(refuses(send(), "route.consent_withdrawn"));
    auto reviewed = lived.review(lived.methodist, waiting, accepted);
    CHECK_MESSAGE(refuses(reviewed, "route.consent_withdrawn"), reviewed.body);
    consent(w.world, "teacher@S11");
    CHECK(send().status == 200);
  });
}
