#pragma once
// What waves keep of a person or a place follows where they lie.
#include "access/work.h"
#include "organisation/facts.h"

namespace marshrut::wave {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact);

}  // namespace marshrut::wave
