#pragma once
// Points for answers, and the sheet that is shown. Rules of partial credit, for an item of M points:
//   single, short  M or 0.
//   multi          M when all and only the right options are chosen; half of M with one error (one missing or
//   one too
//                  many) when M is at least 2; else 0.
//   order          M when exact; half of M when at least half of the adjacent pairs stand as in the key and M
//   is at
//                  least 2; else 0.
//   match          M when every pair is right; half of M when at least half are and M is at least 2; else 0.
//   numeric        M when the number lies within the tolerance of the key, borders included; else 0.
//   case, upload   the sum of an expert's marks by the rubric; nobody's before that.
// Not answered is 0. Short answers are compared without case, outer and repeated spaces, ё as е; numbers by
// value, with comma or point (0,5 = 0.50); a fraction is a text (1/2 is not 0.5), spaces around its stroke
// aside.
#include "base/result.h"
#include "instrument/types.h"

namespace marshrut::instrument {

inline constexpr std::size_t answer_characters_max = 5000;

bool is_answered(const ItemAnswer& answer);

/// Refuses an answer that the item cannot take: unknown or repeated options, several for single, another
/// kind. An answer may be incomplete.
Result<void> check_answer(const Item& item, const ItemAnswer& answer);

/// The points of an answer that check_answer lets through; nothing for a case, which waits for an expert. A
/// case that was not answered is 0 at once.
std::optional<double> points_of(const Item& item, const ItemAnswer& answer);

/// The points of a case by an expert's marks: every line of the rubric once, each within its limits.
Result<double> points_by_rubric(const Item& item, const std::vector<CriterionMark>& marks);

/// The item without its key, options in an order that depends on the seed alone. Prompts keep their order.
ItemSheet sheet_of(const Item& item, std::uint64_t seed);

}  // namespace marshrut::instrument
