#pragma once
// What makes one look at a sitting twice: answers that do not hang together, answers too quick to have been read, a page that was
// left often. Said to the person as well as to others, in the same words; nothing is done by it.
#include <vector>

#include "access/work.h"
#include "diagnostics/result/course.h"
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

std::vector<Doubt> doubts_of(access::Work& work, const Attempt& attempt);

}  // namespace marshrut::diagnostics
