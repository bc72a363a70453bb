#include "monitoring/federal/federal.h"

#include <algorithm>
#include <stdexcept>

#include "base/text.h"

namespace marshrut::monitoring {
namespace {

template <class Enum>
Enum named(const std::string& word) {
  if (auto value = enum_named<Enum>(word)) return *value;
  throw std::logic_error("the federal template names an unknown " + word);
}

regulation::IndicatorRule federal_rule(const std::vector<std::string>& cells) {
  if (cells.size() != 7) throw std::logic_error("a row of the federal template has not seven cells");
  regulation::IndicatorRule rule;
  rule.code = cells[0];
  rule.title = {cells[1], cells[1]};
  rule.unit = cells[2];
  rule.formula = named<regulation::IndicatorFormula>(cells[3]);
  rule.numerator = named<regulation::CountedThing>(cells[4]);
  if (!cells[5].empty()) rule.denominator = named<regulation::CountedThing>(cells[5]);
  rule.period = named<regulation::IndicatorPeriod>(cells[6]);
  return rule;
}

std::vector<std::string> federal_cells(std::string_view line) {
  std::vector<std::string> cells(1);
  for (char c : line)
    if (c == ',') cells.emplace_back();
    else cells.back() += c;
  return cells;
}

}  // namespace

std::vector<regulation::IndicatorRule> rules_of(const FederalTemplate& text) {
  std::vector<regulation::IndicatorRule> rules;
  std::string_view rest = text.text;
  rest.remove_prefix(std::min(rest.find('\n') + 1, rest.size()));
  while (!rest.empty()) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (!trimmed(line).empty()) rules.push_back(federal_rule(federal_cells(trimmed(line))));
  }
  return rules;
}

}  // namespace marshrut::monitoring
