#pragma once
// The head of a request, read strictly: what two readers could understand differently is refused, so that
// nobody smuggles a second request past a proxy. Refuses with a status: 400 for what is malformed or
// ambiguous (folded lines, bare CR or LF, NUL, missing or repeated Host, both or repeated Content-Length and
// Transfer-Encoding, a path with dot segments or broken escapes), 414, 431 and 505.
#include <cstddef>
#include <expected>
#include <optional>
#include <string_view>

#include "platform/http/http.h"

namespace marshrut::http {

inline constexpr std::size_t most_headers = 100;
inline constexpr std::size_t longest_target = 8 * 1024;

struct Head {
  Request request;  // without body and origin
  bool keep_alive = true;
  bool expects_continue = false;
  bool chunked = false;
  std::optional<std::size_t> content_length;

  bool has_body() const { return chunked || content_length.value_or(0) > 0; }
};

/// `text` ends with the empty line. The error is the status of the refusal.
std::expected<Head, int> read_head(std::string_view text);

/// The path with escapes decoded; nullopt for a broken or ambiguous one: an escaped slash or control
/// character, dot segments, a backslash, what is not UTF-8.
std::optional<std::string> decode_path(std::string_view raw);

bool equal_without_case(std::string_view left, std::string_view right);
/// One of the characters of which names of headers and methods are made.
bool is_token(std::string_view text);
std::string_view trim_blanks(std::string_view text);

}  // namespace marshrut::http
