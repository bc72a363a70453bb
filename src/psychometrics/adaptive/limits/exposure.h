#pragma once
// How often items are seen, and a limit to it. In a sitting the item i may be given with the probability
// min(1, limit * e_i / g_i), where it might have been given in e_i sittings and was in g_i, so that
// P(given) = P(given | eligible) P(eligible) stays at the limit (van der Linden and Veldkamp 2004, Journal of Educational and
// Behavioral Statistics 29, 273-291). It is drawn for every item before the first one of a sitting. What such draws let past
// the limit by luck is closed until it is below again (the restricted rule of Revuelta and Ponsoda 1998, Journal of
// Educational Measurement 35). Where too few are eligible the least seen of the others join them until there are enough; the
// paper of 2004 opens the whole bank then, and the best items leave the limit far behind.
#include <cstdint>
#include <span>
#include <vector>

#include "base/describe.h"
#include "psychometrics/adaptive/random.h"

namespace marshrut::psychometrics {

/// Counts of sittings; whoever keeps them keeps these numbers.
struct Exposure {
  std::int64_t sittings = 0;
  std::vector<std::int64_t> eligible;  // by item, of the sittings in which it might be given
  std::vector<std::int64_t> given;  // by item
};
DESCRIBE(Exposure, sittings, eligible, given)

/// Nothing seen yet, of so many items; of counts taken before the bank grew, with the new items behind.
Exposure exposure_of(std::size_t items, Exposure before = {});

/// What happens to an item that is past the limit: it is closed, or drawn like the others. Where many sit at once by the same
/// counts it is drawn: what was closed would be closed to all of them, and its likes be seen the more.
enum class PastLimit { closed, drawn };

/// Draws whether each item may be given in a sitting. `limit` is above 0 and at most 1.
std::vector<bool> drawn_eligible(const Exposure& exposure, double limit, SplitMix& chance, PastLimit past = PastLimit::closed);
/// Makes the least seen of `among` eligible until so many of them are, or all.
void make_enough_eligible(std::vector<bool>& eligible, const Exposure& exposure, std::span<const std::size_t> among,
                          std::size_t enough);

/// A sitting ended in which these items were eligible and those were given.
void note_sitting(Exposure& exposure, const std::vector<bool>& eligible, std::span<const std::size_t> given);

}  // namespace marshrut::psychometrics
