// Queues for seats: in the order of asking, nobody overtakes, what gets free goes to who waits first.
#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "catalogue/errors.h"
#include "catalogue/seats/acts_wait.h"
#include "catalogue/seats/store_wait.h"
#include "catalogue/store.h"
#include "route_world.h"

using namespace marshrut;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;

namespace {

using Session = Id<catalogue::ActivitySession>;

/// A client whose transaction could not be serialized presses again.
template <class Act>
Result<access::Nothing> by_house(RouteWorld& w, Act&& act) {
  for (;;) {
    try {
      return access::transact(w.world.house->services(), access::Actor::of_house("43"), access::Right{"route.build"},
                              [&](access::Work& work) -> Result<access::Nothing> {
                                TRY(act(work));
                                return access::Nothing{};
                              });
    } catch (const db::Retry&) {
    } catch (const db::Busy&) {
    }
  }
}

std::vector<catalogue::store::Waiting> queue(RouteWorld& w, const Session& session) {
  return w.world.house->database().read([&](db::Session& rows) { return catalogue::store::waiting_for(rows, "43", session); });
}

std::optional<catalogue::SeatState> seat(RouteWorld& w, const Session& session, const std::string& route) {
  return w.world.house->database().read([&](db::Session& rows) { return catalogue::store::seat_of(rows, "43", session, route); });
}

catalogue::SeatHolder holder(const std::string& name) { return {name, name}; }

}  // namespace

TEST_CASE("of two hundred who want the last seat at once one has it, the others wait, and each that gets free goes to the first") {
  in_each_route_world([](RouteWorld& w) {
    const Session session{w.session_id("S-A4")};
    constexpr int clients = 200;
    std::atomic<int> held = 0, waiting = 0, next = 0;
    const auto want = [&] {
      for (int i = next++; i < clients; i = next++) {
        const auto who = holder("client" + std::to_string(i));
        if (by_house(w, [&](access::Work& work) { return catalogue::hold_seat(work, session, who); })) ++held;
        else if (by_house(w, [&](access::Work& work) { return catalogue::wait_for_seat(work, session, who); })) ++waiting;
      }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) threads.emplace_back(want);
    for (auto& thread : threads) thread.join();
    CHECK(held == 1);
    CHECK(waiting == clients - 1);
    CHECK(w.taken("S-A4") == 1);
    auto order = queue(w, session);
    REQUIRE(order.size() == clients - 1);
    for (std::size_t i = 0; i < order.size(); ++i) CHECK(order[i].turn == static_cast<std::int64_t>(i) + 1);
    std::string has;
    for (int i = 0; i < clients; ++i)
      if (seat(w, session, "client" + std::to_string(i))) has = "client" + std::to_string(i);
    for (int i = 0; i < 5; ++i) {
      REQUIRE(by_house(w, [&](access::Work& work) { return catalogue::release_seat(work, session, holder(has)); }));
      has = order[static_cast<std::size_t>(i)].route;
      CHECK(seat(w, session, has) == catalogue::SeatState::offered);
      CHECK(w.taken("S-A4") == 1);
    }
    CHECK(queue(w, session).size() == clients - 6);
  });
}

TEST_CASE("nobody takes a new seat before those who wait, and who was offered one holds it by choosing it") {
  in_each_route_world([](RouteWorld& w) {
    const Session session{w.session_id("S-A4")};
    const auto holds = [&](const std::string& who) {
      return by_house(w, [&](access::Work& work) { return catalogue::hold_seat(work, session, holder(who)); });
    };
    const auto waits = [&](const std::string& who) {
      return by_house(w, [&](access::Work& work) { return catalogue::wait_for_seat(work, session, holder(who)); });
    };
    auto early = waits("early");
    REQUIRE(!early);
    CHECK(early.error().code == &catalogue::errors::seats_there);
    REQUIRE(holds("first"));
    REQUIRE(waits("second"));
    REQUIRE(waits("second"));
    REQUIRE(waits("third"));
    CHECK(queue(w, session).size() == 2);
    CHECK(waits("first").error().code == &catalogue::errors::seat_had);
    auto more = w.centre.put("/api/catalogue-sessions/" + session.value, R"({"state":"open","seats":2,"revision":0})");
    REQUIRE_MESSAGE(more.status == 200, more.body);
    CHECK(seat(w, session, "second") == catalogue::SeatState::offered);
    CHECK(!holds("late"));
    REQUIRE(holds("second"));
    CHECK(seat(w, session, "second") == catalogue::SeatState::held);
    CHECK(w.taken("S-A4") == 2);
    REQUIRE(by_house(w, [&](access::Work& work) { return catalogue::stop_waiting(work, session, holder("third")); }));
    CHECK(queue(w, session).empty());
  });
}

