#include "platform/sheet/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/nearest.h"
#include "base/text.h"
#include "platform/sheet/errors.h"
#include "platform/sheet/values.h"

namespace marshrut::sheet {

std::string RowReader::required(std::string_view field) {
  if (text(field).empty()) {
    problem(field, errors::cell_empty);
    empty_.emplace_back(field);
  }
  return text(field);
}

std::optional<Date> RowReader::date(std::string_view field) {
  if (text(field).empty()) return std::nullopt;
  auto date = date_of(text(field));
  if (!date) problem(field, errors::date_malformed, {text(field)});
  return date;
}

double RowReader::number(std::string_view field, double least, double most) {
  if (text(field).empty()) return 0;
  auto value = number_of(text(field));
  if (value && *value >= least && *value <= most) return *value;
  problem(field, errors::number_malformed, {text(field), fmt::format("{}", least), fmt::format("{}", most)});
  return 0;
}

std::int64_t RowReader::whole(std::string_view field, std::int64_t least, std::int64_t most) {
  auto value = number(field, static_cast<double>(least), static_cast<double>(most));
  if (value != std::floor(value))
    problem(field, errors::number_malformed, {text(field), std::to_string(least), std::to_string(most)});
  return static_cast<std::int64_t>(value);
}

std::vector<std::string> RowReader::list(std::string_view field) const {
  std::vector<std::string> parts;
  std::string_view rest = text(field);
  while (!rest.empty()) {
    auto end = std::min(rest.find(';'), rest.size());
    auto part = trimmed(rest.substr(0, end));
    if (!part.empty()) parts.emplace_back(part);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return parts;
}

void RowReader::problem(std::string_view field, const Error& error) {
  good_ = false;
  if (std::ranges::count(empty_, field) > 0) return;
  problems_.push_back({row_.number, field.empty() ? "" : columns_.title(field), std::string(error.code->name),
                       error.words_ru(), error.words_en(), ""});
}

void RowReader::unknown(std::string_view field, const ErrorCode& code, std::vector<std::string> arguments,
                        std::span<const std::string> known) {
  const auto told = problems_.size();
  const auto word = arguments.empty() ? text(field) : arguments.front();
  problem(field, code, std::move(arguments));
  if (problems_.size() == told || told >= problems_shown) return;
  if (auto at = nearest(word, known)) problems_.back().perhaps = known[*at];
}

void RowReader::once(std::string_view field, const std::string& stands_for) {
  const auto& key = text(field);
  if (key.empty()) return;
  auto [at, is_new] = keys_.try_emplace({std::string(field), folded(key)}, row_.number, stands_for);
  const auto& [first, before] = at->second;
  if (!is_new && (stands_for.empty() || stands_for != before))
    problem(field, errors::repeated_row, {std::to_string(first)});
}

}  // namespace marshrut::sheet
