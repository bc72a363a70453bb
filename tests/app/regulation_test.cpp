#include <doctest/doctest.h>

#include "kit/regulation_fixture.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::in_each_world;
using marshrut::testing::World;

namespace {

testing::Reply install(testing::Browser& browser, const std::string& text, const std::string& from,
                       const std::string& more = "") {
  return browser.upload("/api/regulations?file=kirov.toml&in_force_from=" + from + more, text);
}

std::string replaced(std::string text, const std::string& was, const std::string& is) {
  return text.replace(text.find(was), was.size(), is);
}

}  // namespace

TEST_CASE("a regulation is put in force by the centre and read by everybody who signed in") {
  in_each_world([](World& world) {
    auto& teacher = world.as("teacher@S11");
    CHECK(teacher.get("/api/regulation").body.find("regulation.not_in_force") != std::string::npos);
    CHECK(install(teacher, regulation::kirov_text(), "2023-05-31").status == 403);
    CHECK(install(world.as("centre@43"), regulation::kirov_text(), "2023-05-31").status == 200);
    auto shown = teacher.get("/api/regulation");
    CHECK(shown.status == 200);
    CHECK(json::read<regulation::Profile>(shown.body).value().stages.size() == 5);
    CHECK(teacher.get("/api/regulations/KIROV/1").body == shown.body);
    CHECK(teacher.get("/api/regulations/KIROV/9").status == 404);
    CHECK(teacher.get("/api/regulations").body.find(R"("in_force_from":"2023-05-31")") != std::string::npos);
    auto stranger = world.stranger();
    CHECK(stranger.get("/api/regulation").status == 401);
  }, World::Regulation::absent);
}

TEST_CASE("a new version is in force from its day, and the earlier one stays for who began with it") {
  in_each_world([](World& world) {
    auto& centre = world.as("centre@43");
    auto second = replaced(regulation::kirov_text(), "version = \"1\"", "version = \"2\"");
    CHECK(install(centre, regulation::kirov_text(), "2023-05-31").status == 200);
    CHECK(install(centre, second, "2026-09-02").status == 200);
    auto version = [&] { return json::read<regulation::Profile>(centre.get("/api/regulation").body).value().version; };
    CHECK(version() == "1");
    world.clock->advance_ms(24LL * 60 * 60 * 1000);
    CHECK(world.as("centre@43").get("/api/regulation").status == 401);  // the session is over by then
    CHECK(centre.sign_in("centre@43", World::password));
    CHECK(version() == "2");
    CHECK(centre.get("/api/regulations/KIROV/1").status == 200);
  }, World::Regulation::absent);
}

TEST_CASE("a wrong text is refused with every fault, and nothing comes into force") {
  in_each_world([](World& world) {
    auto& centre = world.as("centre@43");
    auto wrong = replaced(replaced(regulation::kirov_text(), "years = 1", "years = -1"), "appendix", "apendix");
    auto refused = install(centre, wrong, "2023-05-31");
    CHECK(refused.status == 400);
    CHECK(refused.body.find("regulation.out_of_range") != std::string::npos);
    CHECK(refused.body.find("regulation.unknown_key") != std::string::npos);
    CHECK(centre.get("/api/regulations").body == R"({"regulations":[]})");
    auto foreign = install(centre, regulation::kirov_text(), "2023-05-31", "&territory=430/1");
    CHECK(foreign.body.find("territory_of_another_region") != std::string::npos);
  }, World::Regulation::absent);
}
