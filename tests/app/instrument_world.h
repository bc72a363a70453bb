#pragma once
// The test world with the regulation in force and the project's competencies, bank and forms, loaded as a customer
// loads them.
#include <fstream>
#include <sstream>

#include "regulation/store.h"
#include "world.h"

namespace marshrut::testing {

inline std::string file_text(const std::string& path) {
  std::ifstream file(std::string(MARSHRUT_ROOT) + "/" + path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}
inline std::string data(const std::string& name) { return file_text("data/" + name); }

/// The first member of this name in a JSON text, a string or a number.
inline std::string member(const std::string& body, const std::string& name, std::size_t from = 0) {
  const auto mark = "\"" + name + "\":";
  auto at = body.find(mark, from);
  if (at == body.npos) return "";
  at += mark.size();
  if (body[at] == '"') return body.substr(at + 1, body.find('"', at + 1) - at - 1);
  return body.substr(at, body.find_first_of(",}]", at) - at);
}

inline void put_regulation_in_force(World& world) {
  const auto done = world.house->database().write([](db::Session& rows) -> Result<void> {
    const auto kept = TRY(regulation::store::keep(rows, World::region, file_text("regulations/kirov.toml"), "kirov.toml"));
    return regulation::store::put_in_force(rows, {World::region, World::region, Date::of(2023, 5, 31), kept.code, kept.version});
  });
  REQUIRE(done.has_value());
}

inline void load_instruments(World& world) {
  put_regulation_in_force(world);
  auto& centre = world.as("centre@43");
  const std::pair<const char*, const char*> lists[] = {
      {"/api/competencies/imports/labour_actions", "labour_functions_544n.csv"},
      {"/api/competencies/imports/competencies", "competencies.csv"},
      {"/api/competencies/imports/needs", "competency_map.csv"},
      {"/api/instruments/imports/items", "items.csv"},
      {"/api/instruments/imports/forms", "forms.csv"},
      {"/api/instruments/imports/questionnaires", "questionnaires.csv"}};
  for (const auto& [target, file] : lists) {
    const auto reply = centre.upload(std::string(target) + "?apply=true", data(file));
    INFO(file << ": " << reply.body.substr(0, 600));
    REQUIRE(reply.status == 200);
  }
}

inline void consent(World& world, const std::string& who) {
  const auto reply = world.as(who).post("/api/consents", R"({"kind":"processing","version":"KIROV 1"})");
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
}

/// The id of the form in use.
inline std::string form_named(World& world, const std::string& code, int variant) {
  const auto body = world.as("centre@43").get("/api/forms").body;
  const auto at = body.find("\"code\":\"" + code + "\",\"variant\":" + std::to_string(variant));
  REQUIRE(at != body.npos);
  return member(body, "id", body.rfind("{\"id\"", at));
}

}  // namespace marshrut::testing
