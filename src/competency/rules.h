#pragma once
// Which lines of the competency map hold for a post.
#include <span>
#include <vector>

#include "competency/types.h"

namespace marshrut::competency {

/// What a holder of a post needs: for each competency the narrowest line that fits, which is the one that names most, and of
/// those that name as much the one with the position, then with the category; without those that ask for nothing; the most
/// important first.
std::vector<Need> needs_of(std::span<const Need> map, const Holder& holder);

}  // namespace marshrut::competency
