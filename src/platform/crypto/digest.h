#pragma once
// Fingerprints of bytes, in lowercase hexadecimal. SHA-256 throughout; nothing here is fit for passwords
// (password.h).
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace marshrut::crypto {

std::string sha256_hex(std::string_view bytes);

/// The digest of a list: each part goes in with its length, so ("ab","c") and ("a","bc") differ.
std::string sha256_hex_of_parts(std::initializer_list<std::string_view> parts);

/// The digest of bytes that come in pieces.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  void add(std::string_view bytes);
  /// Call once, last.
  std::string hex();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// What is stored of a secret token with at least 128 random bits (session, link): enough to find it, useless
/// to a thief.
std::string token_hash(std::string_view token);

/// Compares secrets in a time that tells nothing about where they differ.
bool equal_secrets(std::string_view left, std::string_view right);

std::string to_hex(std::string_view bytes);

}  // namespace marshrut::crypto
