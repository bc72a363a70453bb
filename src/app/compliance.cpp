#include "app/compliance.h"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>

#include "app/exit.h"
#include "app/files_data.h"
#include "base/text.h"
#include "regulation/read_toml.h"

namespace marshrut::app {
namespace {

using Cells = std::vector<std::string>;
using Standings = std::vector<ClauseStanding>;

Cells cells_of(std::string_view line) {
  Cells cells(1);
  for (char c : line)
    if (c == '\t')
      cells.emplace_back();
    else
      cells.back() += c;
  return cells;
}

/// The rows of an embedded file below its heading, by their first cell.
std::vector<Cells> rows_of(std::string_view name, std::size_t width) {
  std::vector<Cells> rows;
  auto text = embedded_text(name);
  text.remove_prefix(text.find('\n') + 1);
  while (!text.empty()) {
    auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    auto cells = cells_of(line);
    if (cells.size() != width)
      throw std::logic_error(fmt::format("{}: a row of {} cells: {}", name, cells.size(), line));
    rows.push_back(std::move(cells));
  }
  return rows;
}

/// Of a regulation of the house; nothing while it is not written.
std::optional<std::string> text_of_regulation(const std::string& name) {
  auto at = std::ranges::find(embedded_files, name + ".toml", &EmbeddedFile::name);
  if (at == embedded_files.end()) return std::nullopt;
  return std::string(at->text);
}

/// The title of its profile, the name of its file while there is no profile.
std::string title_of(const std::string& regulation) {
  auto text = text_of_regulation(regulation);
  if (!text) return regulation;
  std::optional<regulation::ParentText> parent;
  if (auto named = regulation::parent_named(*text, regulation); named && *named)
    parent = regulation::ParentText{text_of_regulation(lowered(**named)).value_or(""), **named};
  auto profile = regulation::read(*text, regulation, parent);
  return profile ? profile->title.ru : regulation;
}

/// Calls `tell` with each regulation and its clauses.
template <class Tell>
void by_regulation(const Standings& standings, Tell&& tell) {
  for (auto from = standings.begin(); from != standings.end();) {
    auto to = std::find_if(from, standings.end(), [&](const auto& one) { return one.regulation != from->regulation; });
    tell(from->regulation, Standings(from, to));
    from = to;
  }
}

/// "57 proven, 2 passing"
std::string counted(const Standings& standings) {
  std::string words;
  for (const char* status : {"proven", "passing", "failing", "unproven", "not_software"})
    if (auto count = std::ranges::count(standings, status, &ClauseStanding::status))
      words += fmt::format("{}{} {}", words.empty() ? "" : ", ", count, status);
  return words;
}

/// Where a clause lives, in a cell of the page.
std::string where_it_lives(const ClauseStanding& one) {
  if (one.room.empty()) return "";
  return one.screen.empty() ? fmt::format("`{}/`", one.room) : fmt::format("`{}/` `{}`", one.room, one.screen);
}

std::string cell(std::string text) {
  for (auto at = text.find('|'); at != text.npos; at = text.find('|', at + 2)) text.insert(at, "\\");
  return text;
}

std::string row_of(const ClauseStanding& one) {
  auto told = one.story.empty() ? one.reason : fmt::format("`{}.story`: `{}`", one.story, one.line);
  if (!one.without.empty()) told += fmt::format("; fails without {}", one.without);
  return fmt::format("| {} | {} | {} | {} | {} |\n", one.id, cell(one.requirement), where_it_lives(one), cell(told),
                     one.status);
}

}  // namespace

Standings clause_standings() {
  std::map<std::string, Cells> record;
  for (auto& row : rows_of("compliance.tsv", 7)) record[row[0]] = row;
  std::map<std::string, std::string> reasons;
  for (auto& row : rows_of("not_software.tsv", 2)) reasons[row[0]] = row[1];
  Standings standings;
  for (const auto& clause : rows_of("clauses.tsv", 5)) {
    auto& row = record[clause[0]];
    row.resize(7);
    if (row[1].empty()) row[1] = "unproven";
    standings.push_back({clause[0], clause[1], clause[2], clause[4], row[1], row[2], row[3], row[4], row[5], row[6],
                         row[1] == "not_software" ? reasons[clause[0]] : ""});
  }
  return standings;
}

std::string compliance_tsv() {
  std::string text;
  for (const auto& one : clause_standings()) text += fmt::format("{}\t{}\t{}\n", one.id, one.status, one.story);
  return text;
}

std::string compliance_text() {
  const auto all = clause_standings();
  auto text = fmt::format("{} clauses: {}\n", all.size(), counted(all));
  by_regulation(all, [&](const std::string& regulation, const Standings& clauses) {
    text += fmt::format("\n{}: {} clauses: {}\n", title_of(regulation), clauses.size(), counted(clauses));
    for (const auto& one : clauses)
      if (one.status != "proven") text += fmt::format("  {:<13} {:<12} {}\n", one.id, one.status, one.requirement);
  });
  return text;
}

std::string compliance_page() {
  std::string text =
      "# Clauses of the regulations\n"
      "Generated by `marshrut compliance --format markdown`; `./do accept` writes it anew.\n\n"
      "`proven`: a story tells it, and with what realises it taken away that very line fails; `passing`: a story tells "
      "it; "
      "`failing`: the story does not go as told; `unproven`: no story tells it yet; `not_software`: no program can do "
      "it, "
      "and why.\n";
  by_regulation(clause_standings(), [&](const std::string& regulation, const Standings& clauses) {
    text += fmt::format("\n## {}\n{} clauses: {}.\n\n", title_of(regulation), clauses.size(), counted(clauses));
    text += "| clause | what it asks | room and page | told by | status |\n|---|---|---|---|---|\n";
    for (const auto& one : clauses) text += row_of(one);
  });
  return text;
}

void add_compliance_command(CLI::App& line, int& code) {
  auto* command =
      line.add_subcommand("compliance", "Print where each clause of the regulations lives and whether it works");
  auto format = std::make_shared<std::string>("text");
  command->add_option("--format", *format, "text, tsv (id, status, story) or markdown")
      ->check(CLI::IsMember({"text", "tsv", "markdown"}))
      ->capture_default_str();
  command->callback([format, &code] {
    fmt::print("{}", *format == "tsv" ? compliance_tsv() : *format == "text" ? compliance_text() : compliance_page());
    code = exit_done;
  });
}

}  // namespace marshrut::app
