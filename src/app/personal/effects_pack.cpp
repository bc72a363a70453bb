#include "app/personal/effects_pack.h"

#include <algorithm>

#include "platform/archive/write.h"
#include "platform/json/writer.h"
#include "platform/sheet/write.h"

namespace marshrut::app {
namespace {

using Cell = std::optional<std::string>;

void append_row(std::string& out, const std::vector<std::string>& columns, const db::AnyRow& row) {
  out += '{';
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i) out += ',';
    json::append_text(out, columns[i]);
    out += ':';
    if (row[i]) json::append_text(out, *row[i]);
    else out += "null";
  }
  out += '}';
}

std::string as_json(const std::vector<store::PersonalTable>& tables, const access::PersonId& person, Instant made) {
  std::string out = "{\"person\":";
  json::append_text(out, person.value);
  out += ",\"made\":";
  json::append_text(out, made.iso());
  out += ",\"tables\":[";
  for (const auto& table : tables) {
    if (&table != &tables.front()) out += ',';
    out += "{\"table\":";
    json::append_text(out, table.table);
    out += ",\"what\":";
    json::append_text(out, table.what);
    out += ",\"rows\":[";
    for (const auto& row : table.rows) {
      if (&row != &table.rows.front()) out += ',';
      append_row(out, table.columns, row);
    }
    out += "]}";
  }
  return out + "]}";
}

std::string as_workbook(const std::vector<store::PersonalTable>& tables, Instant made) {
  sheet::Sheet sheet{"Данные", {"Раздел", "Запись", "Поле", "Значение"}, {}};
  for (const auto& table : tables)
    for (std::size_t number = 0; number < table.rows.size(); ++number)
      for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (const auto& value = table.rows[number][i]; value && !value->empty())
          sheet.rows.push_back({std::string(table.what), static_cast<std::int64_t>(number + 1), table.columns[i], *value});
  return sheet::write_xlsx({sheet}, made);
}

Cell cell(const store::PersonalTable& table, const db::AnyRow& row, std::string_view column) {
  auto at = std::ranges::find(table.columns, column);
  return at == table.columns.end() ? Cell() : row[static_cast<std::size_t>(at - table.columns.begin())];
}

/// Without what would lead out of the folder it is unpacked to.
std::string plain_name(std::string name) {
  for (char& sign : name)
    if (std::string_view("/\\:*?\"<>|").contains(sign) || static_cast<unsigned char>(sign) < ' ') sign = '_';
  return name;
}

void add_files(std::vector<archive::Entry>& entries, const store::PersonalTable& table, const files::ContentStore& content) {
  for (const auto& row : table.rows) {
    const auto digest = cell(table, row, "sha256").value_or("");
    if (digest.empty()) continue;
    auto bytes = content.find(digest);
    if (!bytes) continue;
    const auto sent_as = table.table == "paper" ? cell(table, row, "title").value_or("") + ".pdf" : cell(table, row, "name").value_or("");
    auto name = "files/" + digest.substr(0, 12) + "-" + plain_name(sent_as);
    if (std::ranges::find(entries, name, &archive::Entry::name) == entries.end()) entries.push_back({std::move(name), *std::move(bytes)});
  }
}

}  // namespace

std::string packed_data(const std::vector<store::PersonalTable>& tables, const files::ContentStore& content,
                        const access::PersonId& person, Instant made) {
  std::vector<archive::Entry> entries{{"data.json", as_json(tables, person, made)}, {"data.xlsx", as_workbook(tables, made)}};
  for (const auto& table : tables) add_files(entries, table, content);
  return archive::packed(entries, made);
}

}  // namespace marshrut::app