TEST_CASE("a seat that is not chosen within a week goes to the next") {
  in_each_route_world([](RouteWorld& w) {
    const Session session{w.session_id("S-A4")};
    for (const char* who : {"first", "second", "third"})
      if (!by_house(w, [&](access::Work& work) { return catalogue::hold_seat(work, session, holder(who)); }))
        REQUIRE(by_house(w, [&](access::Work& work) { return catalogue::wait_for_seat(work, session, holder(who)); }));
    REQUIRE(by_house(w, [&](access::Work& work) { return catalogue::release_seat(work, session, holder("first")); }));
    access::Stumbles stumbles;
    const auto now = w.world.house->services().clock.now();
    const auto pass_on = [&](int days) {
      w.world.move_to(now.plus_ms(days * 86'400'000LL + 1'000));
      return catalogue::pass_on_offers(w.world.house->services(), "43", stumbles);
    };
    CHECK(pass_on(6) == 0);
    CHECK(pass_on(7) == 1);
    CHECK(seat(w, session, "second") == catalogue::SeatState::released);
    CHECK(seat(w, session, "third") == catalogue::SeatState::offered);
  });
}

TEST_CASE("a teacher waits by the route, is told of the seat, and others' routes are not theirs to wait by") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    const auto session = w.session_id("S-A4");
    REQUIRE(by_house(w, [&](access::Work& work) { return catalogue::hold_seat(work, {session}, holder("somebody")); }));
    auto waits = w.teacher.post("/api/routes/" + route + "/waiting", R"({"session":")" + session + "\"}");
    REQUIRE_MESSAGE(waits.status == 200, waits.body);
    CHECK(RouteWorld::at(waits.body, "waiting.0.ahead") == "0");
    CHECK(w.world.as("teacher2@S11").get("/api/routes/" + route + "/waiting").status == 404);
    REQUIRE(by_house(w, [&](access::Work& work) { return catalogue::release_seat(work, {session}, holder("somebody")); }));
    auto given = w.teacher.get("/api/routes/" + route + "/waiting").body;
    CHECK(RouteWorld::at(given, "waiting.0.title") == "Оценивание: практикум");
    CHECK(RouteWorld::at(given, "waiting.0.ahead") == "");
    CHECK(w.teacher.get("/api/my/notices").body.find("Освободилось место") != std::string::npos);
    REQUIRE(w.teacher.put("/api/routes/" + route, w.draft(route, {"S-A1", "S-A2", "S-A3", "S-A4"})).status == 200);
    CHECK(w.teacher.post("/api/routes/" + route + "/submission", RouteWorld::at_revision(w.revision(route))).status == 200);
    CHECK(w.taken("S-A4") == 1);
    CHECK(RouteWorld::at(w.teacher.get("/api/routes/" + route + "/waiting").body, "waiting") == "[]");
  });
}

TEST_CASE("who waits for a session that is called off waits no more and is told, and nothing is kept for who was offered a seat") {
  in_each_route_world([](RouteWorld& w) {
    auto route = w.start();
    const Session session{w.session_id("S-A4")};
    const auto waits = [&](const std::string& who) {
      return by_house(w, [&](access::Work& work) { return catalogue::wait_for_seat(work, session, holder(who)); });
    };
    REQUIRE(by_house(w, [&](access::Work& work) { return catalogue::hold_seat(work, session, holder("first")); }));
    REQUIRE(waits("second"));
    auto own = w.teacher.post("/api/routes/" + route + "/waiting", R"({"session":")" + session.value + "\"}");
    REQUIRE_MESSAGE(own.status == 200, own.body);
    REQUIRE(waits("third"));
    REQUIRE(by_house(w, [&](access::Work& work) { return catalogue::release_seat(work, session, holder("first")); }));
    CHECK(seat(w, session, "second") == catalogue::SeatState::offered);
    auto off = w.centre.put("/api/catalogue-sessions/" + session.value, R"({"state":"cancelled","revision":0})");
    REQUIRE_MESSAGE(off.status == 200, off.body);
    CHECK(queue(w, session).empty());
    CHECK(seat(w, session, "second") == catalogue::SeatState::released);
    CHECK(w.taken("S-A4") == 0);
    CHECK(RouteWorld::at(w.teacher.get("/api/routes/" + route + "/waiting").body, "waiting") == "[]");
    CHECK(w.teacher.get("/api/my/notices").body.find("места на котором Вы ждали, отменено") != std::string::npos);
  });
}
