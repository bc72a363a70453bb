#include <fmt/format.h>

#include <algorithm>

#include "platform/sheet/neutral.h"
#include "platform/sheet/write.h"

namespace marshrut::sheet {

namespace {

struct CsvCell {
  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(const std::string& text) const { return quoted(neutralised(text)); }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const {
    std::string text = fmt::format("{}", number);
    std::ranges::replace(text, '.', ',');
    return text;
  }
  std::string operator()(const Date& date) const {
    const auto civil = date.civil();
    return fmt::format("{:02}.{:02}.{:04}", static_cast<unsigned>(civil.day()), static_cast<unsigned>(civil.month()),
                       static_cast<int>(civil.year()));
  }

  static std::string quoted(const std::string& text) {
    if (text.find_first_of(";,\t|\"\r\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char letter : text) {
      if (letter == '"') out.push_back('"');
      out.push_back(letter);
    }
    return out + "\"";
  }
};

}  // namespace

std::string write_csv(const Sheet& sheet) {
  std::string out = "\xEF\xBB\xBF";
  const auto add_row = [&](const auto& cells, const auto& text_of) {
    bool first = true;
    for (const auto& cell : cells) {
      if (!first) out.push_back(';');
      first = false;
      out += text_of(cell);
    }
    out += "\r\n";
  };
  add_row(sheet.titles, [](const std::string& title) { return CsvCell{}(title); });
  for (const auto& row : sheet.rows) add_row(row, [](const Cell& cell) { return std::visit(CsvCell{}, cell); });
  return out;
}

}  // namespace marshrut::sheet
