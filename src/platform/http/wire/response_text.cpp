#include "platform/http/wire/response_text.h"

#include <fmt/chrono.h>

#include <algorithm>
#include <ctime>

#include "platform/http/wire/head.h"

namespace marshrut::http {
namespace {

struct Reason {
  int status;
  std::string_view words;
};

constexpr Reason reasons[] = {{200, "OK"},
                              {201, "Created"},
                              {202, "Accepted"},
                              {204, "No Content"},
                              {206, "Partial Content"},
                              {301, "Moved Permanently"},
                              {302, "Found"},
                              {303, "See Other"},
                              {304, "Not Modified"},
                              {307, "Temporary Redirect"},
                              {308, "Permanent Redirect"},
                              {400, "Bad Request"},
                              {401, "Unauthorized"},
                              {403, "Forbidden"},
                              {404, "Not Found"},
                              {405, "Method Not Allowed"},
                              {406, "Not Acceptable"},
                              {408, "Request Timeout"},
                              {409, "Conflict"},
                              {410, "Gone"},
                              {412, "Precondition Failed"},
                              {413, "Content Too Large"},
                              {414, "URI Too Long"},
                              {415, "Unsupported Media Type"},
                              {416, "Range Not Satisfiable"},
                              {421, "Misdirected Request"},
                              {422, "Unprocessable Content"},
                              {428, "Precondition Required"},
                              {429, "Too Many Requests"},
                              {431, "Request Header Fields Too Large"},
                              {500, "Internal Server Error"},
                              {503, "Service Unavailable"},
                              {505, "HTTP Version Not Supported"},
                              {507, "Insufficient Storage"}};

bool is_own(std::string_view name) {
  for (auto own : {"content-length", "connection", "date", "transfer-encoding"})
    if (equal_without_case(name, own)) return true;
  return false;
}

bool is_safe(std::string_view value) {
  return std::all_of(value.begin(), value.end(), [](char c) {
    auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7F);
  });
}

void append(std::string& out, std::string_view name, std::string_view value) {
  out += name;
  out += ": ";
  out += value;
  out += "\r\n";
}

/// The date of this second; made once a second by each thread.
std::string_view date_now() {
  thread_local std::time_t second = 0;
  thread_local std::string text;
  auto now = std::time(nullptr);
  if (now != second) {
    second = now;
    text = fmt::format("{:%a, %d %b %Y %H:%M:%S} GMT", fmt::gmtime(now));
  }
  return text;
}

}  // namespace

std::string_view reason_of(int status) {
  for (auto& reason : reasons)
    if (reason.status == status) return reason.words;
  return "Unknown";
}

bool is_bodiless(int status) {
  return status < 200 || status == 204 || status == 304;
}

std::string_view body_of(const Response& response) {
  return response.fixed_body.empty() ? std::string_view(response.body) : response.fixed_body;
}

std::string response_head(const Response& response, Ending ending) {
  std::string out;
  out.reserve(512);
  out += "HTTP/1.1 ";
  out += fmt::format_int(response.status).c_str();
  out += ' ';
  out += reason_of(response.status);
  out += "\r\n";
  for (auto& [name, value] : response.headers) {
    if (!is_token(name) || !is_safe(value)) throw std::logic_error("a response header is unfit: " + name);
    if (!is_own(name)) append(out, name, value);
  }
  append(out, "Date", date_now());
  if (!is_bodiless(response.status)) append(out, "Content-Length", fmt::format_int(body_of(response).size()).c_str());
  if (ending == Ending::close) append(out, "Connection", "close");
  out += "\r\n";
  return out;
}

}  // namespace marshrut::http
