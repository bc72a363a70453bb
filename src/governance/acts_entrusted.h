#pragma once
// Who does by the regulation what it obliges to: rights say who could at all, the regulation's roles say who of them does.
#include <string>

#include "access/work.h"
#include "regulation/types.h"

namespace marshrut::governance {

/// Refuses with governance.not_entrusted unless the actor holds, over the place, a duty of one of the rule's roles.
Result<void> entrusted(access::Work& work, const regulation::Profile& profile, const regulation::ObligationRule& rule,
                       const std::string& path);

}  // namespace marshrut::governance
