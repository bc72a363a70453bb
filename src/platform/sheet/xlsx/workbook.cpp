#include "platform/sheet/xlsx/workbook.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "platform/archive/archive.h"
#include "platform/sheet/builder.h"
#include "platform/sheet/errors.h"
#include "platform/sheet/xlsx/markup.h"
#include "platform/sheet/xlsx/styles.h"

namespace marshrut::sheet {

namespace {

struct SheetPart {
  std::string name;
  std::string part;  // its name in the archive
  bool hidden = false;
};

/// What the cells of any sheet are read with.
struct Book {
  Epoch epoch = Epoch::year_1900;
  std::vector<SheetPart> sheets;
  std::vector<std::string> shared;
  std::vector<bool> date_styles;
};

/// "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" are the same part.
std::string part_of_target(std::string_view target) {
  return target.starts_with('/') ? std::string(target.substr(1)) : "xl/" + std::string(target);
}

Result<std::map<std::string, std::string>> read_relations(archive::Archive& archive) {
  const std::string xml = TRY(archive.read("xl/_rels/workbook.xml.rels"));
  const pugi::xml_document document = TRY(load_markup(xml, "workbook.xml.rels"));
  std::map<std::string, std::string> parts;
  for (const pugi::xml_node& relation : child_named(document, "Relationships").children()) {
    parts[relation.attribute("Id").as_string()] = part_of_target(relation.attribute("Target").as_string());
  }
  return parts;
}

std::string relation_of(const pugi::xml_node& sheet) {
  for (const pugi::xml_attribute& attribute : sheet.attributes()) {
    if (std::string_view(attribute.name()).ends_with(":id")) return attribute.as_string();
  }
  return "";
}

Result<void> read_sheets(archive::Archive& archive, Book& book) {
  const auto parts = TRY(read_relations(archive));
  const std::string xml = TRY(archive.read("xl/workbook.xml"));
  const pugi::xml_document document = TRY(load_markup(xml, "workbook.xml"));
  const pugi::xml_node workbook = child_named(document, "workbook");
  if (child_named(workbook, "workbookPr").attribute("date1904").as_bool()) book.epoch = Epoch::year_1904;
  for (const pugi::xml_node& sheet : child_named(workbook, "sheets").children()) {
    const auto part = parts.find(relation_of(sheet));
    if (part == parts.end()) return fail(errors::damaged, "", "workbook.xml");
    const std::string_view state = sheet.attribute("state").as_string();
    book.sheets.push_back({sheet.attribute("name").as_string(), part->second, state.ends_with("idden")});
  }
  if (book.sheets.empty()) return fail(errors::damaged, "", "workbook.xml");
  return {};
}

Result<void> read_shared(archive::Archive& archive, Book& book) {
  if (!archive.has("xl/sharedStrings.xml")) return {};
  const std::string xml = TRY(archive.read("xl/sharedStrings.xml"));
  TRY(check_markup(xml, "sharedStrings.xml"));
  ElementCutter cutter(xml, "si");
  while (const auto element = cutter.next()) {
    pugi::xml_document text;
    if (!text.load_buffer(element->data(), element->size(), pugi::parse_default | pugi::parse_ws_pcdata_single)) {
      return fail(errors::damaged, "", "sharedStrings.xml");
    }
    book.shared.push_back(text_of_runs(text.first_child()));
  }
  if (cutter.broken()) return fail(errors::damaged, "", "sharedStrings.xml");
  return {};
}

Result<Book> read_book(archive::Archive& archive) {
  Book book;
  TRY(read_sheets(archive, book));
  TRY(read_shared(archive, book));
  if (archive.has("xl/styles.xml")) {
    const std::string xml = TRY(archive.read("xl/styles.xml"));
    book.date_styles = TRY(read_date_styles(xml));
  }
  return book;
}

/// "AB12" -> 27, counted from 0; nullopt when there are no letters.
std::optional<std::size_t> column_of(std::string_view reference) {
  std::size_t column = 0;
  std::size_t letters = 0;
  for (; letters < reference.size() && letters < 4 && reference[letters] >= 'A' && reference[letters] <= 'Z';
       ++letters) {
    column = column * 26 + static_cast<std::size_t>(reference[letters] - 'A' + 1);
  }
  if (letters == 0) return std::nullopt;
  return column - 1;
}

std::string number_cell(const Book& book, const pugi::xml_node& cell, std::string_view value) {
  double number = 0;
  const auto [stopped, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc{} || stopped != value.data() + value.size()) return std::string(value);
  const auto style = cell.attribute("s").as_uint();
  const bool date = style < book.date_styles.size() && book.date_styles[style];
  return date ? date_text(number, book.epoch) : number_text(number);
}

Result<std::string> cell_text(const Book& book, const pugi::xml_node& cell) {
  const std::string_view type = cell.attribute("t").as_string("n");
  if (type == "inlineStr") return text_of_runs(child_named(cell, "is"));
  std::string value = child_named(cell, "v").text().get();
  if (type == "s") {
    std::size_t index = 0;
    const auto [stopped, error] = std::from_chars(value.data(), value.data() + value.size(), index);
    if (error != std::errc{} || index >= book.shared.size()) return fail(errors::damaged, "", "sharedStrings.xml");
    return book.shared[index];
  }
  if (type == "b") return std::string(value == "1" ? "true" : "false");
  if (type == "d") return value.substr(0, value.find('T'));
  if (type == "n" && !value.empty()) return number_cell(book, cell, value);
  return value;
}

Result<std::vector<std::string>> row_cells(const Book& book, const pugi::xml_node& row, int columns) {
  std::vector<std::string> cells;
  std::size_t next = 0;
  for (const pugi::xml_node& cell : row.children()) {
    if (local_name(cell) != "c") continue;
    std::string text = TRY(cell_text(book, cell));
    const std::size_t column = column_of(cell.attribute("r").as_string()).value_or(next);
    next = column + 1;
    if (text.empty()) continue;
    if (column >= static_cast<std::size_t>(columns)) {
      return fail(errors::too_many_columns, "", std::to_string(columns));
    }
    if (cells.size() <= column) cells.resize(column + 1);
    cells[column] = std::move(text);
  }
  return cells;
}

Result<Table> read_rows(const Book& book, const std::string& xml, const Limits& limits, Found found) {
  TRY(check_markup(xml, *found.sheet));
  TableBuilder builder(limits);
  ElementCutter cutter(xml, "row");
  int number = 0;
  while (const auto element = cutter.next()) {
    pugi::xml_document row;
    if (!row.load_buffer(element->data(), element->size(), pugi::parse_default | pugi::parse_ws_pcdata_single)) {
      return fail(errors::damaged, "", *found.sheet);
    }
    number = row.first_child().attribute("r").as_int(number + 1);
    TRY(builder.add(number, TRY(row_cells(book, row.first_child(), limits.columns))));
  }
  if (cutter.broken()) return fail(errors::damaged, "", *found.sheet);
  return builder.take(std::move(found));
}

const SheetPart* choose_sheet(const Book& book, const std::string& name) {
  const auto wanted = [&](const SheetPart& sheet) { return name.empty() ? !sheet.hidden : sheet.name == name; };
  const auto found = std::ranges::find_if(book.sheets, wanted);
  return found == book.sheets.end() ? nullptr : &*found;
}

Result<void> check_kind(const archive::Archive& archive) {
  if (!archive.has("xl/workbook.xml")) return fail(errors::not_a_table);
  const auto is_macro = [](const std::string& name) { return name.ends_with("vbaProject.bin"); };
  if (std::ranges::any_of(archive.names(), is_macro)) return fail(errors::has_macros);
  return {};
}

}  // namespace

Result<Table> read_workbook(std::string_view bytes, const Reading& reading) {
  archive::Archive archive = TRY(archive::Archive::open(bytes));
  TRY(check_kind(archive));
  const Book book = TRY(read_book(archive));
  const SheetPart* sheet = choose_sheet(book, reading.sheet);
  if (sheet == nullptr) return fail(errors::no_such_sheet, "", reading.sheet);
  if (!archive.has(sheet->part)) return fail(errors::damaged, "", sheet->name);
  const std::string xml = TRY(archive.read(sheet->part));
  Found found{Format::xlsx, std::nullopt, std::nullopt, sheet->name, {}};
  for (const SheetPart& one : book.sheets) found.sheets.push_back(one.name);
  return read_rows(book, xml, reading.limits, std::move(found));
}

}  // namespace marshrut::sheet
