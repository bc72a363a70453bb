#pragma once
// Results that another body measured and that are brought in by a list (KRA-13, KRA-14): rows of people and competencies
// become one result for each person and day, beside those of the centre and under the name of their source. Pure.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "deficit/result/standing.h"

namespace marshrut::deficit {

struct ExternalRow {
  PersonId person;
  std::string competency;
  double percent = 0;
  std::optional<double> error;  // percents on either side that hold the true one; unknown when the source tells none
  Date measured_on;
};

/// The attempt under which a person's results of a source and a day are kept: a second list of them replaces the first.
std::string external_attempt(const std::string& source, const PersonId& person, Date day);
/// The code of the source, or "" for an attempt of the centre's own.
std::string source_of_attempt(const std::string& attempt);

/// One result for each person and day. Without an error nothing narrower than the whole scale is claimed, so a
/// specialist decides. `path` and `campaign` stay empty.
std::vector<MeasuredResult> external_results(const std::string& source, const std::vector<ExternalRow>& rows);

/// The centre's own latest result of the competency, when it says otherwise than `theirs`: by one of the two the person
/// reaches what is required, by the other not. `known` are all results of the person, the latest first.
std::optional<MeasuredStanding> contradicted(const std::vector<MeasuredStanding>& known, const MeasuredStanding& theirs);

}  // namespace marshrut::deficit
