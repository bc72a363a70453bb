// The lists of whose a column is and what it is called are whole: a new table or column stands in them, and the page of a person
// tells what it holds in words. Row 45 of docs/security.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/personal/page.h"
#include "app/personal/plain.h"
#include "app/personal/store_personal.h"
#include "app/personal/words.h"
#include "app/schema.h"
#include "base/text.h"
#include "kit/database_fixture.h"
#include "synthetic_rows.h"

using namespace marshrut;
using namespace marshrut::testing;
using namespace marshrut::testing::synthetic;

namespace {

constexpr const char* canary = "Канарейка Жёлтая Птичья";

const app::NobodysColumns* nobodys(const std::string& table) {
  const auto at = std::ranges::find(app::nobodys_columns, table, &app::NobodysColumns::table);
  return at == std::end(app::nobodys_columns) ? nullptr : at;
}

/// Why a text column needs no more thought; "" when nobody has thought of it.
bool is_classified(const std::string& table, const std::string& column) {
  for (const auto& rule : app::personal_rows)
    if (rule.table == table && (is_personal(rule, column) || rule.by == column || is_in(rule.ids, column))) return true;
  for (const auto& mention : app::personal_mentions)
    if (mention.table == table && mention.column == column) return true;
  const auto* plain = nobodys(table);
  return is_in(app::plain_everywhere, column) || (plain && is_in(plain->columns, column));
}

bool is_listed(const std::string& table) {
  auto of = [&](const auto& row) { return row.table == table; };
  return std::ranges::any_of(app::personal_rows, of) || std::ranges::any_of(app::personal_mentions, of) || nobodys(table);
}

}  // namespace

TEST_CASE("every text column of the schema is a person's or nobody's, and no list names what is not there") {
  const auto tables = app::schema_tables();
  CHECK(tables.size() > 100);
  for (const auto& table : tables) {
    if (table.name == "schema_version") continue;
    CHECK_MESSAGE(is_listed(table.name), "neither in personal/table.h nor in personal/plain.h: ", table.name);
    for (const auto& column : table.texts)
      CHECK_MESSAGE(is_classified(table.name, column), "nobody has said whose this is: ", table.name, ".", column);
  }
  auto there = [&](std::string_view table, const std::string& column) {
    const auto at = std::ranges::find(tables, table, &app::SchemaTable::name);
    CHECK_MESSAGE((at != tables.end() && std::ranges::find(at->columns, column) != at->columns.end()), table, ".", column);
  };
  for (const auto& rule : app::personal_rows) {
    there(rule.table, std::string(rule.by));
    for (auto list : {rule.names, rule.texts, rule.nulls, rule.ids, rule.documents})
      for (const auto& column : list_of(list, ' ')) there(rule.table, column);
    const auto way = list_of(rule.through, '.');
    for (std::size_t i = 1; i < way.size(); ++i) there(way[0], way[i]);
  }
  for (const auto& mention : app::personal_mentions) there(mention.table, std::string(mention.column));
  for (const auto& plain : app::nobodys_columns)
    for (const auto& column : list_of(plain.columns, ' ')) there(plain.table, column);
}

TEST_CASE("every personal table has its section on the page, and every column in it words or a reason to be left out") {
  std::map<std::string, int> sections;
  for (const auto& section : app::personal_sections)
    for (const auto& table : list_of(section.tables, ' ')) ++sections[table];
  kit::on_each_database([&](db::Database& database) {
    database.write([](db::Session& rows) { rows.script(lone_schema()); });
    const Synthetic all;
    database.write([&](db::Session& rows) { all.fill(rows, "ANNA", canary); });
    for (const auto& one : database.read([](db::Session& rows) { return app::store::personal_tables(rows, region, {"ANNA"}); })) {
      CHECK_MESSAGE(sections[std::string(one.table)] == 1, one.table);
      for (const auto& column : one.columns) {
        const auto title = app::column_title(one.table, app::told_as(column));
        CHECK_MESSAGE((!title || !title->empty()), "nobody has said what this is called: ", one.table, ".", column);
      }
    }
  });
  for (const auto& [table, times] : sections) {
    auto is_taken = [&](const app::PersonalRows& rule) { return rule.table == table && rule.taken != app::Taken::nothing; };
    CHECK_MESSAGE(std::ranges::any_of(app::personal_rows, is_taken), "no personal table: ", table);
  }
}

TEST_CASE("the page of a person says days, moments and words, links to files and takes no markup from texts") {
  const std::vector<app::store::PersonalTable> tables{
      {"person", "Карточка", {"id", "surname", "given", "sex", "born"}, {{"ID-1", "Чайка", "<b>Нина</b>", "female", "1985-03-14"}}},
      {"post", "Должности", {"position", "main", "until"}, {{"TEACH", "1", std::nullopt}}},
      {"session", "Входы", {"created_ms"}, {{"1798761600000"}}},
      {"evidence", "Подтверждающие материалы", {"title", "sha256", "state"}, {{"План", "files/0123-мой план.pdf", "on_review"}}}};
  const auto page = app::personal_page(tables, {{"position", {{"TEACH", "Учитель"}}}}, Instant{1798761600000}, 180);
  for (const char* shown : {"<dt>Дата рождения</dt><dd>14.03.1985</dd>", "<dt>Пол</dt><dd>женский</dd>", "<dd>Учитель</dd>", "<dd>да</dd>",
                            "&lt;b&gt;Нина", "01.01.2027, 03:00", "проверке</dd>", "href=\"files/0123-%D0%BC", ">мой план.pdf</a>",
                            "<h2>Кто", "href=\"data.json\""})
    CHECK_MESSAGE(page.find(shown) != page.npos, std::string(shown));
  for (const char* hidden : {"ID-1", "<b>", "<script", "Сообщения"}) CHECK_MESSAGE(page.find(hidden) == page.npos, std::string(hidden));
}
