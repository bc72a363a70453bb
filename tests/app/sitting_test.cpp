#include <algorithm>
#include <thread>

#include "campaign_world.h"

using namespace marshrut;
using namespace marshrut::testing;

TEST_CASE("nobody gets a seat without consent; with it the proposal seats them and a clash is refused") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto campaign = opened(world);
    accepted(world, campaign, "S11", {"teacher@S11", "teacher2@S11"});
    auto sitting = planned(world, campaign, 5);
    auto& centre = world.as("centre@43");
    auto seat = "/api/sittings/" + sitting + "/seats/" + world.person("teacher@S11").value;
    CHECK(has(centre.put(seat, ""), "campaign.consent_missing"));
    CHECK(has(centre.get("/api/campaigns/" + campaign + "/applicants?missing=consent"), "\"found\":2"));
    consent(world, "teacher@S11");
    auto proposal = centre.post("/api/campaigns/" + campaign + "/distribution", R"({"apply":false})");
    CHECK(has(proposal, "\"placed\":1,\"left\":1,\"applied\":false"));
    CHECK(has(proposal, "no_consent"));
    CHECK(has(centre.post("/api/campaigns/" + campaign + "/distribution", R"({"apply":true})"), "\"applied\":true"));
    CHECK(has(centre.put(seat, ""), "campaign.seat_exists"));
    auto mine = world.as("teacher@S11").get("/api/my/sittings");
    CHECK(has(mine, "\"room\":\"12\""));
    CHECK(has(world.as("teacher@S11").get("/api/my/attempts"), "\"opens_ms\":\"2026-09-15T06:00:00.000Z\""));
    auto calendar = world.as("teacher@S11").get("/api/my/sittings/" + sitting + "/calendar");
    CHECK(has(calendar, "DTSTART:20260915T060000Z"));
    CHECK(world.as("teacher2@S11").get("/api/my/sittings/" + sitting + "/calendar").status == 404);
    CHECK(has(world.as("head@S11").get("/api/sittings/" + sitting), "Фамилия-teacher@S11"));
    CHECK(world.as("head@S22").get("/api/sittings/" + sitting).status == 404);
  });
}

TEST_CASE("a person of two campaigns is not put into two places at one time") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto first = opened(world);
    auto second = opened(world);
    consent(world, "teacher@S11");
    accepted(world, first, "S11", {"teacher@S11"});
    accepted(world, second, "S11", {"teacher@S11"});
    auto& centre = world.as("centre@43");
    auto person = world.person("teacher@S11").value;
    CHECK(centre.put("/api/sittings/" + planned(world, first, 5) + "/seats/" + person, "").status == 200);
    CHECK(has(centre.post("/api/campaigns/" + first + "/sittings",
                          R"({"room":"12","starts":"2026-09-15T07:00:00.000Z","ends":"2026-09-15T09:00:00.000Z","capacity":5})"),
              "campaign.room_busy"));
    auto other = planned(world, second, 5, R"(,"school":"S11")");
    CHECK(has(centre.put("/api/sittings/" + other + "/seats/" + person, ""), "campaign.seat_clash"));
    CHECK(has(centre.post("/api/campaigns/" + second + "/distribution", R"({"apply":true})"), "\"placed\":0"));
  });
}

TEST_CASE("eight ask for the last place at once and one gets it") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto campaign = opened(world);
    std::vector<std::string> people;
    for (int number = 2; number < 10; ++number) people.push_back("teacher" + std::to_string(number) + "@S11");
    for (const auto& who : people) consent(world, who);
    accepted(world, campaign, "S11", people);
    auto sitting = planned(world, campaign, 1);
    std::vector<std::unique_ptr<Browser>> windows;
    for (const auto& who : people) {
      windows.push_back(std::make_unique<Browser>(world.stranger()));
      world.person(who);
      REQUIRE(windows.back()->sign_in("centre@43", World::password));
    }
    std::vector<int> statuses(people.size());
    std::vector<std::thread> asking;
    for (std::size_t at = 0; at < people.size(); ++at)
      asking.emplace_back([&, at, address = "/api/sittings/" + sitting + "/seats/" + world.person(people[at]).value] {
        statuses[at] = windows[at]->put(address, "").status;
      });
    for (auto& one : asking) one.join();
    CHECK(std::ranges::count(statuses, 200) == 1);
    CHECK(std::ranges::count(statuses, 409) == 7);
    CHECK(has(world.as("centre@43").get("/api/sittings/" + sitting), "\"taken\":1"));
  });
}

