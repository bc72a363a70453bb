#pragma once
// Who of the staff goes through diagnostics: a region sends some of each school's teachers, of one school many and of
// another few. The rest are people of the register.
#include <cstddef>
#include <vector>

#include "demo/people/places.h"
#include "demo/people/staff.h"

namespace marshrut::demo {

/// Indexes of so many teachers as the setting asks for, in the order of people; fewer when there are not so many. Nobody
/// on leave and no manager is among them.
std::vector<std::size_t> choose_taking_part(const Setting& setting, const std::vector<School>& schools,
                                            const std::vector<Person>& people);

}  // namespace marshrut::demo
