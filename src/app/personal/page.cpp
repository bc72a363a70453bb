#include "app/personal/page.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/personal/words.h"
#include "base/text.h"
#include "documents/compose.h"
#include "platform/docx/markup.h"
#include "platform/json/document.h"
#include "platform/pdf/typograph.h"

namespace marshrut::app {
namespace {

constexpr std::size_t widest_table = 5;  // columns that stand beside each other on a sheet

constexpr std::string_view head = R"(<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{0}</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }}
h1 {{ font-size: 1.75rem; line-height: 1.2 }} h2 {{ margin-top: 2.5rem; border-bottom: 1px solid #999 }} h3 {{ margin-top: 1.5rem }}
table {{ border-collapse: collapse; width: 100% }} th, td {{ text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ddd; overflow-wrap: anywhere }}
dl {{ display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .15rem 1rem; margin: 0 0 1rem; padding-bottom: .75rem; border-bottom: 1px solid #ddd }}
dt {{ color: #555 }} dd {{ margin: 0; overflow-wrap: anywhere; white-space: pre-line }}
@media print {{ body {{ font-size: 11pt; margin: 0; max-width: none }} nav {{ display: none }} h2, h3 {{ break-after: avoid }} dl, tr {{ break-inside: avoid }} }}
</style>
</head>
<body>
)";

bool stands_in(std::string_view names, std::string_view name) {
  const auto all = list_of(names, ' ');
  return std::ranges::find(all, name) != all.end();
}

std::string set_in_type(std::string_view text) {
  return docx::escaped(pdf::typograph(text));
}

/// The texts of a document that were written for people, without its members and codes.
void take_texts(const json::Value& value, std::vector<std::string>& texts) {
  const bool written = std::ranges::any_of(value.text, [](char sign) { return static_cast<unsigned char>(sign) >= 0x80; });
  if (value.shape == json::Shape::text && written) texts.emplace_back(value.text);
  if (value.shape != json::Shape::list && value.shape != json::Shape::object) return;
  for (auto* inner = value.begin(); inner != value.end(); inner = inner->next()) take_texts(*inner, texts);
}

std::string joined(const std::vector<std::string>& parts, std::string_view by) {
  std::string all;
  for (const auto& part : parts) all += (all.empty() ? "" : std::string(by)) + part;
  return all;
}

class PersonalPage {
 public:
  PersonalPage(const store::PersonalNames& names, int offset_minutes) : names_(names), offset_(offset_minutes) {}

  std::string value(std::string_view table, const std::string& column, const std::string& raw) const {
    if (raw.empty()) return "";
    if (stands_in(yes_or_no, column) && (raw == "0" || raw == "1")) return raw == "1" ? "да" : "нет";
    if (column == "file") return fmt::format("<a href=\"{}\">{}</a>", address_of_file(raw), docx::escaped(raw.substr(raw.find('-') + 1)));
    if (column.ends_with("_ms") && column != "stood_ms") return moment(raw);
    if (const auto day = Date::parse(raw)) return documents::short_date(*day);
    if (is_fraction(raw) && !column.ends_with("version")) return set_in_type(in_figures(raw));
    if (stands_in(documents_kept, column) && (raw.starts_with('{') || raw.starts_with('['))) return document(raw);
    return set_in_type(words(table, column, raw));
  }

 private:
  static bool is_fraction(const std::string& raw) {
    const auto point = raw.find('.');
    return point != std::string::npos && raw.find('.', point + 1) == std::string::npos && decimal_of(raw).has_value();
  }

  /// With a comma, and without it where nothing follows.
  static std::string in_figures(std::string raw) {
    if (raw.ends_with(".0")) return raw.substr(0, raw.size() - 2);
    std::ranges::replace(raw, '.', ',');
    return raw;
  }

  static std::string address_of_file(const std::string& place) {
    const auto slash = place.find('/') + 1;
    return place.substr(0, slash) + documents::percent_encoded(place.substr(slash));
  }

  std::string moment(const std::string& raw) const {
    const auto ms = decimal_of(raw);
    if (!ms) return docx::escaped(raw);
    const Instant at{static_cast<std::int64_t>(*ms)};
    const auto clock = at.plus_minutes(offset_).iso().substr(11, 5);
    return documents::short_date(at.date_at(offset_)) + ", " + clock;
  }

  static std::string document(const std::string& raw) {
    const auto read = json::Document::parse(raw);
    if (!read) return docx::escaped(raw);
    std::vector<std::string> texts;
    take_texts(read->root(), texts);
    return set_in_type(joined(texts, "\n"));
  }

  std::string words(std::string_view table, const std::string& column, const std::string& raw) const {
    if (const auto known = names_.find(column); known != names_.end()) {
      std::vector<std::string> titles;
      for (const auto& code : list_of(raw, ';')) {
        const auto at = known->second.find(code);
        titles.push_back(at == known->second.end() ? code : at->second);
      }
      return joined(titles, "; ");
    }
    const ValueWords* general = nullptr;
    for (const auto& one : value_words) {
      if (one.value != raw) continue;
      if (one.table == table) return std::string(one.ru);
      if (one.table.empty()) general = &one;
    }
    return general ? std::string(general->ru) : raw;
  }

  const store::PersonalNames& names_;
  int offset_;
};

struct Shown {
  std::vector<std::string> titles;
  std::vector<std::vector<std::string>> rows;  // markup
};

/// Columns with words in which at least one row says something.
Shown shown_of(const PersonalPage& page, const store::PersonalTable& table) {
  Shown shown;
  shown.rows.resize(table.rows.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto column = told_as(table.columns[i]);
    const auto title = column_title(table.table, column);
    if (!title) continue;
    std::vector<std::string> cells;
    for (const auto& row : table.rows) cells.push_back(page.value(table.table, column, row[i].value_or("")));
    if (std::ranges::all_of(cells, &std::string::empty)) continue;
    shown.titles.emplace_back(*title);
    for (std::size_t row = 0; row < cells.size(); ++row) shown.rows[row].push_back(std::move(cells[row]));
  }
  return shown;
}

std::string as_rows(const Shown& shown) {
  std::string out = "<table>\n<thead><tr>";
  for (const auto& title : shown.titles) out += "<th scope=\"col\">" + title + "</th>";
  out += "</tr></thead>\n<tbody>\n";
  for (const auto& row : shown.rows) {
    out += "<tr>";
    for (const auto& cell : row) out += "<td>" + cell + "</td>";
    out += "</tr>\n";
  }
  return out + "</tbody>\n</table>\n";
}

std::string as_cards(const Shown& shown) {
  std::string out;
  for (const auto& row : shown.rows) {
    out += "<dl>\n";
    for (std::size_t i = 0; i < row.size(); ++i)
      if (!row[i].empty()) out += "<dt>" + shown.titles[i] + "</dt><dd>" + row[i] + "</dd>\n";
    out += "</dl>\n";
  }
  return out;
}

std::string section_of(const PersonalPage& page, const PersonalSection& section, const std::vector<store::PersonalTable>& tables) {
  std::string out;
  for (const auto& name : list_of(section.tables, ' '))
    for (const auto& table : tables) {
      if (table.table != name) continue;
      const auto shown = shown_of(page, table);
      if (shown.titles.empty()) continue;
      out += "<h3>" + set_in_type(table.what) + "</h3>\n";
      out += shown.rows.size() > 1 && shown.titles.size() <= widest_table ? as_rows(shown) : as_cards(shown);
    }
  return out;
}

std::string name_in(const std::vector<store::PersonalTable>& tables) {
  const auto card = std::ranges::find(tables, "person", &store::PersonalTable::table);
  if (card == tables.end() || card->rows.empty()) return "";
  std::vector<std::string> parts;
  for (const char* column : {"surname", "given", "patronymic"}) {
    const auto at = std::ranges::find(card->columns, column) - card->columns.begin();
    if (at == std::ssize(card->columns)) continue;
    if (const auto& part = card->rows.front()[static_cast<std::size_t>(at)]; part && !part->empty()) parts.push_back(*part);
  }
  return joined(parts, " ");
}

}  // namespace

std::string told_as(const std::string& column) { return column == "sha256" ? "file" : column; }

std::optional<std::string_view> column_title(std::string_view table, std::string_view column) {
  std::string_view general;
  for (const auto& one : column_words) {
    if (one.column != column) continue;
    if (one.table == table) return one.ru;
    if (one.table.empty()) general = one.ru;
  }
  if (general.empty() && stands_in(unshown_columns, column)) return std::nullopt;
  return general;
}

std::string personal_page(const std::vector<store::PersonalTable>& tables, const store::PersonalNames& names, Instant made,
                          int offset_minutes) {
  const PersonalPage page(names, offset_minutes);
  const auto title = "Персональные данные: " + name_in(tables);
  std::string out = fmt::format(head, set_in_type(title));
  out += "<h1>" + set_in_type(title) + "</h1>\n<p>" +
         set_in_type("Собрано " + documents::date_in_words(made.date_at(offset_minutes)) + " Полная выгрузка для программ: ") +
         "<a href=\"data.json\">data.json</a>, <a href=\"data.xlsx\">data.xlsx</a>.</p>\n";
  std::string contents, body;
  int number = 0;
  for (const auto& section : personal_sections) {
    const auto inner = section_of(page, section, tables);
    if (inner.empty()) continue;
    const auto anchor = fmt::format("s{}", ++number);
    contents += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", anchor, set_in_type(section.title));
    body += fmt::format("<section id=\"{}\">\n<h2>{}</h2>\n{}</section>\n", anchor, set_in_type(section.title), inner);
  }
  return out + "<nav aria-label=\"Содержание\">\n<ul>\n" + contents + "</ul>\n</nav>\n<main>\n" + body + "</main>\n</body>\n</html>\n";
}

}  // namespace marshrut::app
