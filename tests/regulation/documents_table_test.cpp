#include <doctest/doctest.h>

#include <array>
#include <fstream>
#include <map>
#include <set>

#include "base/text.h"
#include "kit/regulation_fixture.h"

namespace marshrut::regulation {
namespace {

constexpr std::array columns{"krasnodar", "kirov", "sverdlovsk", "kalmykia", "krasnoyarsk", "kuragino"};
constexpr std::size_t first_column = 2;  // after the row's code and what it is

using Table = std::map<std::string, std::set<std::string>>;  // codes by regulation

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  line.remove_prefix(1);
  for (auto bar = line.find('|'); bar != line.npos; bar = line.find('|')) {
    cells.emplace_back(trimmed(line.substr(0, bar)));
    line.remove_prefix(bar + 1);
  }
  return cells;
}

Table table() {
  std::ifstream file(MARSHRUT_ROOT "/docs/documents.md");
  Table made;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("| ")) continue;
    const auto cells = cells_of(line);
    REQUIRE(cells.size() == first_column + columns.size() + 1);
    for (std::size_t at = 0; at < columns.size(); ++at) {
      const auto& cell = cells[first_column + at];
      if (!cell.starts_with('`')) continue;
      made[columns[at]].insert(cell.substr(1, cell.find('`', 1) - 1));
    }
  }
  return made;
}

}  // namespace

TEST_CASE("the table of papers names every paper of every regulation, and no other") {
  auto listed = table();
  for (const std::string name : columns) {
    CAPTURE(name);
    auto profile = read_file(name + ".toml");
    REQUIRE(profile);
    for (const auto& rule : profile->documents) {
      CAPTURE(rule.code);
      CHECK(listed[name].contains(rule.code));
    }
    for (const auto& code : listed[name]) {
      CAPTURE(code);
      auto is_it = [&](const DocumentRule& rule) { return rule.code == code; };
      CHECK(std::ranges::any_of(profile->documents, is_it));
    }
  }
}

}  // namespace marshrut::regulation
