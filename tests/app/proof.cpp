#include "proof.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "kit/regulation_fixture.h"

namespace marshrut::testing {
namespace {

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  for (char c : line)
    if (c == '\t')
      cells.emplace_back();
    else
      cells.back() += c;
  return cells;
}

Thing thing_of(const std::vector<std::string>& row) {
  auto kind = enum_named<ThingKind>(row[2]);
  if (!kind) throw std::runtime_error("proofs.tsv: " + row[0] + ": no kind " + row[2]);
  return {*kind, row[3], row.size() > 4 ? row[4] : ""};
}

/// The regulations of a story, the clause's own without the things.
std::vector<InForce> regulations_without(const Clause& clause, const Story& story, const std::vector<Thing>& things) {
  auto by = story.by;
  bool lived = false;
  for (auto& one : by) {
    if (one.regulation != clause.regulation) continue;
    lived = true;
    one.text = text_without(regulation::text_of(one.regulation + ".toml"), things);
  }
  if (!lived) throw std::runtime_error(story.file + " is not lived by " + clause.regulation);
  return by;
}

Played played_without(const Clause& clause, const Story& story, const std::vector<Thing>& things) {
  kit::FreshDatabase fresh(db::Dialect::sqlite);
  World world(fresh.url(), regulations_without(clause, story, things), things);
  return play(world, story);
}

}  // namespace

std::vector<std::vector<std::string>> rows_of(const std::string& path) {
  std::ifstream file(MARSHRUT_ROOT "/" + path);
  if (!file) throw std::runtime_error(path + " is not there");
  std::vector<std::vector<std::string>> rows;
  std::string line;
  for (std::getline(file, line); std::getline(file, line);) rows.push_back(cells_of(line));
  return rows;
}

std::vector<Clause> every_clause() {
  std::vector<Clause> clauses;
  for (const auto& row : rows_of("regulations/clauses.tsv")) clauses.push_back({row.at(0), row.at(1)});
  return clauses;
}

std::vector<Proof> every_proof() {
  std::vector<Proof> proofs;
  for (const auto& row : rows_of("regulations/proofs.tsv")) {
    if (row.size() < 4) throw std::runtime_error("proofs.tsv: a row is short: " + row.at(0));
    auto at = std::ranges::find(proofs, row[0], &Proof::clause);
    if (at == proofs.end()) at = proofs.insert(at, {row[0], row[1], {}});
    if (at->story != row[1]) throw std::runtime_error("proofs.tsv: " + row[0] + " is told by two stories");
    at->things.push_back(thing_of(row));
  }
  return proofs;
}

std::string told(const std::vector<Thing>& things) {
  std::string words;
  for (const auto& thing : things) {
    if (!words.empty()) words += "; ";
    words += fmt::format("{} {}", name_of(thing.kind), thing.name);
    if (!thing.value.empty()) words += " = " + thing.value;
  }
  return words;
}

const Step& request_before(const Story& story, const Step& expectation) {
  return story.steps.at(static_cast<std::size_t>(&expectation - story.steps.data()) - 1);
}

bool tells(const Step& step, const std::string& tag) {
  return std::ranges::find(step.tags, tag) != step.tags.end();
}

Verdict tried(const Clause& clause, const Proof& proof, const Story& story) {
  try {
    auto played = played_without(clause, story, proof.things);
    if (played.as_told()) return {nullptr, "nothing fails without it"};
    if (!played.step || !tells(*played.step, clause.id)) return {nullptr, "fails elsewhere: " + played.what};
    return {played.step, ""};
  } catch (const std::exception& fault) {
    return {nullptr, fault.what()};
  }
}

}  // namespace marshrut::testing
