#pragma once
// A check that no key of a regulation carries, under a name: what a clause asks of the program itself. It is always on;
// only the tests, which define the one friend, take a check away to see that the line of a story told for the clause
// then fails.
#include <string_view>

namespace marshrut {

namespace testing {
class TakenAway;
}

class NamedCheck {
 public:
  /// `name` is room.what_is_seen_to, as regulations/proofs.tsv writes it.
  explicit NamedCheck(std::string_view name) : name_(name), next_(first_) { first_ = this; }
  NamedCheck(const NamedCheck&) = delete;
  NamedCheck& operator=(const NamedCheck&) = delete;

  explicit operator bool() const { return on_; }

 private:
  friend class testing::TakenAway;

  std::string_view name_;
  bool on_ = true;
  NamedCheck* next_;
  static inline NamedCheck* first_ = nullptr;
};

}  // namespace marshrut
