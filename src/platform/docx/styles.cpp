#include "platform/docx/styles.h"

#include <fmt/format.h>

#include "platform/docx/package.h"

namespace marshrut::docx {
namespace {

/// `size` is in half points, as the format counts.
struct Style {
  const char* id;
  const char* name;
  const char* font;
  int size;
  const char* paragraph;  // markup of <w:pPr>
  const char* letters;    // markup of <w:rPr> besides font and size
};

constexpr const char* serif = "PT Serif";
constexpr const char* sans = "PT Sans";

constexpr Style all[] = {
    {"Letterhead", "Шапка", serif, 20, "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>", ""},
    {"Title", "Title", serif, 30,
     "<w:keepNext/><w:spacing w:before=\"340\" w:after=\"220\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
     "<w:b/>"},
    {"Heading1", "heading 1", serif, 24, "<w:keepNext/><w:spacing w:before=\"220\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>",
     "<w:b/>"},
    {"Text", "Текст", serif, 22, "<w:spacing w:after=\"85\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>", ""},
    {"Left", "Текст влево", serif, 22, "<w:spacing w:after=\"60\"/>", ""},
    {"Centre", "Текст по центру", serif, 22, "<w:spacing w:after=\"85\"/><w:jc w:val=\"center\"/>", ""},
    {"Right", "Текст вправо", serif, 22, "<w:spacing w:after=\"85\"/><w:jc w:val=\"right\"/>", ""},
    {"Item", "Пункт списка", serif, 22, "<w:spacing w:after=\"45\"/>", ""},
    {"Key", "Подпись значения", sans, 19, "<w:spacing w:after=\"60\"/>", "<w:color w:val=\"4D4D4D\"/>"},
    {"CellTitle", "Заголовок столбца", sans, 18, "<w:spacing w:before=\"40\" w:after=\"40\"/>", "<w:b/>"},
    {"Cell", "Ячейка", sans, 18, "<w:spacing w:before=\"40\" w:after=\"40\"/>", ""},
    {"Gap", "Отступ", serif, 12, "<w:spacing w:after=\"0\"/>", ""},
    {"Header", "header", sans, 16, "<w:jc w:val=\"right\"/>", "<w:color w:val=\"595959\"/>"},
};

/// The names that word processors know themselves are Latin.
bool is_own(const Style& one) { return static_cast<unsigned char>(one.name[0]) >= 0x80; }

std::string style(const Style& one) {
  return fmt::format(
      "<w:style w:type=\"paragraph\"{} w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:basedOn w:val=\"Normal\"/>"
      "<w:qFormat/><w:pPr>{}</w:pPr><w:rPr><w:rFonts w:ascii=\"{}\" w:hAnsi=\"{}\" w:cs=\"{}\"/>{}<w:sz w:val=\"{}\"/>"
      "</w:rPr></w:style>",
      is_own(one) ? " w:customStyle=\"1\"" : "", one.id, one.name, one.paragraph, one.font, one.font, one.font, one.letters, one.size);
}

std::string footer_style() {
  auto tab = fmt::format("<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"B2B2B2\"/></w:pBdr><w:tabs>"
                         "<w:tab w:val=\"right\" w:pos=\"{}\"/></w:tabs><w:spacing w:after=\"0\"/>",
                         page::text_width);
  return style({"Footer", "footer", sans, 16, tab.c_str(), "<w:color w:val=\"595959\"/>"});
}

std::string table_style(const char* id, const char* name, const char* borders) {
  return fmt::format("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:tblPr>{}"
                     "<w:tblCellMar><w:left w:w=\"74\" w:type=\"dxa\"/><w:right w:w=\"74\" w:type=\"dxa\"/></w:tblCellMar>"
                     "</w:tblPr></w:style>",
                     id, name, borders);
}

std::string ruled_borders() {
  std::string sides;
  for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
    sides += fmt::format("<w:{} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8C8C8C\"/>", side);
  return "<w:tblBorders>" + sides + "</w:tblBorders>";
}

}  // namespace

std::string styles(const char* words) {
  std::string listed;
  for (const auto& one : all) listed += style(one);
  return fmt::format(
      "<w:styles {}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{}\" w:hAnsi=\"{}\" w:cs=\"{}\"/>"
      "<w:sz w:val=\"22\"/><w:lang w:val=\"ru-RU\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>{}{}{}{}</w:styles>",
      words, serif, serif, serif, listed, footer_style(), table_style("Ruled", "Таблица", ruled_borders().c_str()),
      table_style("Plain", "Пары", ""));
}

std::string fonts(const char* words) {
  return fmt::format(
      "<w:fonts {}><w:font w:name=\"{}\"><w:altName w:val=\"Times New Roman\"/><w:family w:val=\"roman\"/></w:font>"
      "<w:font w:name=\"{}\"><w:altName w:val=\"Arial\"/><w:family w:val=\"swiss\"/></w:font></w:fonts>",
      words, serif, sans);
}

}  // namespace marshrut::docx
