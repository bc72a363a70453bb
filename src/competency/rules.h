#pragma once
// Which lines of the competency map hold for a post.
#include <span>
#include <string>
#include <vector>

#include "competency/types.h"

namespace marshrut::competency {

/// What a post needs: for each competency the narrowest line that fits (position and subject, position, subject, any),
/// without those that ask for nothing; the most important first.
std::vector<Need> needs_of(std::span<const Need> map, const std::string& position,
                           std::span<const std::string> subjects);

}  // namespace marshrut::competency
