#pragma once
// The statements of the rooms' queries.sql, as the tests read them: by name, with their text.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace marshrut::testing {

inline std::string text_of(const std::filesystem::path& path) {
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

/// Calls `each(room, name, statement)` for every statement of every room.
template <class Each>
void each_statement_of_rooms(Each&& each) {
  for (const auto& room : std::filesystem::directory_iterator(MARSHRUT_ROOT "/src"))
    each_statement(text_of(room.path() / "queries.sql"), [&](const std::string& name, const std::string& statement) {
      each(room.path().filename().string(), name, statement);
    });
}

}  // namespace marshrut::testing