TEST_CASE("moving a person frees the seat left behind") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto campaign = opened(world);
    consent(world, "teacher@S11");
    accepted(world, campaign, "S11", {"teacher@S11"});
    auto& centre = world.as("centre@43");
    auto from = planned(world, campaign, 1);
    auto to = planned(world, campaign, 1, "", "2026-09-16");
    auto person = world.person("teacher@S11").value;
    CHECK(centre.put("/api/sittings/" + from + "/seats/" + person, "").status == 200);
    CHECK(has(centre.send(http::Method::delete_, "/api/sittings/" + from), "campaign.sitting_not_empty"));
    CHECK(centre.put("/api/sittings/" + to + "/seats/" + person, "").status == 200);
    CHECK(has(centre.get("/api/sittings/" + from), "\"taken\":0"));
    CHECK(centre.send(http::Method::delete_, "/api/sittings/" + from).status == 204);
    CHECK(centre.send(http::Method::delete_, "/api/sittings/" + to + "/seats/" + person).status == 200);
    auto schedule = centre.post("/api/campaigns/" + campaign + "/schedule");
    CHECK(has(schedule, "Г-2026/1"));
    CHECK(centre.get("/api/papers/" + member(schedule.body, "paper") + "/file").body.starts_with("%PDF"));
  });
}

TEST_CASE("the protocol of a sitting is filled, signed once by who organises it, and ends the sitting") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto campaign = opened(world);
    consent(world, "teacher@S11");
    accepted(world, campaign, "S11", {"teacher@S11"});
    auto organiser_id = world.person("teacher3@S11").value;
    auto sitting = planned(world, campaign, 3, R"(,"school":"S11","organiser":")" + organiser_id + "\"");
    auto person = world.person("teacher@S11").value;
    REQUIRE(world.as("centre@43").put("/api/sittings/" + sitting + "/seats/" + person, "").status == 200);
    auto address = "/api/sittings/" + sitting + "/protocol";
    CHECK(world.as("head@S12").get(address).status == 404);
    CHECK(world.as("teacher@S11").get(address).status == 404);
    world.move_to(*Instant::parse("2026-09-15T08:00:00.000Z"));
    auto& organiser = world.as("teacher3@S11");
    REQUIRE(organiser.sign_in("teacher3@S11", World::password));
    CHECK(organiser.get(address).status == 200);
    auto body = R"({"started":"2026-09-15T06:00:00.000Z","ended":"2026-09-15T07:30:00.000Z","observers":"","incidents":"",)"
                R"("people":[{"person":")" + person + R"(","presence":"present"}],"revision":0})";
    CHECK(organiser.put(address, body).status == 200);
    CHECK(organiser.put(address, body).status == 412);
    auto signed_off = organiser.post(address + "/signature", R"({"revision":1})");
    CHECK(has(signed_off, "П-2026/0001"));
    CHECK(has(organiser.post(address + "/signature", R"({"revision":2})"), "campaign.protocol_signed"));
    auto centre = world.stranger();
    REQUIRE(centre.sign_in("centre@43", World::password));
    CHECK(has(centre.get("/api/campaigns/" + campaign), "\"people_present\":1"));
    CHECK(has(centre.put("/api/sittings/" + sitting + "/seats/" + organiser_id, ""), "campaign.sitting_held"));
    CHECK(centre.get("/api/papers/" + member(signed_off.body, "paper") + "/file").body.starts_with("%PDF"));
  });
}

TEST_CASE("the consent's text names who agrees to what, and its file says when it was given") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    auto text = teacher.get("/api/consents/text");
    CHECK(has(text, "\"version\":\"KIROV 1\""));
    CHECK(has(text, "Школа S11"));
    CHECK_FALSE(has(text, "\"given\""));
    consent(world, "teacher@S11");
    CHECK(has(teacher.get("/api/consents/text"), "\"given\""));
    CHECK(teacher.get("/api/consents/file").body.starts_with("%PDF"));
  });
}

TEST_CASE("when a sitting is moved the work of its people waits at the new time, and one that runs keeps what it has") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto campaign = opened(world);
    consent(world, "teacher@S11");
    consent(world, "teacher2@S11");
    accepted(world, campaign, "S11", {"teacher@S11", "teacher2@S11"});
    auto sitting = planned(world, campaign, 5);
    REQUIRE(has(world.as("centre@43").post("/api/campaigns/" + campaign + "/distribution", R"({"apply":true})"),
                "\"placed\":2"));
    auto moved = [&](const std::string& day, int revision) {
      return world.as("centre@43").put("/api/sittings/" + sitting,
          R"({"room":"12","starts":")" + day + R"(T06:00:00.000Z","ends":")" + day +
              R"(T08:30:00.000Z","capacity":5,"revision":)" + std::to_string(revision) + "}");
    };
    auto reply = moved("2026-09-20", 0);
    REQUIRE_MESSAGE(reply.status == 200, reply.body);
    auto mine = world.as("teacher@S11").get("/api/my/attempts");
    CHECK(has(mine, "\"opens_ms\":\"2026-09-20T06:00:00.000Z\",\"closes_ms\":\"2026-09-20T08:30:00.000Z\""));
    CHECK(has(world.as("teacher2@S11").get("/api/my/attempts"), "\"opens_ms\":\"2026-09-20T06:00:00.000Z\""));
    auto attempt = member(mine.body, "attempt");
    world.move_to(*Instant::parse("2026-09-15T07:00:00.000Z"));
    auto teacher = world.stranger();
    REQUIRE(teacher.sign_in("teacher@S11", World::password));
    CHECK(has(teacher.post("/api/attempts/" + attempt + "/start", "{}"), "diagnostics.not_open_yet"));
    world.move_to(*Instant::parse("2026-09-20T07:00:00.000Z"));
    REQUIRE(teacher.sign_in("teacher@S11", World::password));
    CHECK(teacher.post("/api/attempts/" + attempt + "/start", "{}").status == 200);
  });
}

