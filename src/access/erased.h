#pragma once
// A person whose data was erased (152-FZ): what is left of their account and card is an id that names nobody, and nothing
// is begun with it again.
#include "access/errors.h"
#include "access/types.h"

namespace marshrut::access {

/// An erasure takes the password, which no account in use is without.
inline bool is_erased(const Account& account) { return account.password_hash.empty(); }

}  // namespace marshrut::access
