#pragma once
// libsodium must be started once before its first use; every entry of this part calls this first.

namespace marshrut::crypto {

/// Cheap after the first call; throws when the library cannot start (no source of randomness).
void ensure_started();

}  // namespace marshrut::crypto
