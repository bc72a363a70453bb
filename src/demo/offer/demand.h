#pragma once
// How many people would take each activity if places were free: every need of everybody who takes part (required above
// true level, in the competencies that the person's form measures) asks for one activity to learn, one to
// carry over to practice and one to reflect, spread evenly over those that fit post and subject; whoever has
// more wishes than they will take activities (Conduct::most_activities) counts for that many.
#include <cstddef>
#include <string_view>
#include <vector>

#include "demo/library.h"
#include "demo/people/staff.h"

namespace marshrut::demo {

/// Whether the activity is meant for who holds the post.
bool fits(const Activity& activity, const Post& post);

/// Expected takers, in the order of Library::activities.
std::vector<double> expected_demand(const Library& library, const Setting& setting,
                                    const std::vector<Person>& people,
                                    const std::vector<std::size_t>& taking_part);

}  // namespace marshrut::demo
