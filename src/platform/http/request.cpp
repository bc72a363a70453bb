#include "platform/http/wire/head.h"

namespace marshrut::http {

std::string_view name_of(Method method) {
  switch (method) {
    case Method::get: return "GET";
    case Method::head: return "HEAD";
    case Method::post: return "POST";
    case Method::put: return "PUT";
    case Method::patch: return "PATCH";
    case Method::delete_: return "DELETE";
    case Method::options: return "OPTIONS";
    case Method::other: break;
  }
  return "OTHER";
}

std::string_view find_header(const std::vector<Header>& headers, std::string_view name) {
  for (auto& header : headers)
    if (equal_without_case(header.first, name)) return header.second;
  return "";
}

std::string_view Request::header(std::string_view name) const {
  return find_header(headers, name);
}
std::string_view Response::header(std::string_view name) const {
  return find_header(headers, name);
}

}  // namespace marshrut::http
