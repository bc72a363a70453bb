#pragma once
// Whom somebody may write to, by the regulation: the task `inform` names the roles, each reaches as far as it is, and only
// those to whom deficits of others are open choose people by a deficit. Pure.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "regulation/types.h"

namespace marshrut::notice {

inline constexpr int messages_a_day = 5;

/// A part of the region over which the sender informs.
struct InformedPlace {
  std::string path;
  bool own_people = false;   // only those whom the sender accompanies
  bool by_deficit = false;   // people may be chosen by an acknowledged deficit
};
/// What a duty over a place gives under the profile in force there; nothing when its role is not named.
std::optional<InformedPlace> informed_by(const regulation::Profile& profile, const access::Grant& grant);

/// The part of a place that lies in another: the inner of two that nest, nothing of two that lie apart.
std::optional<std::string> common_path(const std::string& one, const std::string& other);

}  // namespace marshrut::notice
