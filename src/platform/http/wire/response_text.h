#pragma once
// A response as it goes on the wire. The server alone says Content-Length, Connection and Date; those that
// the house gave are dropped. A header that could split the response (CR, LF, a name that is no token) is a
// fault: throws.
#include <string>
#include <string_view>

#include "platform/http/http.h"

namespace marshrut::http {

enum class Ending { keep_alive, close };

/// The status line and headers, with the empty line.
std::string response_head(const Response& response, Ending ending);
std::string_view body_of(const Response& response);
std::string_view reason_of(int status);
/// Whether the status never has a body: 1xx, 204, 304.
bool is_bodiless(int status);

}  // namespace marshrut::http
