#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <unistd.h>

#include "base/text.h"
#include "platform/sheet/write.h"

namespace marshrut::sheet {

namespace {

constexpr std::uint8_t paper_a4 = 9;
constexpr std::size_t longest_text = 32'767;
constexpr double narrowest = 8;
constexpr double widest = 60;

/// The writer knows only files, so it is given one that goes with this object.
class TemporaryFile {
 public:
  TemporaryFile() {
    std::string pattern = (std::filesystem::temp_directory_path() / "marshrut-sheet-XXXXXX").string();
    const int descriptor = mkstemp(pattern.data());
    if (descriptor < 0) throw std::runtime_error("no temporary file for a workbook can be made");
    close(descriptor);
    path = pattern;
  }
  ~TemporaryFile() { std::filesystem::remove(path, ignored_); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  std::string content() const {
    std::ifstream in(path, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    return std::move(bytes).str();
  }

  std::string path;

 private:
  std::error_code ignored_;
};

std::string shortened(const std::string& text) {
  if (text.size() <= longest_text || code_points(text) <= longest_text) return text;
  std::string out;
  std::string_view rest = text;
  for (std::size_t i = 1; i < longest_text; ++i) append_code_point(out, take_code_point(rest).value_or(U'?'));
  return out + "…";
}

/// At most 31 characters, none of those that the format forbids in a name.
std::string sheet_name(const std::string& name) {
  std::string out;
  std::string_view rest = name;
  for (int i = 0; i < 31 && !rest.empty(); ++i) {
    const char32_t point = take_code_point(rest).value_or(U'_');
    append_code_point(
        out, point < 0x80 && std::string_view("[]:*?/\\'").find(static_cast<char>(point)) != std::string_view::npos
                 ? U'_'
                 : point);
  }
  return out;
}

struct Formats {
  lxw_format* title;
  lxw_format* date;
};

struct CellWriter {
  lxw_worksheet* sheet;
  const Formats& formats;
  lxw_row_t row;
  lxw_col_t column;

  lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
  lxw_error operator()(const std::string& text) const {
    return worksheet_write_string(sheet, row, column, shortened(text).c_str(), nullptr);
  }
  lxw_error operator()(std::int64_t number) const {
    return worksheet_write_number(sheet, row, column, static_cast<double>(number), nullptr);
  }
  lxw_error operator()(double number) const {
    if (!std::isfinite(number)) throw std::logic_error("a number that is not finite cannot be written to a workbook");
    return worksheet_write_number(sheet, row, column, number, nullptr);
  }
  lxw_error operator()(const Date& date) const {
    const int serial = Date::of(1899, 12, 30).days_until(date);
    return worksheet_write_number(sheet, row, column, serial, formats.date);
  }
};

double width_of(const Cell& cell) {
  if (std::holds_alternative<Date>(cell)) return 10;
  if (const auto* text = std::get_if<std::string>(&cell)) return static_cast<double>(code_points(*text));
  return narrowest;
}

void set_widths(lxw_worksheet* out, const Sheet& sheet) {
  constexpr std::size_t rows_looked_at = 500;
  for (std::size_t column = 0; column < sheet.titles.size(); ++column) {
    // The arrow of the filter takes the room of some letters.
    double width = static_cast<double>(code_points(sheet.titles[column])) + 3;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), rows_looked_at); ++row) {
      if (column < sheet.rows[row].size()) width = std::max(width, width_of(sheet.rows[row][column]));
    }
    const auto at = static_cast<lxw_col_t>(column);
    worksheet_set_column(out, at, at, std::clamp(width + 1, narrowest, widest), nullptr);
  }
}

void require(lxw_error error) {
  if (error != LXW_NO_ERROR)
    throw std::runtime_error(std::string("a workbook cannot be written: ") + lxw_strerror(error));
}

void write_sheet(lxw_workbook* book, const Formats& formats, const Sheet& sheet) {
  lxw_worksheet* out = workbook_add_worksheet(book, sheet_name(sheet.name).c_str());
  if (out == nullptr) throw std::logic_error("a workbook cannot have the sheet " + sheet.name);
  for (std::size_t column = 0; column < sheet.titles.size(); ++column) {
    require(
        worksheet_write_string(out, 0, static_cast<lxw_col_t>(column), sheet.titles[column].c_str(), formats.title));
  }
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
      const CellWriter writer{out, formats, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column)};
      require(std::visit(writer, sheet.rows[row][column]));
    }
  }
  set_widths(out, sheet);
  worksheet_freeze_panes(out, 1, 0);
  // On paper: as wide as the sheet, with the titles over every page.
  worksheet_set_landscape(out);
  worksheet_set_paper(out, paper_a4);
  worksheet_fit_to_pages(out, 1, 0);
  worksheet_repeat_rows(out, 0, 0);
  if (sheet.titles.empty()) return;
  worksheet_autofilter(out, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()),
                       static_cast<lxw_col_t>(sheet.titles.size() - 1));
}

}  // namespace

std::string write_xlsx(const std::vector<Sheet>& sheets, Instant made) {
  const TemporaryFile file;
  lxw_workbook* book = workbook_new(file.path.c_str());
  if (book == nullptr) throw std::bad_alloc();
  lxw_doc_properties properties{};
  properties.created = static_cast<time_t>(made.ms / 1000);
  workbook_set_properties(book, &properties);
  Formats formats{workbook_add_format(book), workbook_add_format(book)};
  format_set_bold(formats.title);
  format_set_num_format(formats.date, "dd.mm.yyyy");
  for (const Sheet& sheet : sheets) write_sheet(book, formats, sheet);
  require(workbook_close(book));
  return file.content();
}

}  // namespace marshrut::sheet
