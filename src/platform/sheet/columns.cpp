#include "platform/sheet/columns.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "base/text.h"
#include "platform/sheet/errors.h"

namespace marshrut::sheet {

namespace {

bool names(const Column& column, std::string_view title) {
  const std::string wanted = letters_and_digits(title);
  return std::ranges::any_of(column.titles, [&](std::string_view one) { return letters_and_digits(one) == wanted; });
}

/// The column that the title belongs to: the one that the sender said, else the one whose titles are alike.
std::span<const Column>::iterator claimed(std::span<const Column> wanted, std::string_view title, const SaidColumns& said) {
  if (title.empty()) return wanted.end();
  auto is_said = [&](const Column& one) {
    const auto at = said.find(std::string(one.field));
    return at != said.end() && at->second == title;
  };
  if (auto at = std::ranges::find_if(wanted, is_said); at != wanted.end()) return at;
  return std::ranges::find_if(wanted, [&](const Column& one) { return !said.contains(std::string(one.field)) && names(one, title); });
}

}  // namespace

Result<SaidColumns> said_columns(std::span<const Column> wanted, const std::vector<std::string>& said) {
  SaidColumns columns;
  for (const auto& one : said) {
    const auto sign = std::min(one.find('='), one.size());
    const auto field = one.substr(0, sign);
    const bool known = std::ranges::find(wanted, field, &Column::field) != wanted.end();
    if (!known || sign == one.size() || !columns.emplace(field, trimmed(one.substr(sign + 1))).second)
      return fail(errors::column_unsaid, "/columns", one);
  }
  std::set<std::string_view> titles;
  for (const auto& [field, title] : columns)
    if (!title.empty() && !titles.insert(title).second) return fail(errors::column_said_twice, "/columns", title);
  return columns;
}

SaidColumns recognised(std::span<const Column> wanted, const std::vector<std::string>& header, const SaidColumns& said) {
  SaidColumns found;
  for (const auto& title : header)
    if (auto column = claimed(wanted, title, said); !title.empty() && column != wanted.end())
      found.emplace(column->field, title);
  return found;
}

Result<Columns> Columns::match(std::span<const Column> wanted, const std::vector<std::string>& header,
                               const SaidColumns& said) {
  Columns columns;
  Refusals refusals;
  for (const Column& column : wanted) columns.places_.push_back({column.field, std::nullopt, ""});
  for (std::size_t position = 0; position < header.size(); ++position) {
    const std::string& title = header[position];
    const auto column = claimed(wanted, title, said);
    if (column == wanted.end()) {
      if (!title.empty()) columns.unclaimed_.push_back(title);
      continue;
    }
    Place& place = columns.places_[static_cast<std::size_t>(column - wanted.begin())];
    if (place.position) refusals.add(errors::repeated_column, "/header", title);
    place.position = position;
    place.title = title;
  }
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const bool replaced = !wanted[i].instead.empty() && columns.has(wanted[i].instead);
    if (wanted[i].need == Need::required && !columns.places_[i].position && !replaced) {
      missing.emplace_back(wanted[i].titles.front());
    }
  }
  if (missing.size() == 1) refusals.add(errors::missing_column, "/header", missing.front());
  if (missing.size() > 1) refusals.add(errors::missing_columns, "/header", fmt::format("«{}»", fmt::join(missing, "», «")));
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
