#include "diagnostics/marking/blind.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace marshrut::diagnostics {
namespace {

bool is_letter(char32_t point) {
  return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z') || (point >= U'А' && point <= U'я') ||
         point == U'ё' || point == U'Ё';
}

std::vector<char32_t> points_of_text(std::string_view text) {
  std::vector<char32_t> points;
  while (!text.empty()) {
    const auto point = take_code_point(text);
    if (!point) text.remove_prefix(1);
    points.push_back(point.value_or(U'\uFFFD'));
  }
  return points;
}

/// What stays of a name in every case: "Иванов" of "Иванова", "Сергеевн" of "Сергеевна".
std::vector<char32_t> stem_of(std::string_view name) {
  constexpr std::u32string_view endings = U"аяйьеоиыую";
  auto stem = points_of_text(trimmed(name));
  if (stem.size() > 3 && endings.find(stem.back()) != endings.npos) stem.pop_back();
  return stem;
}

/// Letters that a case may add: "Иванов-ыми".
constexpr std::size_t ending_most = 3;

}  // namespace

std::string without_names(std::string_view text, std::span<const std::string> names) {
  const auto points = points_of_text(text);
  std::string shown;
  for (std::size_t at = 0; at < points.size();) {
    const bool begins = at == 0 || !is_letter(points[at - 1]);
    std::size_t behind = 0;
    for (const auto& name : names) {
      const auto stem = stem_of(name);
      if (!begins || stem.size() < 3 || points.size() - at < stem.size()) continue;
      if (!std::ranges::equal(stem, std::span(points).subspan(at, stem.size()))) continue;
      auto end = at + stem.size();
      while (end < points.size() && is_letter(points[end])) ++end;
      if (end - at - stem.size() <= ending_most) behind = std::max(behind, end);
    }
    if (behind > 0) shown += covered;
    else append_code_point(shown, points[at]);
    at = behind > 0 ? behind : at + 1;
  }
  return shown;
}

}  // namespace marshrut::diagnostics
