#include <doctest/doctest.h>

#include "platform/archive/archive.h"
#include "platform/archive/write.h"
#include "platform/docx/document.h"
#include "platform/sheet/xlsx/markup.h"

namespace marshrut::docx {
namespace {

const About about{"Карта ИОМ", "Карта № 7 от 25.11.2026", "Рабочая копия", Instant{1'795'600'000'000}};

std::string part_of(const std::string& bytes, const std::string& name) {
  auto opened = archive::Archive::open(bytes);
  REQUIRE(opened);
  auto part = opened->read(name);
  REQUIRE(part);
  return *part;
}

std::string card() {
  Document document(about);
  document.letterhead({"Институт развития образования"}).title("Карта маршрута");
  document.paragraph("Выдана **Щукиной Ё. Ю.**, учителю\nматематики & \\*физики\\* <8 «Б»>.");
  document.key_values({{"Школа", "МБОУ СОШ № 5"}});
  document.heading("Мероприятия").table({{"Мероприятие", 3}, {"Часы", 1}}, {{"Курс", "72"}, {"Вебинар", "2"}});
  document.numbered({"Первый", "Второй"}).numbered({"Снова первый"});
  document.signatures({{"Директор", "И. И. Иванов"}}).new_page().paragraph("Конец", Align::left);
  return document.bytes();
}

int count(const std::string& text, const std::string& part) {
  int found = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

/// What a reader sees, paragraph by paragraph.
std::string words_of(const pugi::xml_node& node) {
  std::string words;
  for (const auto& child : node.children()) {
    const auto name = sheet::local_name(child);
    if (name == "t") words += child.text().get();
    else if (name == "br") words += "/";
    else words += words_of(child);
    if (name == "p" && !words.ends_with('\n')) words += '\n';
  }
  return words;
}

}  // namespace

TEST_CASE("every part of an editable paper is well-formed and named in the list of types") {
  const auto bytes = card();
  auto opened = archive::Archive::open(bytes);
  REQUIRE(opened);
  const auto types = part_of(bytes, "[Content_Types].xml");
  CHECK(opened->names().front() == "[Content_Types].xml");
  for (const auto& name : opened->names()) {
    CAPTURE(name);
    CHECK(sheet::load_markup(part_of(bytes, name), name));
    if (name.starts_with("word/") && !name.ends_with(".rels")) CHECK(types.find("/" + name + "\"") != types.npos);
  }
}

TEST_CASE("an editable paper says what the printed one says, in its order") {
  auto document = sheet::load_markup(part_of(card(), "word/document.xml"), "document.xml");
  REQUIRE(document);
  CHECK(words_of(*document) ==
        "Институт развития образования\nКарта маршрута\n"
        "Выдана Щукиной\u00A0Ё.\u00A0Ю., учителю/математики & *физики* <8 «Б»>.\n"
        "Школа\nМБОУ СОШ №\u00A05\nМероприятия\nМероприятие\nЧасы\nКурс\n72\nВебинар\n2\n"
        "Первый\nВторой\nСнова первый\nДиректор\n\nИ.\u00A0И.\u00A0Иванов\n/\nКонец\n");
}

TEST_CASE("bold words, titles of tables and new lists are what a word processor knows them by") {
  const auto text = part_of(card(), "word/document.xml");
  CHECK(text.find("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Щукиной") != text.npos);
  CHECK(count(text, "<w:tblHeader/>") == 1);
  CHECK(count(text, "<w:numId w:val=\"1\"/>") == 2);
  CHECK(count(text, "<w:numId w:val=\"2\"/>") == 1);
  CHECK(count(part_of(card(), "word/numbering.xml"), "<w:startOverride w:val=\"1\"/>") == 2);
}

TEST_CASE("an editable paper has numbered pages, and says on each what it is") {
  const auto footer = part_of(card(), "word/footer1.xml");
  CHECK(footer.find("Карта №\u00A07 от\u00A025.11.2026") != footer.npos);
  CHECK(footer.find("NUMPAGES") != footer.npos);
  CHECK(part_of(card(), "word/header1.xml").find("Рабочая копия") != std::string::npos);
}

TEST_CASE("an editable paper is the same whenever it is written") { CHECK(card() == card()); }

TEST_CASE("what is packed comes out of the archive again, under Russian names") {
  const std::string many(200'000, 'x');
  const auto bytes = archive::packed({{"Справка 1.pdf", "один"}, {"пусто.txt", ""}, {"a/b", many}}, about.made);
  auto opened = archive::Archive::open(bytes);
  REQUIRE(opened);
  CHECK(opened->names() == std::vector<std::string>{"Справка 1.pdf", "пусто.txt", "a/b"});
  CHECK(opened->read("Справка 1.pdf").value() == "один");
  CHECK(opened->read("пусто.txt").value().empty());
  CHECK(opened->read("a/b").value() == many);
}

}  // namespace marshrut::docx
