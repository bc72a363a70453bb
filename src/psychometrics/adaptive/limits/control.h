#pragma once
// A limit to how often items are seen, by a table (Sympson and Hetter 1985; Hetter and Sympson 1997): an item that a rule chooses is
// given with a probability of its own, and else closed for the sitting, and the next best is looked at. The table is found by
// trial: made-up people sit, an item that more of them were to see than the limit gets limit / that share, every other 1, and
// they sit again. As many items as a sitting takes keep 1, the ones nearest to it, so that no sitting runs dry.
//   Unlike the draws of exposure.h, which learn from sittings as they go, the table is made for a bank, a rule, a length and a population
// once, and holds for those alone.
#include <cstdint>
#include <span>
#include <vector>

namespace marshrut::psychometrics {

/// By item, the probability that it is given once it is chosen, above 0 and at most 1.
using ControlTable = std::vector<double>;

/// The next table after a trial: `chosen` says in how many of the `sittings` each item was chosen, be it given or not.
ControlTable next_control(std::span<const std::int64_t> chosen, std::int64_t sittings, double limit,
                          std::size_t length);

/// How far above the limit chance lets the most seen of many items be: four deviations of one.
double exposure_by_chance(double limit, std::int64_t sittings);

/// Whether the most seen item is not further above the limit than chance lets it.
bool is_kept(std::span<const std::int64_t> given, std::int64_t sittings, double limit);

}  // namespace marshrut::psychometrics
