#include "app/personal/store_personal.h"

#include <algorithm>

#include "app/personal/blank.h"
#include "app/schema.h"
#include "base/text.h"

namespace marshrut::app::store {
namespace {

using Strings = std::vector<std::string>;

bool holds(std::string_view names, std::string_view name) {
  const auto all = list_of(names, ' ');
  return std::ranges::find(all, name) != all.end();
}

db::RowsOf rows_bound(const PersonalRows& rule, const std::string& region, const access::PersonId& person) {
  return {rule.table, rule.by, rule.through, region, person.value, ""};
}

/// Of somebody else's row only what ties the person to it.
Strings columns_taken(const PersonalRows& rule, const SchemaTable& table) {
  Strings columns;
  for (const auto& column : table.columns) {
    const bool named = column == rule.by || holds("id route at_ms", column) || holds(rule.names, column) || holds(rule.texts, column);
    if (!holds(withheld, column) && (rule.taken == Taken::whole || named)) columns.push_back(column);
  }
  return columns;
}

/// Whether the erasure empties the digest of a file, or takes it with the row.
bool loses_file(const PersonalRows& rule) {
  if (rule.erasing == Erasing::keep) return holds(rule.texts, "sha256");
  const auto tables = schema_tables();
  return std::ranges::count(std::ranges::find(tables, rule.table, &SchemaTable::name)->columns, "sha256") > 0;
}

void gather_files(db::Session& rows, const PersonalRows& rule, const db::RowsOf& of, Strings& files) {
  if (!loses_file(rule)) return;
  for (auto& row : db::rows_of(rows, of, {"sha256"}))
    if (row.front() && !row.front()->empty()) files.push_back(std::move(*row.front()));
}

std::int64_t blank_documents(db::Session& rows, const PersonalRows& rule, const db::RowsOf& of) {
  std::int64_t changed = 0;
  for (const auto& column : list_of(rule.documents, ' ')) {
    auto texts = db::rows_of(rows, of, {column});
    for (auto at = texts.begin(); at != texts.end(); ++at) {
      if (at != texts.begin() && *at == *std::prev(at)) continue;  // they come in order
      const auto& before = at->front().value_or("");
      auto after = without_texts(before, rule.members);
      if (after != before) changed += db::change_column(rows, of, column, before, after);
    }
  }
  return changed;
}

std::int64_t erase_bound(db::Session& rows, const PersonalRows& rule, const db::RowsOf& of) {
  if (rule.erasing == Erasing::drop) return db::delete_rows(rows, of);
  std::int64_t changed = blank_documents(rows, rule, of);
  auto set = [&](std::string_view columns, const std::optional<std::string>& value) {
    for (const auto& column : list_of(columns, ' ')) changed += db::set_column(rows, of, column, value);
  };
  set(rule.names, std::string(erased_name));
  set(rule.texts, "");
  set(rule.nulls, std::nullopt);
  set(rule.ids, of.key);
  return changed;
}

bool has_somebody_else(db::Session& rows, const std::string& region, std::string_view column, const std::string& value) {
  return !value.empty() && db::rows_of(rows, {"person", column, "", region, value, ""}, {"id"}).size() > 1;
}

/// The words by which lists of several people name this one and nobody else; asked while the card still says them.
Strings own_words(db::Session& rows, const std::string& region, const KnownAs& known) {
  constexpr std::size_t shortest = 6;  // a shorter login or number may stand anywhere
  Strings words;
  if (!has_somebody_else(rows, region, "search_key", known.search_key)) words.push_back(known.name);
  if (!has_somebody_else(rows, region, "email", known.email)) words.push_back(known.email);
  if (!has_somebody_else(rows, region, "phone", known.phone)) words.push_back(known.phone);
  words.push_back(known.login);
  std::erase_if(words, [&](const std::string& word) { return word != known.name && code_points(word) < shortest; });
  return words;
}

void erase_word(db::Session& rows, const PersonalMention& mention, const db::TextWithin& within, Erased& erased) {
  if (!mention.undone.empty())
    for (auto& file : db::column_containing(rows, within, mention.undone))
      if (!file.empty()) erased.files.push_back(std::move(file));
  auto texts = db::column_containing(rows, within, mention.column);
  std::ranges::sort(texts);
  const auto doubles = std::ranges::unique(texts);
  texts.erase(doubles.begin(), doubles.end());
  for (const auto& text : texts)
    if (const auto without = with_word_replaced(text, within.text, erased_name); without != text)
      erased.rows += db::change_text(rows, {mention.table, mention.column, within.region, text}, without, mention.undone);
}

void erase_mentions(db::Session& rows, const std::string& region, const KnownAs& known, const Strings& words, Erased& erased) {
  const bool namesake = !std::ranges::count(words, known.name);
  for (const auto& mention : personal_mentions) {
    if (namesake) erased.left += db::count_containing(rows, {mention.table, mention.column, region, known.name});
    for (const auto& word : words) erase_word(rows, mention, {mention.table, mention.column, region, word}, erased);
  }
}

}  // namespace

std::vector<PersonalTable> personal_tables(db::Session& rows, const std::string& region, const access::PersonId& person) {
  const auto tables = schema_tables();
  std::vector<PersonalTable> found;
  for (const auto& rule : personal_rows) {
    if (rule.taken == Taken::nothing) continue;
    const auto table = std::ranges::find(tables, rule.table, &SchemaTable::name);
    PersonalTable one{rule.table, rule.what, columns_taken(rule, *table), {}};
    auto of = rows_bound(rule, region, person);
    of.when = rule.when;
    one.rows = db::rows_of(rows, of, one.columns);
    if (!one.rows.empty()) found.push_back(std::move(one));
  }
  return found;
}

Erased erase_rows(db::Session& rows, const std::string& region, const access::PersonId& person, const KnownAs& known) {
  Erased erased;
  const auto words = own_words(rows, region, known);
  for (const auto& rule : personal_rows) {
    const auto of = rows_bound(rule, region, person);
    gather_files(rows, rule, of, erased.files);
    erased.rows += erase_bound(rows, rule, of);
  }
  erase_mentions(rows, region, known, words, erased);
  for (const auto& text : {person.value, known.surname, known.email, known.phone, known.login})
    if (code_points(text) > 2) erased.rows += db::delete_containing(rows, {"answered", "body", region, text});
  return erased;
}

}  // namespace marshrut::app::store