TEST_CASE("a work begun shortly before its sitting ends is over with the sitting") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto campaign = opened(world);
    consent(world, "teacher@S11");
    accepted(world, campaign, "S11", {"teacher@S11"});
    auto sitting = planned(world, campaign, 5);
    auto person = world.person("teacher@S11").value;
    REQUIRE(world.as("centre@43").put("/api/sittings/" + sitting + "/seats/" + person, "").status == 200);
    world.move_to(*Instant::parse("2026-09-15T07:59:00.000Z"));
    auto teacher = world.stranger();
    REQUIRE(teacher.sign_in("teacher@S11", World::password));
    auto attempt = member(teacher.get("/api/my/attempts").body, "attempt");
    auto begun = teacher.post("/api/attempts/" + attempt + "/start", "{}");
    CHECK(has(begun, "\"deadline_ms\":\"2026-09-15T08:00:00.000Z\""));
    auto centre = world.stranger();
    REQUIRE(centre.sign_in("centre@43", World::password));
    auto longer = centre.put("/api/sittings/" + sitting,
        R"({"room":"12","starts":"2026-09-15T06:00:00.000Z","ends":"2026-09-15T08:20:00.000Z","capacity":5,"revision":0})");
    REQUIRE_MESSAGE(longer.status == 200, longer.body);
    CHECK(has(teacher.get("/api/my/attempts"), "\"deadline_ms\":\"2026-09-15T08:20:00.000Z\""));
  });
}

TEST_CASE("the steps of a campaign are counted for a head by the own school alone") {
  in_each_world([](World& world) {
    load_instruments(world);
    auto campaign = opened(world);
    consent(world, "teacher@S11");
    accepted(world, campaign, "S11", {"teacher@S11"});
    auto organiser = world.person("teacher3@S11").value;
    auto sitting = planned(world, campaign, 3, R"(,"school":"S11","organiser":")" + organiser + "\"");
    auto person = world.person("teacher@S11").value;
    REQUIRE(world.as("centre@43").put("/api/sittings/" + sitting + "/seats/" + person, "").status == 200);
    world.as("teacher3@S11");
    world.move_to(*Instant::parse("2026-09-15T08:00:00.000Z"));
    auto signer = world.stranger();
    REQUIRE(signer.sign_in("teacher3@S11", World::password));
    auto address = "/api/sittings/" + sitting + "/protocol";
    REQUIRE(signer.put(address, R"({"started":"2026-09-15T06:00:00.000Z","ended":"2026-09-15T07:30:00.000Z",)"
                                R"("observers":"","incidents":"","people":[{"person":")" + person +
                                R"(","presence":"present"}],"revision":0})").status == 200);
    REQUIRE(signer.post(address + "/signature", R"({"revision":1})").status == 200);
    const std::string all = R"("people_present":1,"sittings":1,"protocols_signed":1)";
    const std::string none = R"("people_present":0,"sittings":0,"protocols_signed":0)";
    for (const auto& [who, counts] : {std::pair{"head@S11", all}, {"head@S22", none}, {"municipal_methodist@M2", none}}) {
      CAPTURE(who);
      world.person(who);
      auto reader = world.stranger();
      REQUIRE(reader.sign_in(who, World::password));
      CHECK(has(reader.get("/api/campaigns/" + campaign), counts));
    }
    auto centre = world.stranger();
    REQUIRE(centre.sign_in("centre@43", World::password));
    auto paper = member(centre.get(address).body, "paper");
    REQUIRE(centre.post("/api/papers/" + paper + "/reissue", R"({"reason":"опечатка в кабинете","revision":0})").status == 200);
    CHECK(has(centre.get(address), "\"number\":\"П-2026/0002\""));
    CHECK(member(centre.get(address).body, "paper") != paper);
  });
}
