#pragma once
// Rows of every table that belong to somebody who never lived: made from the schema and the list of what is a person's,
// so that a new table is filled without a line here.
#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>

#include "app/personal/store_personal.h"
#include "app/schema.h"
#include "base/text.h"
#include "platform/db/any_table.h"

namespace marshrut::testing::synthetic {

inline constexpr const char* region = "43";

inline bool is_in(std::string_view list, const std::string& name) {
  const auto names = list_of(list, ' ');
  return std::ranges::find(names, name) != names.end();
}

inline bool is_personal(const app::PersonalRows& rule, const std::string& column) {
  return rule.erasing == app::Erasing::drop || is_in(rule.names, column) || is_in(rule.texts, column) ||
         is_in(rule.nulls, column) || is_in(rule.documents, column);
}

/// The schema without keys of other tables: a row can stand alone in it.
inline std::string lone_schema() {
  std::string text(app::schema());
  return std::regex_replace(text, std::regex(",\\s*FOREIGN KEY \\([^)]*\\) REFERENCES \\w+ \\([^)]*\\)"), "");
}

using Cells = std::map<std::string, std::string>;

inline void insert(db::Session& rows, const app::SchemaTable& table, const Cells& cells) {
  std::string names, values;
  for (const auto& column : table.columns) {
    const bool text = std::ranges::find(table.texts, column) != table.texts.end();
    auto given = cells.find(column);
    const auto value = given != cells.end() ? given->second : text ? "k" : "1";
    names += (names.empty() ? "" : ", ") + column;
    values += (values.empty() ? "" : ", ") + (text ? "'" + value + "'" : value);
  }
  rows.script("INSERT INTO " + table.name + " (" + names + ") VALUES (" + values + ")");
}

/// A row that the rule binds to the person, with the text in each column that is theirs. `mark` keeps keys apart.
inline Cells row_of(const app::PersonalRows& rule, const app::SchemaTable& table, const std::string& person, const std::string& text,
             const std::string& mark) {
  Cells cells;
  for (const auto& column : table.texts) {
    cells[column] = column + mark;
    if (is_personal(rule, column)) cells[column] = text;
    if (column == "sha256" && is_personal(rule, column)) cells[column] = table.name + " " + text;  // a file of its own
    if (is_in(rule.documents, column)) cells[column] = R"({"note":")" + text + R"(","day":"2026-09-01","points":[1,2.5,null]})";
  }
  // So stands the row by which others come into the file.
  for (const auto& other : app::personal_rows)
    if (!other.when.empty() && list_of(other.through, '.').front() == table.name) {
      const auto when = list_of(other.when, '.');
      cells[when[0]] = when[1];
    }
  cells["region"] = region;
  cells[std::string(rule.by)] = person;
  if (!rule.through.empty()) {
    // The parent's row is that of its own rule: its id is made of the person.
    const auto parent = list_of(rule.through, '.');
    cells[std::string(rule.by)] = parent[1] + "-" + person;
  }
  for (const char* id : {"id", "login"})  // what rows of other tables are bound by
    if (std::ranges::find(table.texts, id) != table.texts.end() && rule.by != id && rule.through.empty() && rule.by == "person")
      cells[id] = std::string(id) + "-" + person;
  return cells;
}

inline std::string address_of(const std::string& person) { return person + "@example.org"; }
inline app::store::KnownAs known_as(const std::string& person, const std::string& name, const std::string& search_key) {
  return {name, search_key, name, address_of(person), "", "login-" + person};
}

struct Synthetic {
  std::vector<app::SchemaTable> tables = app::schema_tables();
  const app::SchemaTable& table(std::string_view name) const { return *std::ranges::find(tables, name, &app::SchemaTable::name); }

  void fill(db::Session& rows, const std::string& person, const std::string& text) const {
    std::set<std::string> with_id;
    int number = 0;
    for (const auto& rule : app::personal_rows) {
      auto cells = row_of(rule, table(rule.table), person, text, std::to_string(++number) + person);
      // A second row of a table may not have the id of the first.
      for (const char* id : {"id", "login"})
        if (auto at = cells.find(id); at != cells.end() && rule.by != id && !with_id.insert(std::string(rule.table) + at->second).second)
          at->second += std::to_string(number);
      insert(rows, table(rule.table), cells);
    }
    for (const auto& mention : app::personal_mentions)
      insert(rows, table(mention.table), mention_row(mention, text, person, "m" + std::to_string(++number) + person));
  }

  Cells mention_row(const app::PersonalMention& mention, const std::string& text, const std::string& person,
                    const std::string& mark) const {
    Cells cells;
    for (const auto& column : table(mention.table).texts) cells[column] = column + mark;
    cells["region"] = region;
    cells[std::string(mention.column)] = "Были: " + text + ", методист, " + address_of(person);
    return cells;
  }

  /// "table.column" of every text that holds the word.
  std::set<std::string> places_of(db::Session& rows, const std::string& word) const {
    std::set<std::string> places;
    for (const auto& one : tables)
      for (const auto& column : one.texts)
        if (std::ranges::find(one.texts, "region") != one.texts.end() && column != "region" &&
            db::count_containing(rows, {one.name, column, region, word}) > 0)
          places.insert(one.name + "." + column);
    return places;
  }
};

}  // namespace marshrut::testing::synthetic
