#pragma once
// Errors that a person can cause are returned, never thrown: Result<T> is a value or an Error. A fault (a bug, a
// lost connection, a full disk) is thrown and caught by the HTTP dispatcher and the housekeeping only.
#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marshrut {

/// What kind of refusal it is; mapped to an HTTP status once, in access/dispatch.cpp.
enum class Kind { invalid, unauthenticated, forbidden, not_found, conflict, stale, limited, unavailable };

/// One refusal that a room can give. `name` is room.reason; the words say what is wrong and what to do, and may
/// hold {} for each of Error::arguments in turn. Rooms declare them in errors.h as `inline constexpr` and list
/// them in `all`, from which contract/errors.md is printed.
struct ErrorCode {
  std::string_view name;
  Kind kind;
  std::string_view ru;
  std::string_view en;
};

/// A refusal at a place of the input. `at` is a JSON Pointer ("" for the whole). A form may give several: `also`.
struct Error {
  const ErrorCode* code;
  std::string at;
  std::vector<std::string> arguments;
  std::vector<Error> also;

  Kind kind() const { return code->kind; }
  /// The words with the arguments filled in.
  std::string words_ru() const { return filled(code->ru); }
  std::string words_en() const { return filled(code->en); }

 private:
  std::string filled(std::string_view words) const;
};

template <class T>
using Result = std::expected<T, Error>;

/// return fail(errors::term_too_long, "/end", "365");
template <class... Arguments>
[[nodiscard]] std::unexpected<Error> fail(const ErrorCode& code, std::string at = "", Arguments&&... arguments) {
  return std::unexpected(Error{&code, std::move(at), {std::string(std::forward<Arguments>(arguments))...}, {}});
}

/// Gathers the refusals of a form: `Refusals r; r.add(...); if (r) return r.take();`
class Refusals {
 public:
  void add(Error error) { errors_.push_back(std::move(error)); }
  template <class... Arguments>
  void add(const ErrorCode& code, std::string at, Arguments&&... arguments) {
    errors_.push_back(Error{&code, std::move(at), {std::string(std::forward<Arguments>(arguments))...}, {}});
  }
  explicit operator bool() const { return !errors_.empty(); }
  /// The first refusal with the others behind it; call only when there is one.
  [[nodiscard]] std::unexpected<Error> take();

 private:
  std::vector<Error> errors_;
};

}  // namespace marshrut

/// The value of a Result, or an early return of its error. A statement expression: g++ and clang have it. g++ does not
/// destroy what the same expression built before the return, so that TRY stands alone or first (the lint "tries").
#define TRY(...)                                                                    \
  __extension__({                                                                   \
    auto try_result_ = (__VA_ARGS__);                                               \
    if (!try_result_) return std::unexpected(std::move(try_result_).error());       \
    *std::move(try_result_);                                                        \
  })
