#include "documents/file/effects_edited.h"

#include "base/text.h"
#include "platform/docx/document.h"
#include "platform/sheet/write.h"

namespace marshrut::documents {
namespace {

using regulation::BlockAlign;
using regulation::BlockKind;

docx::Align edited_align(BlockAlign align) {
  switch (align) {
    case BlockAlign::left: return docx::Align::left;
    case BlockAlign::centre: return docx::Align::centre;
    case BlockAlign::right: return docx::Align::right;
    case BlockAlign::justified: break;
  }
  return docx::Align::justified;
}

std::vector<docx::Column> columns_of(const ComposedBlock& block) {
  std::vector<docx::Column> columns;
  for (const auto& column : block.columns) columns.push_back({column.title, column.width.value_or(1)});
  return columns;
}

void put(docx::Document& document, const ComposedBlock& block) {
  switch (block.kind) {
    case BlockKind::letterhead: document.letterhead(block.lines); return;
    case BlockKind::title: document.title(block.text); return;
    case BlockKind::heading: document.heading(block.text); return;
    case BlockKind::paragraph: document.paragraph(block.text, edited_align(block.align)); return;
    case BlockKind::details: document.key_values(block.pairs); return;
    case BlockKind::numbered: document.numbered(block.lines); return;
    case BlockKind::table: document.table(columns_of(block), block.rows); return;
    case BlockKind::signatures: document.signatures(block.pairs); return;
    case BlockKind::new_page: document.new_page(); return;
    case BlockKind::verification: return;
  }
}

/// A cell of a workbook has no bold parts, and a person's asterisks need no keeping.
std::string without_marks(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\' && at + 1 < text.size()) out += text[++at];
    else if (text.compare(at, 2, "**") == 0) ++at;
    else out += text[at];
  }
  return out;
}

/// What is wholly a number is counted with; a number with leading zeroes is a code.
sheet::Cell cell_of(const std::string& text) {
  auto words = without_marks(text);
  const bool is_code = words.size() > 1 && words.front() == '0' && words[1] != ',' && words[1] != '.';
  const auto number = is_code || words.size() > 12 ? std::nullopt : decimal_of(words);
  return number ? sheet::Cell{*number} : sheet::Cell{std::move(words)};
}

sheet::Sheet sheet_of(const ComposedBlock& block, std::size_t number) {
  sheet::Sheet sheet{number == 1 ? "Таблица" : "Таблица " + std::to_string(number), {}, {}};
  for (const auto& column : block.columns) sheet.titles.push_back(column.title);
  for (const auto& row : block.rows) {
    auto& cells = sheet.rows.emplace_back();
    for (const auto& text : row) cells.push_back(cell_of(text));
  }
  return sheet;
}

std::string full_name(const Print& print) {
  auto numbered = print.number.empty() ? std::string() : " № " + print.number;
  return print.title + numbered + " от " + short_date(print.date);
}

}  // namespace

std::string copy_words(const Print& print) {
  return std::string(print.annulled ? "АННУЛИРОВАН. " : "") + (print.demo ? "ДЕМО. " : "") + ("Рабочая копия. Подлинник: " + full_name(print));
}

std::string as_docx(const std::vector<ComposedBlock>& blocks, const Print& print) {
  docx::Document document({full_name(print), full_name(print), copy_words(print), noon_of(print.date)});
  for (const auto& block : blocks) put(document, block);
  return document.bytes();
}

std::string as_xlsx(const std::vector<ComposedBlock>& blocks, const Print& print) {
  sheet::Sheet about{"О бумаге", {"Что", "Значение"}, {{std::string("Бумага"), copy_words(print)}}};
  std::vector<sheet::Sheet> sheets;
  for (const auto& block : blocks) {
    if (block.kind == BlockKind::table) sheets.push_back(sheet_of(block, sheets.size() + 1));
    for (const auto& [key, value] : block.pairs)
      if (block.kind == BlockKind::details) about.rows.push_back({without_marks(key), without_marks(value)});
  }
  sheets.push_back(std::move(about));
  return sheet::write_xlsx(sheets, noon_of(print.date));
}

}  // namespace marshrut::documents
