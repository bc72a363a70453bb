#pragma once
// What team keeps of a person or a place follows where they lie.
#include "access/work.h"
#include "organisation/facts.h"

namespace marshrut::team {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact);

}  // namespace marshrut::team
