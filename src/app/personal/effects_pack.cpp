#include "app/personal/effects_pack.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/personal/page.h"
#include "platform/archive/write.h"
#include "platform/json/writer.h"
#include "platform/sheet/write.h"

namespace marshrut::app {
namespace {

using Cell = std::optional<std::string>;

constexpr std::string_view digest_column = "sha256";

void append_row(std::string& out, const std::vector<std::string>& columns, const db::AnyRow& row) {
  out += '{';
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i) out += ',';
    json::append_text(out, told_as(columns[i]));
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
          sheet.rows.push_back({std::string(table.what), static_cast<std::int64_t>(number + 1), told_as(table.columns[i]), *value});
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

std::string place_of_file(const store::PersonalTable& table, const db::AnyRow& row, const std::string& digest) {
  const auto sent_as = table.table == "paper" ? cell(table, row, "title").value_or("") + ".pdf" : cell(table, row, "name").value_or("");
  return "files/" + digest.substr(0, 12) + "-" + plain_name(sent_as);
}

/// Takes the files of the rows along, and leaves their places in the rows instead of digests; "" where a file is gone.
void add_files(std::vector<archive::Entry>& entries, store::PersonalTable& table, const files::ContentStore& content) {
  const auto at = std::ranges::find(table.columns, digest_column) - table.columns.begin();
  if (at == std::ssize(table.columns)) return;
  for (auto& row : table.rows) {
    auto& told = row[static_cast<std::size_t>(at)];
    const auto digest = std::exchange(told, "").value_or("");
    if (digest.empty()) continue;
    auto bytes = content.find(digest);
    if (!bytes) continue;
    told = place_of_file(table, row, digest);
    if (std::ranges::find(entries, *told, &archive::Entry::name) == entries.end()) entries.push_back({*told, *std::move(bytes)});
  }
}

}  // namespace

std::string packed_data(std::vector<store::PersonalTable> tables, const store::PersonalNames& names,
                        const files::ContentStore& content, const PackedAs& as) {
  std::vector<archive::Entry> entries;
  for (auto& table : tables) add_files(entries, table, content);
  entries.insert(entries.begin(), {{"index.html", personal_page(tables, names, as.made, as.offset_minutes)},
                                   {"data.json", as_json(tables, as.person, as.made)},
                                   {"data.xlsx", as_workbook(tables, as.made)}});
  return archive::packed(entries, as.made);
}

}  // namespace marshrut::app
