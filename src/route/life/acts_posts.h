#pragma once
// What the posts of a person mean for their route: a transfer leaves the route and names the new school in it; a long
// leave lets a route in force stand still, and after it the route goes on by itself and ends as many days later as the
// leave took of its term, where the regulation does not bind it to the school year.
#include "access/work.h"
#include "organisation/facts.h"

namespace marshrut::route {

Result<void> follow_transfer(access::Work& work, const organisation::Moved& fact);
Result<void> follow_leave_begun(access::Work& work, const organisation::LeaveBegan& fact);
Result<void> follow_leave_ended(access::Work& work, const organisation::LeaveEnded& fact);

}  // namespace marshrut::route
