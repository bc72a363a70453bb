#pragma once
// Passwords are kept as argon2id hashes that carry their own salt and cost. At most `concurrency` hashes are
// computed at a time, others wait, so that a rush of sign-ins cannot take all memory and processors. An
// unknown login costs as much time as a known one.
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace marshrut::crypto {

/// Defaults: the OWASP Password Storage Cheat Sheet's second choice for argon2id (19 MiB, 2 passes, 1 lane).
struct PasswordCost {
  unsigned long long passes = 2;
  std::size_t memory_bytes = 19 * 1024 * 1024;
};

/// The least that argon2id takes: for tests and for the thousands of demo accounts.
inline constexpr PasswordCost cheapest_password_cost{1, 8 * 1024};

class PasswordHasher {
 public:
  PasswordHasher(int concurrency, PasswordCost cost = {});
  ~PasswordHasher();

  std::string hash(std::string_view password);
  bool matches(std::string_view password, std::string_view hash);
  /// Spends the time of matches() on a login that does not exist; always false.
  bool matches_nobody(std::string_view password);
  /// Whether the hash was made at another cost: hash anew after the next sign-in that succeeds.
  bool needs_rehash(std::string_view hash) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The rules for a password that a person chooses: 8 to 200 characters of any writing, none of the common
/// ones, no word of the context (login, name, school) with little besides. No rule on kinds of characters.
Result<void> check_password(std::string_view password, std::span<const std::string> context_words,
                            const std::string& at = "/password");

}  // namespace marshrut::crypto
