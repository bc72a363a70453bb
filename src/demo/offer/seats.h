#pragma once
// Seats of the sessions whose places are limited: 1.3 for each expected taker in all, a fifth of the sessions
// short.
#include <vector>

#include "demo/offer/sessions.h"

namespace marshrut::demo {

inline constexpr double seats_per_taker = 1.3;
inline constexpr std::size_t short_one_in = 5;

/// Fills seats, least_group and is_short of sessions whose activity has a group size; leaves the others
/// alone. A session is short only if two or more takers are expected, so that fewer seats than takers are
/// possible.
void share_seats(std::vector<Session>& sessions, const Library& library, const Setting& setting);

}  // namespace marshrut::demo
