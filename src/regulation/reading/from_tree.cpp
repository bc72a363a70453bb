#include "regulation/reading/from_tree.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace marshrut::regulation {

Limits limits_of(std::string_view key) {
  if (key.ends_with("offset_minutes")) return {-720, 840};
  if (key.ends_with("_percent")) return {0, 100};
  if (key.ends_with("_share")) return {0, 1};
  if (key.ends_with("_loss")) return {0.1, 1000};
  if (key.ends_with("_hour")) return {0, 23};
  if (key.ends_with("hours_per_week")) return {0.5, 168};
  if (key == "years") return {1, 50};
  if (key == "days") return {1, 20'000};
  if (key == "quarters") return {1, 40};
  if (key == "satisfied_from") return {1, 5};
  if (key == "number" || key == "step") return {1, 1000};
  return {0, 1'000'000};
}

std::string plain(double number) {
  return fmt::format("{:g}", number);
}

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

std::optional<MonthDay> month_day(std::string_view text) {
  // 29 February stands in no ordinary year, so a day is tried in one.
  auto date = Date::parse("2025-" + std::string(text));
  if (!date) return std::nullopt;
  auto civil = date->civil();
  return MonthDay{static_cast<unsigned>(civil.month()), static_cast<unsigned>(civil.day())};
}

void check_number(Reading& reading, const std::string& at, std::string_view key, double number) {
  auto [from, to] = limits_of(key);
  if (!(number >= from && number <= to))
    reading.refuse(errors::out_of_range, at, std::string(key), plain(from), plain(to));
}

void check_source(Reading& reading, const std::string& at, std::string_view rule, const Source& source,
                  const std::vector<std::string>& keys) {
  if (source.clauses.empty() && !source.our_default) reading.refuse(errors::no_source, at, std::string(rule));
  if (!source.clauses.empty() && source.our_default)
    reading.refuse(errors::two_sources, at, std::string(rule));
  for (std::size_t i = 0; i < source.our_default_keys.size(); ++i) {
    const auto& key = source.our_default_keys[i];
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
      reading.refuse(errors::unknown_reference, at + "/our_default_keys/" + std::to_string(i),
                     "our_default_keys", key, joined(keys));
  }
}

}  // namespace marshrut::regulation
