#pragma once
// What becomes of works when a person is erased (152-FZ): theirs end without a result and leave the experts' queues, and
// those that they were to mark lack a marker, so that they go to somebody else as all such do.
#include "access/work.h"
#include "organisation/store_erased.h"

namespace marshrut::diagnostics {

Result<void> follow_erased(access::Work& work, const organisation::PersonErased& fact);

}  // namespace marshrut::diagnostics
