#pragma once
// What is known of the bank's items: how hard each is, and how it behaves. A calibration is made of everybody's answers at
// night and never changed afterwards: a result names the one that it was found by.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/time.h"
#include "psychometrics/item/item.h"
#include "psychometrics/watch/functioning.h"

namespace marshrut::diagnostics {

struct Calibration {
  std::int64_t id = 1;  // in their order
  Instant made_ms;
  std::int64_t attempts = 0;  // that it was made of
};
DESCRIBE(Calibration, id, made_ms, attempts)

/// What an item's parameters rest on: what experts said of it, or answers enough.
enum class ParameterSource { experts, answers };
DESCRIBE_ENUM(ParameterSource, experts, answers)

/// psychometrics::Item as it is kept.
struct ItemParameters {
  psychometrics::Model model = psychometrics::Model::partial_credit;
  double slope = 1;
  std::vector<double> intercepts;
};
DESCRIBE(ItemParameters, model, slope, intercepts)

/// People of like ability, and the share of the greatest score that they had.
struct CurvePoint {
  double ability = 0;
  double share = 0;
  std::int64_t people = 0;
};
DESCRIBE(CurvePoint, ability, share, people)

/// Of single: who chose an option, and how having chosen it goes with the rest of the answers, from -1 to 1.
struct OptionUse {
  std::string option;
  std::int64_t people = 0;
  std::optional<double> correlation;
};
DESCRIBE(OptionUse, option, people, correlation)

/// Why a person should look at an item. too_easy, too_hard: hardly anybody differs. weak: who knows the rest does not do
/// better here. key_doubtful: another option goes better with the rest than the key. moved: much easier or harder than it
/// was in the calibration before. differs: of people who know the same, it is much harder for some.
enum class ItemFlag { too_easy, too_hard, weak, key_doubtful, moved, differs };
DESCRIBE_ENUM(ItemFlag, too_easy, too_hard, weak, key_doubtful, moved, differs)

/// By what people are told apart to see whether an item is fair: village, who works at a rural school; beginner, who works
/// up to three years.
enum class ComparedKind { village, beginner };
DESCRIBE_ENUM(ComparedKind, village, beginner)

/// Of people who know the same, an item is harder for those of a kind or for the others. Classes of ETS (A is not kept):
/// B, somewhat; C, much. Nothing of the people themselves is kept.
struct UnlikeItem {
  ComparedKind kind = ComparedKind::village;
  psychometrics::FunctioningClass ets_class = psychometrics::FunctioningClass::B;
  bool harder_for_kind = true;
};
DESCRIBE(UnlikeItem, kind, ets_class, harder_for_kind)

/// How an item behaves. All but `people` are absent while too few answered (people_for_words).
struct ItemStatistics {
  std::int64_t people = 0;
  std::optional<double> share;  // of the greatest score, 0 to 1
  std::optional<double> correlation;  // with the rest of the competency's answers
  std::optional<double> difficulty;  // in logits, 0 for the mean of who answered; and its error
  std::optional<double> difficulty_error;
  std::vector<CurvePoint> points;
  std::vector<OptionUse> options;
  std::optional<std::string> proposed_key;
  std::vector<ItemFlag> flags;
  std::vector<UnlikeItem> unlike;
  bool suspended = false;  // when the calibration was made: it does not count in the percent of the bank
};
DESCRIBE(ItemStatistics, people, share, correlation, difficulty, difficulty_error, points, options, proposed_key, flags,
         unlike, suspended)

/// A version of an item as a calibration has it.
struct CalibratedItem {
  std::string item;
  std::int64_t version = 1;
  std::string competency;
  bool is_current = true;  // stood in the bank then; others stood in forms alone
  ParameterSource source = ParameterSource::experts;
  ItemParameters parameters;
  ItemStatistics statistics;
};

/// A competency in a calibration: ability is normal around 0 with this variance among who answered.
struct CalibratedCompetency {
  std::string competency;
  std::string model;  // "pcm" or "gpcm"; "" where experts alone spoke
  std::int64_t people = 0;
  double variance = 1;
  double shift = 0;  // how much harder than experts said its items turned out, in logits
};
DESCRIBE(CalibratedCompetency, competency, model, people, variance, shift)

/// With fewer answers nothing is told of how an item behaves, though they correct what experts said of it.
inline constexpr std::int64_t people_for_words = 50;

}  // namespace marshrut::diagnostics
