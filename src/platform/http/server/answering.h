#pragma once
// The house is asked here and nowhere else: whatever it throws becomes a 500 and never ends the server.
#include "platform/http/http.h"
#include "platform/http/wire/response_text.h"

namespace marshrut::http {

Response answer(const Service& service, const Request& request) noexcept;
Lane lane(const Service& service, const Request& request) noexcept;
std::size_t body_limit(const Service& service, const Request& request) noexcept;
/// Without a dress when the house cannot make one.
Response refusal(const Service& service, int status) noexcept;
/// 503 with Retry-After.
Response busy(const Service& service) noexcept;
/// The head of the response on the wire; a response that cannot be sent is replaced by a refusal.
std::string sendable_head(const Service& service, Response& response, Ending ending) noexcept;

}  // namespace marshrut::http
