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
  return {rule.table, rule.by, rule.through, region, person.value};
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

/// The columns that hold the digest of a file, among those that the erasure empties or loses with the row.
Strings file_columns(const PersonalRows& rule) {
  if (rule.erasing == Erasing::drop) return rule.table == "paper_bundle" ? Strings{"sha256"} : Strings{};
  return holds(rule.texts, "sha256") ? Strings{"sha256"} : Strings{};
}

void gather_files(db::Session& rows, const PersonalRows& rule, const db::RowsOf& of, Strings& files) {
  for (const auto& column : file_columns(rule))
    for (auto& row : db::rows_of(rows, of, {column}))
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

bool has_namesake(db::Session& rows, const std::string& region, const KnownAs& known) {
  return db::rows_of(rows, {"person", "search_key", "", region, known.search_key}, {"id"}).size() > 1;
}

void erase_mentions(db::Session& rows, const std::string& region, const KnownAs& known, bool namesake, Erased& erased) {
  for (const auto& mention : personal_mentions) {
    const db::TextWithin within{mention.table, mention.column, region, known.name};
    if (namesake) {
      erased.left += db::count_containing(rows, within);
      continue;
    }
    if (!mention.undone.empty())
      for (auto& file : db::column_containing(rows, within, mention.undone))
        if (!file.empty()) erased.files.push_back(std::move(file));
    erased.rows += db::replace_within(rows, within, std::string(erased_name), mention.undone);
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
    one.rows = db::rows_of(rows, rows_bound(rule, region, person), one.columns);
    if (!one.rows.empty()) found.push_back(std::move(one));
  }
  return found;
}

Erased erase_rows(db::Session& rows, const std::string& region, const access::PersonId& person, const KnownAs& known) {
  Erased erased;
  const bool namesake = has_namesake(rows, region, known);  // while the card still says so
  for (const auto& rule : personal_rows) {
    const auto of = rows_bound(rule, region, person);
    gather_files(rows, rule, of, erased.files);
    erased.rows += erase_bound(rows, rule, of);
  }
  erase_mentions(rows, region, known, namesake, erased);
  for (const auto& text : known.others)
    if (code_points(text) > 2) erased.rows += db::delete_containing(rows, {"answered", "body", region, text});
  return erased;
}

}  // namespace marshrut::app::store
