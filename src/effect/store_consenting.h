#pragma once
// Whoever withdrew the consent to processing is counted in nothing any more.
#include <algorithm>
#include <set>
#include <vector>

#include "access/acts.h"

namespace marshrut::effect {

/// Those of the list whose people consent.
template <class OfPerson>
std::vector<OfPerson> of_consenting(db::Session& rows, const std::string& region, std::vector<OfPerson> list) {
  const auto people = access::store::people_consenting(rows, region, access::processing_consent);
  const std::set<access::PersonId> consenting(people.begin(), people.end());
  std::erase_if(list, [&](const OfPerson& one) { return !consenting.contains(one.person); });
  return list;
}

}  // namespace marshrut::effect
