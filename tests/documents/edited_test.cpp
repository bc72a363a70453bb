#include <doctest/doctest.h>

#include "documents/file/effects_file.h"
#include "documents/file/effects_edited.h"
#include "documents/errors.h"
#include "kit/regulation_fixture.h"
#include "platform/archive/archive.h"
#include "platform/sheet/table.h"

namespace marshrut::documents {
namespace {

using regulation::BlockKind;

ComposedBlock composed(BlockKind kind, std::string text) {
  ComposedBlock block;
  block.kind = kind;
  block.text = std::move(text);
  return block;
}

std::vector<ComposedBlock> schedule() {
  ComposedBlock details = composed(BlockKind::details, "");
  details.pairs = {{"Кампания", "Осень"}};
  ComposedBlock table = composed(BlockKind::table, "");
  table.columns = {{"Место", 2.0}, {"Мест", 1.0}, {"Код", {}}};
  table.rows = {{"Школа \\*№ 1\\*", "12", "007"}};
  return {composed(BlockKind::title, "График"), details, table, composed(BlockKind::verification, "Проверить по коду")};
}

const Print print{"График", "Г-2026/3", Date::of(2026, 9, 1), false, "https://example.ru/verify?token=x", "код 1"};

std::string part_of(const std::string& bytes, const std::string& name) {
  auto opened = archive::Archive::open(bytes);
  REQUIRE(opened);
  return opened->read(name).value();
}

}  // namespace

TEST_CASE("a copy to be edited carries no code and says on each page whose copy it is") {
  const auto bytes = as_docx(schedule(), print);
  const auto text = part_of(bytes, "word/document.xml");
  CHECK(text.find("График") != text.npos);
  CHECK(text.find("Школа *№ 1*") != text.npos);
  CHECK(text.find("Проверить по коду") == text.npos);
  CHECK(text.find("token") == text.npos);
  CHECK(copy_words(print) == "Рабочая копия. Подлинник: График № Г-2026/3 от 01.09.2026");
  CHECK(part_of(bytes, "word/header1.xml").find("Рабочая копия") != std::string::npos);
}

TEST_CASE("a table of a paper comes as a sheet whose numbers are numbers and whose codes are not") {
  const auto bytes = as_xlsx(schedule(), print);
  auto table = sheet::read_table(bytes);
  REQUIRE(table);
  CHECK(table->header == std::vector<std::string>{"Место", "Мест", "Код"});
  REQUIRE(table->rows.size() == 1);
  CHECK(table->rows[0].cells == std::vector<std::string>{"Школа *№ 1*", "12", "007"});
  CHECK(part_of(bytes, "xl/worksheets/sheet1.xml").find("<v>12</v>") != std::string::npos);
  auto about = sheet::read_table(bytes, {.sheet = "О бумаге", .limits = {}});
  REQUIRE(about);
  CHECK(about->rows[1].cells == std::vector<std::string>{"Кампания", "Осень"});
}

TEST_CASE("only what the regulation lets be edited is given for editing") {
  regulation::DocumentRule rule;
  CHECK(may_be_taken(rule, FileFormat::pdf));
  CHECK(may_be_taken(rule, FileFormat::docx).error().code == &errors::not_edited);
  rule.edited_as = {regulation::EditedAs::docx};
  CHECK(may_be_taken(rule, FileFormat::docx));
  CHECK_FALSE(may_be_taken(rule, FileFormat::xlsx));
}

TEST_CASE("what proves something to a stranger is never given for editing") {
  for (const char* name : {"kirov.toml", "krasnodar.toml", "sverdlovsk.toml", "kalmykia.toml", "kuragino.toml"}) {
    CAPTURE(name);
    auto profile = regulation::read_file(name);
    REQUIRE(profile);
    for (const auto& rule : profile->documents)
      if (rule.code == "CERTIFICATE" || rule.code == "DIAGNOSTIC_CONCLUSION" || rule.code == "CONSENT") {
        CHECK(rule.edited_as.empty());
      }
  }
}

}  // namespace marshrut::documents
