#pragma once
// Reads values into plain types and gathers every refusal with its JSON Pointer; at most a hundred are kept,
// so that a hostile body cannot make an answer larger than itself. What a struct is made of is told by
// json_impl.h.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"
#include "platform/json/document.h"

namespace marshrut::json {

inline constexpr std::size_t longest_text = 20'000;  // characters
inline constexpr std::size_t most_refusals = 100;

/// A step of the way from the root; lives on the stack of the reader.
struct Place {
  const Place* parent = nullptr;
  std::string_view name = {};
  std::size_t index = 0;
  bool in_list = false;

  /// JSON Pointer (RFC 6901); a very long name is cut.
  std::string pointer() const;
};

class Reader {
 public:
  void text(const Value& value, const Place& place, std::string& out);
  void boolean(const Value& value, const Place& place, bool& out);
  void number(const Value& value, const Place& place, double& out);
  void date(const Value& value, const Place& place, Date& out);
  void instant(const Value& value, const Place& place, Instant& out);
  /// The number, or its two's complement when negative; `low` is at most 0.
  std::uint64_t integer(const Value& value, const Place& place, std::int64_t low, std::uint64_t high);
  /// The place of the value in `names`; 0 after a refusal.
  std::size_t choice(const Value& value, const Place& place, std::span<const std::string_view> names);
  /// Finds the members of an object by name: `found[i]` is that of `names[i]` or null. False when it is no
  /// object.
  bool fields(const Value& value, const Place& place, std::span<const std::string_view> names, const Value** found);
  /// Whether the value holds elements to read: a list, or parameters.
  bool is_list(const Value& value, const Place& place);
  bool is_object(const Value& value, const Place& place);
  /// Whether the key of a map may be used: a fit text that did not come before.
  bool key(std::string_view name, const Place& place, bool is_new);
  void missing(const Place& place);
  void allow_absent_lists() { absent_lists_ = true; }
  bool lists_may_be_absent() const { return absent_lists_; }

  explicit operator bool() const { return static_cast<bool>(refusals_); }
  std::unexpected<Error> take() { return refusals_.take(); }

 private:
  template <class... Arguments>
  void refuse(const ErrorCode& code, const Place& place, Arguments&&... arguments);
  bool fits(std::string_view text, const Place& place);
  /// Whether the value is `shape` or a parameter; refuses with `expected`, or a repeated parameter as such.
  bool is(Shape shape, const Value& value, const Place& place, const ErrorCode& expected);

  Refusals refusals_;
  std::size_t count_ = 0;
  bool absent_lists_ = false;
};

}  // namespace marshrut::json
