#include "platform/sheet/xlsx/styles.h"

#include <fmt/format.h>

#include <cmath>
#include <map>

#include "base/time.h"
#include "platform/sheet/xlsx/markup.h"

namespace marshrut::sheet {

namespace {

/// ECMA-376 part 1, 18.8.30: the formats that need no definition; 27-36 and 50-58 are dates of East Asian
/// locales.
bool is_built_in_date(int format) {
  return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) ||
         (format >= 50 && format <= 58);
}

/// The last serial of a day that has a four-digit year: 31.12.9999.
constexpr double last_serial = 2'958'465;

}  // namespace

bool is_date_format(std::string_view code) {
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char letter = code[at];
    if (letter == '\\' || letter == '_' || letter == '*') {
      ++at;
    } else if (letter == '"') {
      at = code.find('"', at + 1);
      if (at == std::string_view::npos) return false;
    } else if (letter == '[') {
      const std::size_t end = code.find(']', at);
      if (end == std::string_view::npos) return false;
      const std::string_view inside = code.substr(at + 1, end - at - 1);
      if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos) return true;
      at = end;
    } else if (std::string_view("dDmMyYhHsS").find(letter) != std::string_view::npos) {
      return true;
    }
  }
  return false;
}

Result<std::vector<bool>> read_date_styles(const std::string& xml) {
  const pugi::xml_document document = TRY(load_markup(xml, "styles.xml"));
  const pugi::xml_node sheet = child_named(document, "styleSheet");
  std::map<int, bool> own;
  for (const pugi::xml_node& format : child_named(sheet, "numFmts").children()) {
    own[format.attribute("numFmtId").as_int()] = is_date_format(format.attribute("formatCode").as_string());
  }
  std::vector<bool> dates;
  for (const pugi::xml_node& style : child_named(sheet, "cellXfs").children()) {
    const int format = style.attribute("numFmtId").as_int();
    const auto defined = own.find(format);
    dates.push_back(defined != own.end() ? defined->second : is_built_in_date(format));
  }
  return dates;
}

std::string date_text(double serial, Epoch epoch) {
  if (!(serial >= 0) || serial > last_serial) return number_text(serial);
  const double days = std::floor(serial);
  const int minutes = static_cast<int>(std::lround((serial - days) * 24 * 60));
  std::string time = fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
  if (days == 0 && epoch == Epoch::year_1900) return time;
  // The count of 1900 holds a 29 February that year did not have, so days before it lie one closer.
  const Date zero = epoch == Epoch::year_1904 ? Date::of(1904, 1, 1)
                    : days < 60               ? Date::of(1899, 12, 31)
                                              : Date::of(1899, 12, 30);
  const std::string day = zero.plus_days(static_cast<int>(days) + minutes / (24 * 60)).iso();
  return minutes % (24 * 60) == 0 ? day : day + " " + time;
}

std::string number_text(double number) {
  if (std::floor(number) == number && std::abs(number) < 1e15) return fmt::format("{:.0f}", number);
  return fmt::format("{:.15g}", number);
}

}  // namespace marshrut::sheet
