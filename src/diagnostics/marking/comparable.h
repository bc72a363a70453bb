#pragma once
// Which marks tell of the experts who gave them: those of experts with works in common, on criteria that not everybody
// marks alike, given by experts who do not always give the same. Pure.
#include <map>
#include <span>
#include <string>
#include <vector>

#include "diagnostics/types.h"
#include "psychometrics/table/ratings.h"

namespace marshrut::diagnostics {

/// Fewer works that another compared expert marked too tell nothing of an expert.
inline constexpr std::int64_t common_works_min = 10;
/// Criteria, those with most marks, that one comparison holds: its time grows with the cube of them.
inline constexpr std::size_t criteria_most = 200;

/// One criterion of an answer as an expert marked it.
struct CriterionRating {
  AttemptId attempt;
  std::string item;
  std::string criterion;
  PersonId expert;
  double points = 0;
  Instant at_ms;
};

/// Why an expert is compared, or not: too few works in common; or all marks the least that anybody gave, or all the greatest.
enum class ExpertStanding { compared, few, constant };
DESCRIBE_ENUM(ExpertStanding, compared, few, constant)

struct Comparable {
  psychometrics::Ratings ratings;                   // people are works, items are criteria, the one facet is the expert
  std::vector<std::pair<std::string, std::string>> criteria;  // of each item: the bank's item and its criterion
  std::vector<std::vector<double>> points;          // of each item: what its categories are worth
  std::map<PersonId, ExpertStanding> standings;     // of everybody who marked
  /// Those compared, whom works in common join. One group: all are linked.
  std::vector<std::vector<PersonId>> groups;
};
Comparable comparable(std::span<const CriterionRating> ratings);

}  // namespace marshrut::diagnostics
