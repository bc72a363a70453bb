#pragma once
// Secrets that the server makes: tokens for cookies and links, and one-time passwords for printed slips.
#include <string>

#include "platform/crypto/random.h"

namespace marshrut::crypto {

/// 192 random bits as 32 characters that need no escaping in a URL, cookie or header.
std::string url_token(Random& random);

/// Sixteen characters in four groups, "dfgh-47zs-trun-w68j": 64 random bits. Small Latin letters and digits
/// that resemble neither each other nor a Russian letter, since they are read from paper and typed by hand.
std::string one_time_password(Random& random);

}  // namespace marshrut::crypto
