#include "platform/docx/document.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "platform/archive/write.h"
#include "platform/docx/markup.h"
#include "platform/docx/package.h"

namespace marshrut::docx {
namespace {

constexpr const char* keep_with_next = "<w:keepNext/>";

/// Word counts lists by instances of one definition: each instance begins anew.
std::string numbering_of(int list) {
  return fmt::format("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{}\"/></w:numPr>", list);
}

std::string style_of(Align align) {
  switch (align) {
    case Align::left: return "Left";
    case Align::centre: return "Centre";
    case Align::right: return "Right";
    case Align::justified: break;
  }
  return "Text";
}

enum class Border { none, all, bottom };

std::string cell(int width, Border border, const std::string& content, bool shaded = false) {
  std::string properties = fmt::format("<w:tcW w:w=\"{}\" w:type=\"dxa\"/>", width);
  if (border == Border::bottom)
    properties += "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"000000\"/></w:tcBorders>";
  if (shaded) properties += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/>";
  return fmt::format("<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>", properties, content);
}

std::string row(const std::string& cells, bool titles = false) {
  return fmt::format("<w:tr><w:trPr><w:cantSplit/>{}</w:trPr>{}</w:tr>", titles ? "<w:tblHeader/>" : "", cells);
}

std::string grid(const std::vector<int>& widths, Border border, const std::string& rows) {
  std::string columns;
  for (int width : widths) columns += fmt::format("<w:gridCol w:w=\"{}\"/>", width);
  return fmt::format(
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"{}\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
      "</w:tblPr><w:tblGrid>{}</w:tblGrid>{}</w:tbl>",
      border == Border::all ? "Ruled" : "Plain", page::text_width, columns, rows);
}

std::vector<int> widths_of(const std::vector<Column>& columns) {
  double sum = 0;
  for (const auto& column : columns) sum += column.share;
  std::vector<int> widths;
  for (const auto& column : columns)
    widths.push_back(static_cast<int>(std::lround(page::text_width * column.share / sum)));
  return widths;
}

}  // namespace

Document& Document::letterhead(const std::vector<std::string>& lines) {
  for (const auto& line : lines) body_ += docx::paragraph("Letterhead", line);
  return *this;
}

Document& Document::title(const std::string& text) {
  body_ += docx::paragraph("Title", text);
  return *this;
}

Document& Document::heading(const std::string& text) {
  body_ += docx::paragraph("Heading1", text);
  return *this;
}

Document& Document::paragraph(const std::string& text, Align align) {
  body_ += docx::paragraph(style_of(align), text);
  return *this;
}

Document& Document::numbered(const std::vector<std::string>& items) {
  ++lists_;
  for (const auto& item : items) body_ += docx::paragraph("Item", item, numbering_of(lists_));
  return *this;
}

Document& Document::key_values(const std::vector<Pair>& pairs) {
  if (pairs.empty()) return *this;
  const std::vector<int> widths{page::text_width * 34 / 100, page::text_width * 66 / 100};
  std::string rows;
  for (const auto& [key, value] : pairs)
    rows += row(cell(widths[0], Border::none, docx::paragraph("Key", key)) +
                cell(widths[1], Border::none, docx::paragraph("Left", value)));
  body_ += grid(widths, Border::none, rows) + docx::paragraph("Gap", "");
  return *this;
}

Document& Document::table(const std::vector<Column>& columns, const std::vector<std::vector<std::string>>& rows) {
  const auto widths = widths_of(columns);
  std::string cells;
  for (std::size_t i = 0; i < columns.size(); ++i)
    cells += cell(widths[i], Border::all, docx::paragraph("CellTitle", columns[i].title, keep_with_next), true);
  auto all = row(cells, true);
  for (const auto& texts : rows) {
    if (texts.size() != columns.size())
      throw std::logic_error("a row of a paper's table has another number of cells than columns");
    cells.clear();
    for (std::size_t i = 0; i < columns.size(); ++i)
      cells += cell(widths[i], Border::all, docx::paragraph("Cell", texts[i]));
    all += row(cells);
  }
  body_ += grid(widths, Border::all, all) + docx::paragraph("Gap", "");
  return *this;
}

Document& Document::signatures(const std::vector<Pair>& signatures) {
  const std::vector<int> widths{page::text_width * 42 / 100, page::text_width * 24 / 100, page::text_width * 34 / 100};
  for (const auto& [post, name] : signatures)
    body_ += docx::paragraph("Gap", "", keep_with_next) +
             grid(widths, Border::none,
                  row(cell(widths[0], Border::none, docx::paragraph("Left", post)) +
                      cell(widths[1], Border::bottom, docx::paragraph("Left", "")) +
                      cell(widths[2], Border::none, docx::paragraph("Left", name))));
  body_ += docx::paragraph("Gap", "");
  return *this;
}

Document& Document::new_page() {
  body_ += "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
  return *this;
}

std::string Document::bytes() const {
  return archive::packed(package(about_, body_, lists_), about_.made);
}

}  // namespace marshrut::docx
