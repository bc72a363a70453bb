#include "platform/sheet/matching.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "platform/sheet/table.h"

namespace marshrut::sheet {
namespace {

constexpr std::size_t rows_shown = 3;

std::vector<std::string> words_of(std::string_view title) {
  auto plain = folded(title);
  for (auto at = plain.find("№"); at != plain.npos; at = plain.find("№")) plain.replace(at, std::string_view("№").size(), " номер ");
  std::ranges::replace_if(plain, [](char sign) { return std::string_view(".,;:_-()/\"").contains(sign); }, ' ');
  return list_of(plain, ' ');
}

std::size_t alike_from_the_start(std::string_view one, std::string_view other) {
  std::size_t alike = 0;
  while (!one.empty() && !other.empty()) {
    if (take_code_point(one) != take_code_point(other)) break;
    ++alike;
  }
  return alike;
}

/// The same word, its beginning, or it with another ending of at most two letters.
bool is_form_of(std::string_view word, std::string_view known) {
  constexpr std::size_t shortest_beginning = 3, shortest_stem = 4, longest_ending = 2;
  if (word == known) return true;
  const auto alike = alike_from_the_start(word, known), size = code_points(word), known_size = code_points(known);
  if (alike == size) return size >= shortest_beginning;
  return alike >= shortest_stem && alike + longest_ending >= known_size && alike + longest_ending >= size;
}

std::set<std::string> titles_found(const SaidColumns& found) {
  std::set<std::string> titles;
  for (const auto& [field, title] : found) titles.insert(title);
  return titles;
}

using Words = std::vector<std::string>;

bool holds_all(const Words& words, const Words& sought) {
  return !sought.empty() && std::ranges::all_of(sought, [&](const std::string& one) {
    return std::ranges::any_of(words, [&](const std::string& word) { return is_form_of(word, one); });
  });
}

/// A title as long as a text means no field, and a guess must not cost what such a title would.
Words words_of_title(const std::string& title) {
  constexpr std::size_t longest_title = 200;
  return title.size() > longest_title ? Words{} : words_of(title);
}

/// Fields that nothing is found for get the first free column that may mean them.
SaidColumns guessed(std::span<const Column> wanted, const std::vector<std::string>& header, const SaidColumns& found) {
  auto taken = titles_found(found);
  std::vector<Words> words;
  for (const auto& title : header) words.push_back(words_of_title(title));
  SaidColumns guesses;
  for (const auto& column : wanted) {
    if (found.contains(std::string(column.field))) continue;
    std::vector<Words> known;
    for (const auto& title : column.titles) known.push_back(words_of(title));
    for (std::size_t at = 0; at < header.size(); ++at) {
      if (taken.contains(header[at]) || std::ranges::none_of(known, [&](const Words& one) { return holds_all(words[at], one); }))
        continue;
      guesses.emplace(column.field, header[at]);
      taken.insert(header[at]);
      break;
    }
  }
  return guesses;
}

std::optional<std::string> title_of(const SaidColumns& columns, std::string_view field) {
  const auto at = columns.find(std::string(field));
  return at == columns.end() ? std::nullopt : std::optional(at->second);
}

}  // namespace

bool may_mean(std::string_view title, std::string_view known) {
  return holds_all(words_of(title), words_of(known));
}

namespace {

/// A title that is known by itself as another field is never taken for what somebody once called it.
bool is_of_another_field(std::span<const Column> wanted, const std::string& title, std::string_view field) {
  const auto found = recognised(wanted, {title}, {});
  return !found.empty() && !found.contains(std::string(field));
}

}  // namespace

SaidColumns said_before(std::span<const Column> wanted, const std::vector<std::string>& header, const RememberedTitles& remembered) {
  SaidColumns said;
  for (const auto& title : header)
    if (const auto at = remembered.find(title);
        at != remembered.end() && std::ranges::find(wanted, at->second, &Column::field) != wanted.end() &&
        !is_of_another_field(wanted, title, at->second))
      said.emplace(at->second, title);
  return said;
}

RememberedTitles to_remember(std::span<const Column> wanted, const SaidColumns& said) {
  RememberedTitles titles;
  for (const auto& [field, title] : said)
    if (!title.empty() && recognised(wanted, {title}, {}).empty()) titles.emplace(title, field);
  return titles;
}

FileColumns columns_of_table(const Table& table, std::span<const Column> wanted, const RememberedTitles& remembered) {
  const auto before = said_before(wanted, table.header, remembered);
  const auto found = recognised(wanted, table.header, before);
  const auto guesses = guessed(wanted, table.header, found);
  FileColumns answer{table.header, {}, {}};
  for (const auto& row : table.rows) {
    if (answer.rows.size() == rows_shown) break;
    answer.rows.push_back(row.cells);
  }
  for (const auto& column : wanted) {
    const auto known = title_of(found, column.field);
    const auto guess = title_of(guesses, column.field);
    answer.wanted.push_back({std::string(column.field), std::string(column.titles.front()), column.need == Need::required,
                             known ? known : guess, before.contains(std::string(column.field)), guess.has_value(),
                             column.instead.empty() ? std::nullopt : std::optional(std::string(column.instead))});
  }
  return answer;
}

}  // namespace marshrut::sheet
