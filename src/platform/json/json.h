#pragma once
// JSON for described structs: our own reader and writer over Boost.JSON's parser. The reader returns every error
// with its JSON Pointer at once and refuses what the struct does not name, so nothing can be assigned by surprise.
// Texts must be valid UTF-8 without control characters other than tab and newline; numbers must be finite; depth is
// at most 64. Kinds: std::string, bool, integers, double, Id, Date, Instant, described enum (by name),
// std::optional (absent or null), std::vector, std::map<std::string, T>, described struct.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace marshrut::json {

/// Compact text. A double that is not finite is a fault (throws): the caller computed nonsense.
template <class T>
std::string write(const T& value);

/// Reads one document. Errors are json.* codes of platform/json/errors.h.
template <class T>
Result<T> read(std::string_view text);

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// Reads a request: `parameters` (of path and query, as text, converted to what the member is) and a JSON body
/// (may be empty) fill one struct. A member given twice, or a name that the struct does not have, is refused.
/// A vector member may be given by several parameters of the same name.
template <class T>
Result<T> read_request(const Parameters& parameters, std::string_view body);

/// Gathers JSON Schemas (2020-12, as OpenAPI 3.1 has them) by the struct's name.
class Schemas {
 public:
  /// The schema of T, as JSON text: inline for plain kinds, {"$ref":"#/components/schemas/NAME"} for structs and
  /// enums, whose own schema is kept under NAME (the type's name without namespaces; two types of one name that
  /// differ are a fault).
  template <class T>
  std::string of();
  /// NAME -> schema text, sorted by name.
  const std::vector<std::pair<std::string, std::string>>& named() const { return named_; }

  void keep(std::string name, std::string schema);
  bool has(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> named_;
};

}  // namespace marshrut::json

#include "platform/json/json_impl.h"
