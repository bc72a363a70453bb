#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "kit/database_fixture.h"

namespace marshrut {
namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

/// Calls `each(name, statement)` for every block "-- name: ..." of a file.
template <class Each>
void each_statement(const std::string& text, Each&& each) {
  const std::string mark = "-- name: ";
  for (auto at = text.find(mark); at != text.npos;) {
    const auto next = text.find(mark, at + 1);
    const auto block = text.substr(at + mark.size(), next == text.npos ? text.npos : next - at - mark.size());
    const auto line = block.find('\n');
    each(block.substr(0, block.find_first_of(" \n")), block.substr(line + 1));
    at = next;
  }
}

TEST_CASE("every statement of every room prepares on both databases") {
  kit::on_each_database([](db::Database& database) {
    for (const auto& room : std::filesystem::directory_iterator(MARSHRUT_ROOT "/src")) {
      const auto schema = text_of(room.path() / "schema.sql");
      if (!schema.empty()) database.write([&](db::Session& rows) { rows.script(schema); });
    }
    int statements = 0;
    for (const auto& room : std::filesystem::directory_iterator(MARSHRUT_ROOT "/src")) {
      const auto file = room.path() / "queries.sql";
      if (!std::filesystem::exists(file) || room.path().filename() == "app") continue;  // app makes its table by itself
      each_statement(text_of(file), [&](const std::string& name, const std::string& statement) {
        CAPTURE(file.string());
        CAPTURE(name);
        ++statements;
        CHECK_NOTHROW(database.read([&](db::Session& rows) { rows.prepare({name, statement}); }));
      });
    }
    CHECK(statements > 50);
  });
}

}  // namespace
}  // namespace marshrut
