#include <doctest/doctest.h>

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "platform/sheet/table.h"

namespace marshrut::sheet {

namespace {

std::string content(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream bytes;
  bytes << in.rdbuf();
  return std::move(bytes).str();
}

std::string line_of(int number, const std::vector<std::string>& cells) {
  std::string line = fmt::format("{}:", number);
  for (std::size_t i = 0; i < cells.size(); ++i) line += (i == 0 ? " " : " ¦ ") + cells[i];
  std::string shown;
  for (const char letter : line) shown += letter == '\r' ? "\\r" : letter == '\n' ? "\\n" : std::string(1, letter);
  return shown;
}

/// The outcome of reading in the words of the .expected files.
std::string outcome(const Result<Table>& table) {
  if (!table) {
    const Error& error = table.error();
    return fmt::format("refused {}{}{}\n", error.code->name, error.at.empty() ? "" : " ", error.at);
  }
  const Found& found = table->found;
  std::string out = found.format == Format::xlsx
                        ? fmt::format("xlsx {}\n", *found.sheet)
                        : fmt::format("csv {} {}\n", name_of(*found.encoding), found.delimiter.value_or("none"));
  out += line_of(table->header_number, table->header) + "\n";
  for (const Row& row : table->rows) {
    out += line_of(row.number, row.cells);
    out += row.fault ? fmt::format(" !{}\n", row.fault->code->name) : "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("every file of the corpus is read, or refused, as it should be") {
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(MARSHRUT_ROOT "/tests/platform/data/sheet")) {
    if (entry.path().extension() == ".expected") continue;
    ++files;
    CAPTURE(entry.path().filename().string());
    CHECK(outcome(read_table(content(entry.path()))) == content(entry.path().string() + ".expected"));
  }
  CHECK(files >= 60);
}

TEST_CASE("a damaged copy of any file of the corpus is refused or read, never a fault") {
  unsigned state = 1;
  const auto random = [&] { return state = state * 1664525 + 1013904223, state >> 8; };
  for (const auto& entry : std::filesystem::directory_iterator(MARSHRUT_ROOT "/tests/platform/data/sheet")) {
    if (entry.path().extension() == ".expected") continue;
    const std::string whole = content(entry.path());
    for (int i = 0; i < 40 && !whole.empty(); ++i) {
      std::string broken = whole;
      broken[random() % broken.size()] = static_cast<char>(random());
      if (i % 4 == 0) broken.resize(random() % broken.size());
      CHECK_NOTHROW((void)read_table(broken));
    }
  }
}

TEST_CASE("a sheet is chosen by its name") {
  const std::string bytes = content(MARSHRUT_ROOT "/tests/platform/data/sheet/hidden-sheet-first.xlsx");
  const auto named = read_table(bytes, {"Служебный", {}});
  REQUIRE(named);
  CHECK(named->header == std::vector<std::string>{"нет"});
  CHECK(named->found.sheets == std::vector<std::string>{"Служебный", "Педагоги"});
  const auto absent = read_table(bytes, {"Нет такого", {}});
  REQUIRE_FALSE(absent);
  CHECK(absent.error().code->name == "sheet.no_such_sheet");
}

}  // namespace marshrut::sheet
