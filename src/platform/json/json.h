#pragma once
// JSON for described structs: our own reader and writer over Boost.JSON's parser. The reader returns every
// error with its JSON Pointer at once and refuses what the struct does not name, so nothing can be assigned
// by surprise. Texts must be valid UTF-8 without control characters other than tab and newline; numbers must
// be finite; depth is at most 64. Kinds: std::string, bool, integers, double, Id, Date, Instant, described
// enum (by name), std::optional (absent or null), std::vector, std::map<std::string, T>, described struct.
// Schemas of the same structs: see schemas.h.
#include <string>
#include <string_view>

#include "base/result.h"
#include "platform/json/document.h"
#include "platform/json/schemas.h"

namespace marshrut::json {

/// Compact text. A double that is not finite is a fault (throws): the caller computed nonsense.
template <class T>
std::string write(const T& value);

/// Reads one document. Errors are json.* codes of platform/json/errors.h. `most` is how many values it may hold: a file
/// that a person gives to a command may be larger than a request.
template <class T>
Result<T> read(std::string_view text, std::size_t most = most_values);

/// Reads a request: `parameters` (of path and query, as text, converted to what the member is) and a JSON
/// body (may be empty) fill one struct. A member given twice, or a name that the struct does not have, is
/// refused. A vector member may be given by several parameters of the same name, and without a body may be
/// absent. An empty parameter is an absent optional.
template <class T>
Result<T> read_request(const Parameters& parameters, std::string_view body);

}  // namespace marshrut::json

#include "platform/json/json_impl.h"
