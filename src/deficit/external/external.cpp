#include "deficit/external/external.h"

#include <algorithm>
#include <map>

namespace marshrut::deficit {
namespace {

constexpr std::string_view external_mark = "external:";

MeasuredCompetency measured(const ExternalRow& row) {
  MeasuredCompetency one{row.competency, row.percent, 0, 100, 0, true};
  if (row.error) {
    one.low = std::max(0.0, row.percent - *row.error);
    one.high = std::min(100.0, row.percent + *row.error);
  }
  return one;
}

}  // namespace

std::string external_attempt(const std::string& source, const PersonId& person, Date day) {
  return std::string(external_mark) + source + ":" + day.iso() + ":" + person.value;
}

std::string source_of_attempt(const std::string& attempt) {
  if (!attempt.starts_with(external_mark)) return "";
  const auto rest = attempt.substr(external_mark.size());
  return rest.substr(0, rest.find(':'));
}

std::vector<MeasuredResult> external_results(const std::string& source, const std::vector<ExternalRow>& rows) {
  std::map<std::pair<std::string, Date>, MeasuredResult> by_person;
  for (const auto& row : rows) {
    auto& result = by_person[{row.person.value, row.measured_on}];
    result.attempt = external_attempt(source, row.person, row.measured_on);
    result.person = row.person;
    result.measured_on = row.measured_on;
    result.competencies.push_back(measured(row));
  }
  std::vector<MeasuredResult> results;
  for (auto& [key, result] : by_person) results.push_back(std::move(result));
  return results;
}

std::optional<MeasuredStanding> contradicted(const std::vector<MeasuredStanding>& known, const MeasuredStanding& theirs) {
  auto ours = std::ranges::find_if(known, [&](const MeasuredStanding& one) {
    return one.competency == theirs.competency && one.percent && source_of_attempt(one.attempt).empty();
  });
  if (ours == known.end() || !theirs.percent) return std::nullopt;
  if ((*ours->percent < theirs.required) == (*theirs.percent < theirs.required)) return std::nullopt;
  return *ours;
}

}  // namespace marshrut::deficit
