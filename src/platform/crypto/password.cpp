#include "platform/crypto/password.h"

#include <sodium.h>

#include <semaphore>
#include <stdexcept>

#include "platform/crypto/random.h"

namespace marshrut::crypto {

using Places = std::counting_semaphore<1024>;

struct PasswordHasher::State {
  State(int concurrency, PasswordCost wanted) : places(concurrency), cost(wanted) {}
  Places places;
  PasswordCost cost;
  std::string nobody;
};

namespace {

class Place {
 public:
  explicit Place(Places& places) : places_(places) { places_.acquire(); }
  ~Place() { places_.release(); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

 private:
  Places& places_;
};

}  // namespace

PasswordHasher::PasswordHasher(int concurrency, PasswordCost cost)
    : state_(std::make_unique<State>(concurrency, cost)) {
  ensure_started();
  state_->nobody = hash("nobody signs in by this");
}

PasswordHasher::~PasswordHasher() = default;

std::string PasswordHasher::hash(std::string_view password) {
  const Place place(state_->places);
  char out[crypto_pwhash_STRBYTES];
  if (crypto_pwhash_str_alg(out, password.data(), password.size(), state_->cost.passes, state_->cost.memory_bytes,
                            crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::runtime_error("not enough memory to hash a password");
  }
  return out;
}

bool PasswordHasher::matches(std::string_view password, std::string_view hash) {
  const Place place(state_->places);
  return crypto_pwhash_str_verify(std::string(hash).c_str(), password.data(), password.size()) == 0;
}

bool PasswordHasher::matches_nobody(std::string_view password) {
  matches(password, state_->nobody);
  return false;
}

bool PasswordHasher::needs_rehash(std::string_view hash) const {
  return crypto_pwhash_str_needs_rehash(std::string(hash).c_str(), state_->cost.passes, state_->cost.memory_bytes) != 0;
}

}  // namespace marshrut::crypto
