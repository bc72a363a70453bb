// Papers as they are printed: every one of every regulation with fields that name themselves, and some of them word for
// word. MARSHRUT_WRITE_GOLDEN=1 writes the words anew after a text was changed on purpose.
#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "documents/effects_print.h"
#include "documents/file/effects_edited.h"
#include "kit/regulation_fixture.h"
#include "platform/archive/archive.h"
#include "regulation/rules.h"

namespace marshrut::documents {
namespace {

constexpr int rows_of_list = 45;  // more than a page holds

std::set<std::string> names_in(const std::string& text) {
  std::set<std::string> names;
  for (auto at = text.find('{'); at != text.npos; at = text.find('{', at + 1))
    names.insert(text.substr(at + 1, text.find('}', at) - at - 1));
  return names;
}

void fill(Fields& fields, const regulation::BlockRule& block) {
  auto take = [&](const std::string& text) {
    for (const auto& name : names_in(text)) fields.values[name] = "‹" + name + "›";
  };
  if (block.text) take(*block.text);
  for (const auto& line : block.lines) take(line);
  if (!block.list) return;
  auto& rows = fields.lists[*block.list];
  rows.clear();
  for (int row = 1; row <= rows_of_list; ++row) {
    auto& cells = rows.emplace_back();
    for (std::size_t column = 0; column < std::max<std::size_t>(1, block.columns.size()); ++column)
      cells.push_back(std::to_string(row) + "." + std::to_string(column + 1));
  }
}

/// Blocks with every condition met.
std::vector<ComposedBlock> composed_of(const regulation::Profile& profile, const regulation::DocumentRule& rule) {
  Fields fields;
  for (const auto& block : rule.blocks) fill(fields, block);
  for (const auto& block : rule.blocks)
    if (block.when && !fields.lists.contains(*block.when)) fields.values.try_emplace(*block.when, "есть");
  add_common_fields(fields, profile, "7", Date::of(2026, 11, 26));
  auto made = compose(rule.blocks, fields);
  REQUIRE_MESSAGE(made, made.error().words_ru());
  return *made;
}

Print print_of(const regulation::DocumentRule& rule) {
  return {rule.title.ru, "7", Date::of(2026, 11, 26), false, "https://marshrut.example.ru/verify?token=x", "код 12345 67890"};
}

std::string text_of(const std::string& pdf) {
  const auto path = (std::filesystem::temp_directory_path() / ("marshrut_golden_" + std::to_string(getpid()) + ".pdf")).string();
  std::ofstream(path, std::ios::binary) << pdf;
  FILE* pipe = popen(("pdftotext -layout -enc UTF-8 '" + path + "' - 2>&1").c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string text;
  char piece[4096];
  while (auto some = fread(piece, 1, sizeof piece, pipe)) text.append(piece, some);
  REQUIRE(pclose(pipe) == 0);
  std::filesystem::remove(path);
  return text;
}

int count(const std::string& text, const std::string& part) {
  int found = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

constexpr const char* regulations[] = {"krasnodar", "kirov", "sverdlovsk", "kalmykia", "krasnoyarsk", "kuragino"};

}  // namespace

TEST_CASE("every paper of every regulation can be printed and holds all that its text names") {
  for (const std::string name : regulations) {
    auto profile = regulation::read_file(name + ".toml");
    REQUIRE(profile);
    for (const auto& rule : profile->documents) {
      if (rule.blocks.empty()) continue;
      CAPTURE(name);
      CAPTURE(rule.code);
      const auto text = text_of(printed(composed_of(*profile, rule), print_of(rule)));
      const auto pages = count(text, "\f");
      CHECK(count(text, "Страница ") == pages);
      for (const auto& block : rule.blocks) {
        if (block.list) CHECK(count(text, "45.1") >= 1);
        if (block.kind == regulation::BlockKind::verification) CHECK(text.find("код 12345 67890") != text.npos);
      }
    }
  }
}

TEST_CASE("every paper that people edit is well packed as DOCX and says the same") {
  for (const std::string name : regulations) {
    auto profile = regulation::read_file(name + ".toml");
    REQUIRE(profile);
    for (const auto& rule : profile->documents) {
      if (rule.edited_as.empty()) continue;
      CAPTURE(rule.code);
      REQUIRE_FALSE(rule.blocks.empty());
      const auto bytes = as_docx(composed_of(*profile, rule), print_of(rule));
      auto opened = archive::Archive::open(bytes);
      REQUIRE(opened);
      const auto text = opened->read("word/document.xml").value();
      for (const auto& block : rule.blocks)
        if (block.list) CHECK(text.find("45.1") != text.npos);
    }
  }
}

TEST_CASE("some papers word for word") {
  const std::pair<const char*, const char*> papers[] = {{"kirov", "CERTIFICATE"},       {"kirov", "HEAD_AGREEMENT"},
                                                        {"kirov", "LETTER"},            {"sverdlovsk", "GAP_TABLE"},
                                                        {"sverdlovsk", "COMPETENCY_MAP"}, {"sverdlovsk", "CHECKPOINT_SHEET"},
                                                        {"kuragino", "MONITORING_REPORT"}};
  for (const auto& [name, code] : papers) {
    CAPTURE(code);
    auto profile = regulation::read_file(std::string(name) + ".toml");
    REQUIRE(profile);
    const auto* rule = regulation::find_document(*profile, code);
    REQUIRE(rule != nullptr);
    const auto text = text_of(printed(composed_of(*profile, *rule), print_of(*rule)));
    const auto path = std::string(MARSHRUT_ROOT) + "/tests/documents/golden/" + name + "_" + code + ".txt";
    if (std::getenv("MARSHRUT_WRITE_GOLDEN")) std::ofstream(path) << text;
    std::ifstream kept(path);
    std::stringstream golden;
    golden << kept.rdbuf();
    CHECK(text == golden.str());
  }
}

}  // namespace marshrut::documents
