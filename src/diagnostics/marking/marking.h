#pragma once
// When open answers count: two experts mark a work apart and blind (US-R04, US-E05); where they lie two points or more
// apart a third one decides. And how the marks of one expert stand beside those of the others (US-E12). Pure.
#include <span>
#include <vector>

#include "diagnostics/types.h"
#include "psychometrics/difference.h"

namespace marshrut::diagnostics {

inline constexpr std::int64_t markers = 2;  // of every work
inline constexpr std::int64_t third = 3;    // the turn of who decides
/// Points between two marks from which a third expert decides.
inline constexpr double apart_points = 2;
/// Days to mark a work, and before their end on which its expert is reminded (US-E09). No regulation names a term.
inline constexpr int marking_days = 7;
inline constexpr int reminded_days_before = 2;

/// The points of an answer by the marks given to it: the mean of the first two when they lie near, else what the third
/// gave; nothing while a mark that counts is missing. Points are those of the item.
std::optional<double> settled_points(std::span<const Mark> marks_of_answer);

/// A mark beside another's to the same answer.
struct ComparedMark {
  AttemptId attempt;
  instrument::FormId form;
  std::string item;
  std::int64_t turn = 1;
  double points = 0;
  Instant at_ms;
  std::int64_t other_turn = 1;
  double other = 0;
  std::optional<double> counted;  // absent: a third one has not decided yet
};
DESCRIBE(ComparedMark, attempt, form, item, turn, points, at_ms, other_turn, other, counted)

/// How often two marks to the same answer are the same, and how often they lie apart.
struct Agreement {
  std::int64_t answers = 0;
  std::int64_t same = 0;
  std::int64_t near = 0;   // not the same, less than apart_points between them
  std::int64_t apart = 0;  // a third expert decides
};
DESCRIBE(Agreement, answers, same, near, apart)
/// Of the first two marks to each answer.
Agreement agreement_of(std::span<const ComparedMark> marks);

/// How much more an expert gives than the others to the same answers: above 0 milder, below 0 stricter.
psychometrics::MeanDifference severity_of(std::span<const ComparedMark> marks);

}  // namespace marshrut::diagnostics
