#pragma once
// What campaigns do when their papers change: a letter, an application or a protocol names the paper in force.
#include "campaign/acts.h"
#include "documents/facts.h"

namespace marshrut::campaign {

Result<void> follow_reissued_paper(Work& work, const documents::PaperReissued& fact);

}  // namespace marshrut::campaign
