#include "platform/http/wire/head.h"

#include <algorithm>
#include <charconv>

namespace marshrut::http {
namespace {

enum Refusal { bad_request = 400, target_too_long = 414, too_many_headers = 431, unknown_version = 505 };

bool is_token_character(char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return true;
  return c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool is_value_character(char c) {
  auto byte = static_cast<unsigned char>(c);
  return byte == '\t' || (byte >= 0x20 && byte != 0x7F);
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// The text up to CRLF, which is taken too; nullopt when CR or LF stands alone.
std::optional<std::string_view> take_line(std::string_view& text) {
  auto end = text.find_first_of("\r\n");
  if (end == text.npos || !text.substr(end).starts_with("\r\n")) return std::nullopt;
  auto line = text.substr(0, end);
  text.remove_prefix(end + 2);
  return line;
}

Method method_named(std::string_view name) {
  for (auto method :
       {Method::get, Method::head, Method::post, Method::put, Method::patch, Method::delete_, Method::options})
    if (name_of(method) == name) return method;
  return Method::other;
}

int read_target(std::string_view target, Request& request) {
  if (target.size() > longest_target) return target_too_long;
  auto is_visible = [](char c) { return c > 0x20 && c < 0x7F && c != '#'; };
  if (!target.starts_with('/') || !std::all_of(target.begin(), target.end(), is_visible)) return bad_request;
  auto question = target.find('?');
  auto path = decode_path(target.substr(0, question));
  if (!path) return bad_request;
  request.target = target;
  request.path = std::move(*path);
  if (question != target.npos) request.query = target.substr(question + 1);
  return 0;
}

int read_request_line(std::string_view line, Head& head) {
  auto first = line.find(' ');
  auto last = line.rfind(' ');
  if (first == line.npos || first == last) return bad_request;
  auto version = line.substr(last + 1);
  if (version != "HTTP/1.1" && version != "HTTP/1.0")
    return version.starts_with("HTTP/") ? unknown_version : bad_request;
  head.keep_alive = version == "HTTP/1.1";
  if (!is_token(line.substr(0, first))) return bad_request;
  head.request.method = method_named(line.substr(0, first));
  return read_target(line.substr(first + 1, last - first - 1), head.request);
}

int read_header(std::string_view line, Request& request) {
  auto colon = line.find(':');
  if (colon == line.npos || !is_token(line.substr(0, colon))) return bad_request;
  auto value = trim_blanks(line.substr(colon + 1));
  if (!std::all_of(value.begin(), value.end(), is_value_character)) return bad_request;
  if (request.headers.size() >= most_headers) return too_many_headers;
  request.headers.emplace_back(line.substr(0, colon), value);
  return 0;
}

void read_connection(std::string_view value, Head& head) {
  while (!value.empty()) {
    auto comma = value.find(',');
    auto option = trim_blanks(value.substr(0, comma));
    if (equal_without_case(option, "close")) head.keep_alive = false;
    value = comma == value.npos ? std::string_view() : value.substr(comma + 1);
  }
}

int read_content_length(std::string_view value, Head& head) {
  if (head.content_length || value.empty() || value.size() > 18) return bad_request;
  if (value.find_first_not_of("0123456789") != value.npos) return bad_request;
  std::size_t length = 0;
  std::from_chars(value.data(), value.data() + value.size(), length);
  head.content_length = length;
  return 0;
}

int read_transfer_encoding(std::string_view value, bool may_chunk, Head& head) {
  if (head.chunked || !may_chunk || !equal_without_case(value, "chunked")) return bad_request;
  head.chunked = true;
  return 0;
}

/// What the headers say about the framing of the request and its connection.
int understand_headers(Head& head) {
  bool is_current = head.keep_alive;  // HTTP/1.1
  int hosts = 0;
  for (auto& [name, value] : head.request.headers) {
    int refusal = 0;
    if (equal_without_case(name, "host"))
      ++hosts;
    else if (equal_without_case(name, "connection"))
      read_connection(value, head);
    else if (equal_without_case(name, "content-length"))
      refusal = read_content_length(value, head);
    else if (equal_without_case(name, "transfer-encoding"))
      refusal = read_transfer_encoding(value, is_current, head);
    else if (equal_without_case(name, "expect")) {
      if (!equal_without_case(value, "100-continue")) return bad_request;
      head.expects_continue = is_current;
    }
    if (refusal != 0) return refusal;
  }
  return hosts != 1 || (head.chunked && head.content_length) ? bad_request : 0;
}

}  // namespace

bool equal_without_case(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

bool is_token(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_token_character);
}

std::string_view trim_blanks(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::expected<Head, int> read_head(std::string_view text) {
  Head head;
  auto line = take_line(text);
  if (!line) return std::unexpected(bad_request);
  if (int refusal = read_request_line(*line, head)) return std::unexpected(refusal);
  head.request.headers.reserve(16);
  while ((line = take_line(text)) && !line->empty())
    if (int refusal = read_header(*line, head.request)) return std::unexpected(refusal);
  if (!line || !text.empty()) return std::unexpected(bad_request);
  if (int refusal = understand_headers(head)) return std::unexpected(refusal);
  return head;
}

}  // namespace marshrut::http
