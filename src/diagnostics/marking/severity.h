#pragma once
// How severe the experts are by the many-facet model of their marks (psychometrics/raters/raters.h): what an expert gives to
// the same answers beside the others (US-E12), where an expert stands otherwise on one criterion than on the rest, and
// whether the last months differ from what was before. Severities are in logits, above 0 for who is stricter, with the mean 0.
// Never here: an order of experts, and a number that says less than its error. Pure.
#include <optional>

#include "diagnostics/marking/comparable.h"

namespace marshrut::diagnostics {

/// Errors that a number lies from what it would be by chance, before a word is said of it.
inline constexpr double errors_for_words = 2;
inline constexpr int late_days = 60;

enum class SeverityWord { alike, milder, stricter };
DESCRIBE_ENUM(SeverityWord, alike, milder, stricter)

/// Unlinked: no chain of common works joins all experts, and nobody is compared. Unsettled: the model found no numbers that
/// fit these marks.
enum class SeverityState { measured, few, constant, unlinked, unsettled };
DESCRIBE_ENUM(SeverityState, measured, few, constant, unlinked, unsettled)

/// A criterion by which an expert is stricter or milder than by the others.
struct CriterionBias {
  std::string item;
  std::string criterion;
  std::int64_t marks = 0;
  double z = 0;  // the sum of observed minus expected points over its deviation
  SeverityWord word = SeverityWord::alike;
};

/// The severity of the last days less that of the days before, beside who marked in both.
struct SeverityDrift {
  double change = 0;
  double error = 0;
  SeverityWord word = SeverityWord::alike;  // what the expert became
};
DESCRIBE(SeverityDrift, change, error, word)

struct MeasuredSeverity {
  double severity = 0;
  double error = 0;
  double low = 0;  // severity less so many errors as are for words
  double high = 0;
  SeverityWord word = SeverityWord::alike;
  double infit = 1;  // 1: marks scatter as the model expects
  double outfit = 1;
  bool misfit = false;  // either lies outside 0.7 to 1.3
  double fair_average = 0;  // points of a criterion that this expert would give to a middling work
  std::optional<SeverityDrift> drift;  // absent: too little in one of the two periods
};
DESCRIBE(MeasuredSeverity, severity, error, low, high, word, infit, outfit, misfit, fair_average, drift)

struct ExpertSeverity {
  PersonId expert;
  std::int64_t works = 0;   // marked
  std::int64_t common = 0;  // that another marked too
  ExpertStanding standing = ExpertStanding::few;
  std::optional<MeasuredSeverity> measured;
  std::vector<CriterionBias> biases;  // the flagged ones
};

struct SeverityReport {
  SeverityState state = SeverityState::few;
  std::vector<ExpertSeverity> experts;
  std::vector<std::vector<PersonId>> groups;  // more than one: who is joined by common works, where not all are
  double fair_average = 0;  // what an expert of middling severity would give
};
/// A mark at `late_since` or later is one of the last days.
SeverityReport severity_report(std::span<const CriterionRating> ratings, Instant late_since);

}  // namespace marshrut::diagnostics
