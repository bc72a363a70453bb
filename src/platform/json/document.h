#pragma once
// One JSON document, or one request (parameters and body together), as a flat row of values: a value is
// followed by its children. Owns its texts, but not those of the parameters, which must outlive it. Refuses
// what is not JSON, not UTF-8, deeper than 64 levels or of too many values; names that repeat are left to the
// reader to refuse.
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace marshrut::json {

using Parameters = std::vector<std::pair<std::string, std::string>>;

inline constexpr std::size_t deepest = 64;
inline constexpr std::size_t most_values = 250'000;

/// `parameter` is a text that came by path or query and is converted to what its member is; `repeated` holds
/// several parameters of one name.
enum class Shape : std::uint8_t { null, boolean, number, text, list, object, parameter, repeated };

struct Value {
  Shape shape = Shape::null;
  std::uint32_t size = 1;      // of the row: this value and everything below it
  std::string_view name = {};  // inside an object
  std::string_view text = {};  // of a text or parameter; of a number as written; "true" or "false"

  const Value* begin() const { return this + 1; }
  const Value* end() const { return this + size; }
  const Value* next() const { return this + size; }
};

class Document {
 public:
  Document(Document&&) = default;
  Document& operator=(Document&&) = default;

  static Result<Document> parse(std::string_view text, std::size_t most = most_values);
  /// An object of the parameters and of the members of the body, which may be empty.
  static Result<Document> parse_request(const Parameters& parameters, std::string_view body);

  const Value& root() const { return values_.front(); }

 private:
  Document() = default;

  std::vector<Value> values_;
  std::string texts_;

  friend class Builder;
};

}  // namespace marshrut::json
