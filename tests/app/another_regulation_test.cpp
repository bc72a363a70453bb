// The same work by a regulation that calls its papers otherwise, holds diagnostics elsewhere and gives its list of
// activities to others: what differs is read from the profile alone.
#include <doctest/doctest.h>

#include "campaign_world.h"
#include "kit/regulation_fixture.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

using Changes = std::vector<std::pair<std::string, std::string>>;

void replace_all(std::string& text, const std::string& was, const std::string& is) {
  auto at = text.find(was);
  REQUIRE_MESSAGE(at != text.npos, was);
  for (; at != text.npos; at = text.find(was, at + is.size())) text.replace(at, was.size(), is);
}

/// Puts a changed text in force from the first day of the world on.
void live_by(World& world, Changes changes) {
  auto text = regulation::kirov_text();
  changes.emplace_back("\nversion = \"1\"", "\nversion = \"2\"");
  for (const auto& [was, is] : changes) replace_all(text, was, is);
  auto reply = world.as("centre@43").upload("/api/regulations?file=kirov.toml&in_force_from=2026-09-01", text);
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
}

std::string signed_at(World& world, const std::string& campaign, const std::string& place, const std::string& day) {
  auto sitting = planned(world, campaign, 3, place, day);
  world.move_to(*Instant::parse(day + "T08:30:00.000Z"));
  auto& centre = world.as("centre@43");
  REQUIRE(centre.sign_in("centre@43", World::password));
  auto address = "/api/sittings/" + sitting + "/protocol";
  auto body = R"({"started":")" + day + R"(T06:00:00.000Z","ended":")" + day +
              R"(T07:30:00.000Z","observers":"","incidents":"","people":[],"revision":0})";
  REQUIRE(centre.put(address, body).status == 200);
  auto reply = centre.post(address + "/signature", R"({"revision":1})");
  REQUIRE_MESSAGE(has(reply, "\"state\":\"held\""), reply.body);
  return member(reply.body, "number");
}

}  // namespace

TEST_CASE("papers are of the kinds that the regulation names for their work") {
  in_each_world([](World& world) {
    live_by(world, {{"\"LETTER\"", "\"PISMO\""}, {"\"APPLICATION\"", "\"ZAYAVKA\""}, {"\"CONSENT\"", "\"SOGLASIE\""},
                    {"\"DIAGNOSTIC_SCHEDULE\"", "\"GRAFIK\""}, {"\"OBJECTIVITY_PROTOCOL\"", "\"PROTOKOL\""}});
    load_instruments(world);
    auto campaign = opened(world);
    auto& centre = world.as("centre@43");
    REQUIRE(centre.post("/api/campaigns/" + campaign + "/letters", R"({"everyone":true})").status == 200);
    CHECK(world.as("teacher@S11").get("/api/consents/text").status == 200);
    accepted(world, campaign, "S11", {"teacher@S11"});
    REQUIRE(centre.post("/api/campaigns/" + campaign + "/schedule").status == 200);
    signed_at(world, campaign, R"(,"school":"S11")", "2026-09-15");
    for (auto kind : {"PISMO", "ZAYAVKA", "GRAFIK", "PROTOKOL"})
      CHECK_MESSAGE(has(world.as("centre@43").get(std::string("/api/papers?kind=") + kind), "\"paper\":"), kind);
  });
}

TEST_CASE("a regulation without a paper for a task says so instead of issuing another") {
  in_each_world([](World& world) {
    live_by(world, {{"document = \"LETTER\"\n", ""}});
    load_instruments(world);
    auto reply = world.as("centre@43").post("/api/campaigns/" + opened(world) + "/letters", R"({"everyone":true})");
    CHECK(has(reply, "documents.task_without_paper"));
  });
}

TEST_CASE("a protocol is issued where the regulation requires one of the place") {
  in_each_world([](World& world) {
    live_by(world, {{"title = { ru = \"В образовательной организации\", en = \"At school\" }, protocol_required = true",
                     "title = { ru = \"В образовательной организации\", en = \"At school\" }"}});
    load_instruments(world);
    auto campaign = opened(world);
    CHECK(signed_at(world, campaign, R"(,"school":"S11")", "2026-09-15") == "");
    CHECK(signed_at(world, campaign, "", "2026-09-16") == "П-2026/0001");
  });
}

TEST_CASE("no sitting is planned at a place that the regulation does not have") {
  in_each_world([](World& world) {
    live_by(world, {{"  { kind = \"centre\", title = { ru = \"На базе ЦНППМ\", en = \"At the centre\" }, protocol_required = true },\n",
                     ""}});
    load_instruments(world);
    auto campaign = opened(world);
    auto refused = world.as("centre@43").post("/api/campaigns/" + campaign + "/sittings",
        R"({"room":"12","starts":"2026-09-15T06:00:00.000Z","ends":"2026-09-15T08:00:00.000Z","capacity":3})");
    CHECK(has(refused, "campaign.place_not_by_regulation"));
    CHECK(planned(world, campaign, 3, R"(,"school":"S11")") != "");
  });
}

TEST_CASE("an activity is offered by those whom the regulation lets form the list") {
  in_each_world([](World& world) {
    live_by(world, {{"roles = [\"CENTRE_SPECIALIST\", \"METHODICAL_ASSET\"]\nclauses = [\"KIR-3.6.1.7\"]",
                     "roles = [\"CENTRE_SPECIALIST\"]\nclauses = [\"KIR-3.6.1.7\"]"}});
    load_instruments(world);
    const std::string offer =
        R"({"code":"N1","title":"Мастерская вопросов","type":"OTHER","kind":"learning","education_type":"informal",)"
        R"("form":"in_person","level":"regional","venue":"centre","provider":"Актив","subject":"","audience":"","hours":3,)"
        R"("cost":0,"url":"","document":"","register_no":"","equivalence":"","competencies":""})";
    auto refused = world.as("regional_methodist@43").post("/api/catalogue", offer);
    CHECK(refused.status == 403);
    CHECK(has(refused, "catalogue.not_by_regulation"));
    CHECK_FALSE(has(world.as("centre@43").post("/api/catalogue", offer), "catalogue.not_by_regulation"));
  });
}
