#include "platform/sheet/columns.h"

#include <algorithm>
#include <stdexcept>

#include "base/text.h"
#include "platform/sheet/errors.h"

namespace marshrut::sheet {

namespace {

bool is_letter_or_digit(char32_t point) {
  return (point >= U'0' && point <= U'9') || (point >= U'a' && point <= U'z') || (point >= 0x430 && point <= 0x45F) ||
         point > 0x2FFF;
}

std::string essence(std::string_view title) {
  std::string out;
  std::string plain = folded(title);
  for (std::string_view rest = plain; !rest.empty();) {
    const auto point = take_code_point(rest);
    if (!point) return plain;
    if (is_letter_or_digit(*point)) append_code_point(out, *point);
  }
  return out;
}

bool names(const Column& column, std::string_view title) {
  const std::string wanted = essence(title);
  return std::ranges::any_of(column.titles, [&](std::string_view one) { return essence(one) == wanted; });
}

}  // namespace

Result<Columns> Columns::match(std::span<const Column> wanted, const std::vector<std::string>& header) {
  Columns columns;
  Refusals refusals;
  for (const Column& column : wanted) columns.places_.push_back({column.field, std::nullopt, ""});
  for (std::size_t position = 0; position < header.size(); ++position) {
    const std::string& title = header[position];
    const auto column = std::ranges::find_if(wanted, [&](const Column& one) { return names(one, title); });
    if (column == wanted.end()) {
      if (!title.empty()) columns.unclaimed_.push_back(title);
      continue;
    }
    Place& place = columns.places_[static_cast<std::size_t>(column - wanted.begin())];
    if (place.position) refusals.add(errors::repeated_column, "/header", title);
    place.position = position;
    place.title = title;
  }
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i].need == Need::required && !columns.places_[i].position) {
      refusals.add(errors::missing_column, "/header", wanted[i].titles.front());
    }
  }
  if (refusals) return refusals.take();
  return columns;
}

const Columns::Place& Columns::place(std::string_view field) const {
  const auto found = std::ranges::find(places_, field, &Place::field);
  if (found == places_.end()) throw std::logic_error("no column is declared for the field " + std::string(field));
  return *found;
}

const std::string& Columns::cell(const Row& row, std::string_view field) const {
  static const std::string nothing;
  const auto position = place(field).position;
  return position && *position < row.cells.size() ? row.cells[*position] : nothing;
}

bool Columns::has(std::string_view field) const {
  return place(field).position.has_value();
}

std::string Columns::title(std::string_view field) const {
  return place(field).title;
}

}  // namespace marshrut::sheet
