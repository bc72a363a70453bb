// Who was offered what, through the front door: listed and looked for within one's reach, taken away, answered for a teacher by who
// composes; and whoever comes later is planned behind the others.
#include <doctest/doctest.h>

#include <algorithm>

#include "kit/regulation_fixture.h"
#include "wave_world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count_in(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

std::string offer_of(RouteWorld& w, Browser& reader, const std::string& login) {
  const auto body = reader.get("/api/wave-offers").body;
  for (int i = 0; i < 50; ++i)
    if (const auto at = "offers." + std::to_string(i); w.at(body, at + ".person") == w.world.person(login).value)
      return w.at(body, at + ".offer");
  return "";
}

/// From now on the head's deputies compose as well.
void deputies_compose(RouteWorld& w) {
  auto text = regulation::kirov_text();
  const auto change = [&](const std::string& was, const std::string& is) {
    const auto at = text.find(was);
    REQUIRE_MESSAGE(at != text.npos, was);
    text.replace(at, was.size(), is);
  };
  change("\nversion = \"1\"", "\nversion = \"2\"");
  const auto task = text.find("kind = \"compose\"");
  const auto roles = text.find("roles = [\"TEACHER\"]", task);
  REQUIRE(roles != text.npos);
  text.replace(roles, std::string("roles = [\"TEACHER\"]").size(), "roles = [\"SCHOOL_ORGANISER\"]");
  const auto reply = w.centre.upload("/api/regulations?file=kirov.toml&in_force_from=2026-09-01", text);
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
}

}  // namespace

TEST_CASE("the centre and a school read who was offered what, look for a name and take the list away") {
  in_each_route_world([](RouteWorld& w) {
    CHECK(w.at(w.centre.get("/api/wave-offers").body, "offers") == "[]");
    const auto wave = published(w, 9);
    const auto all = w.centre.get("/api/wave-offers?wave=" + wave).body;
    CHECK(count_in(all, "\"offer\":\"") == 9);
    CHECK(w.at(all, "waves.0.wave") == wave);
    CHECK(w.at(all, "counts.0.state") == "held");
    CHECK(w.at(all, "counts.0.offers") == "9");
    CHECK(w.at(all, "offers.0.school") != "");
    CHECK(std::stod(w.at(all, "offers.0.share")) > 0);
    CHECK(count_in(w.centre.get("/api/wave-offers?state=declined").body, "\"offer\":\"") == 0);
    CHECK(count_in(w.head.get("/api/wave-offers").body, "\"offer\":\"") == 9);
    CHECK(count_in(w.world.as("head@S12").get("/api/wave-offers").body, "\"offer\":\"") == 0);
    CHECK(w.teacher.get("/api/wave-offers").status == 403);

    const auto name = w.at(all, "offers.3.name");
    const auto found = w.head.get("/api/wave-offers?search=" + http::percent_encode(name)).body;
    CHECK(w.at(found, "offers.0.name") == name);

    CHECK(w.head.get("/api/wave-offers/export").body.starts_with("PK"));
    const auto csv = w.head.get("/api/wave-offers/export?format=csv").body;
    CHECK(has(csv, name));
    CHECK(has(csv, "ждём ответа"));

    const auto id = w.at(all, "offers.0.offer");
    const auto view = w.head.get("/api/wave-offers/" + id).body;
    INFO(view);
    CHECK(has(view, "METH-2"));
    CHECK(w.at(view, "may_answer") == "false");
    CHECK(w.world.as("head@S12").get("/api/wave-offers/" + id).status == 404);
    // There is one seat of the practice.
    CHECK(count_in(csv, "Оценивание") == 1);
  });
}

TEST_CASE("where others compose, they take the offered route for the teacher, who sees it") {
  in_each_route_world([](RouteWorld& w) {
    published(w, 9);
    deputies_compose(w);
    auto& deputy = w.world.as("deputy@S11");
    const auto mine = w.teacher.get("/api/my/offered-route").body;
    CHECK(w.at(mine, "offered.may_accept") == "false");
    CHECK(w.at(mine, "offered.composers") != "");
    const auto own = w.at(mine, "offered.offer");
    CHECK(w.at(w.teacher.post("/api/my/offered-routes/" + own + "/acceptance").body, "code") == "route.not_composer");
    CHECK(w.at(w.head.post("/api/wave-offers/" + own + "/acceptance").body, "code") == "route.not_composer");
    CHECK(w.at(deputy.get("/api/wave-offers/" + own).body, "may_answer") == "true");
    const auto taken = deputy.post("/api/wave-offers/" + own + "/acceptance");
    REQUIRE_MESSAGE(taken.status == 200, taken.body);
    CHECK(w.at(taken.body, "route.person") == w.world.person("teacher@S11").value);
    CHECK(w.teacher.get("/api/routes/" + w.at(taken.body, "route.id")).status == 200);
    CHECK(w.at(w.teacher.get("/api/my/offered-route").body, "offered") == "");
    CHECK(w.at(deputy.post("/api/wave-offers/" + own + "/acceptance").body, "code") == "wave.offer_over");
  });
}

TEST_CASE("who comes after the publication is planned with the seats that are left and waits behind the others") {
  in_each_route_world([](RouteWorld& w) {
    published(w, 9);
    auto& services = w.world.house->services();
    const auto before = w.centre.get("/api/wave-offers").body;
    people_come(w, 12, 9);
    CHECK(wave::tend_offers(services, World::region) >= 0);
    const auto after = w.centre.get("/api/wave-offers").body;
    CHECK(count_in(after, "\"offer\":\"") == 12);
    for (int i = 0; i < 9; ++i)  // the others keep what they had
      CHECK(w.at(before, "offers." + std::to_string(i) + ".sessions") == w.at(after, "offers." + std::to_string(i) + ".sessions"));
    auto& late = w.world.as("teacher11@S11");
    CHECK(holds(late, w.session_id("S-A3")));
    CHECK(!holds(late, w.session_id("S-A4")));
    CHECK(count_in(late.get("/api/my/notices").body, "\"route_offered\"") == 1);
    wave::tend_offers(services, World::region);
    CHECK(count_in(w.centre.get("/api/wave-offers").body, "\"offer\":\"") == 12);
    CHECK(count_in(late.get("/api/my/notices").body, "\"route_offered\"") == 1);
    CHECK(w.taken("S-A4") == 1);
  });
}

TEST_CASE("a run that broke off is counted again as it was asked for") {
  in_each_route_world([](RouteWorld& w) {
    people_come(w, 6);
    const auto wave = opened(w);
    const auto first = w.at(w.centre.post("/api/waves/" + wave + "/runs", R"({"seed":7,"minutes":2})").body, "run");
    REQUIRE(w.centre.post("/api/waves/" + wave + "/runs/" + first + "/cancelling").status == 200);
    const auto again = w.centre.post("/api/waves/" + wave + "/runs", R"({"like":")" + first + "\"}");
    REQUIRE_MESSAGE(again.status == 200, again.body);
    CHECK(w.at(again.body, "seed") == "7");
    CHECK(w.centre.post("/api/waves/" + wave + "/runs", R"({"like":"none"})").status == 404);
    CHECK(wave::count_runs(w.world.house->services(), World::region) == 1);
    CHECK(run_state(w, wave, w.at(again.body, "run")) == "done");
  });
}
