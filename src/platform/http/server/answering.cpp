#include "platform/http/server/answering.h"

namespace marshrut::http {

Response refusal(const Service& service, int status) noexcept {
  try {
    auto response = service.refusal(status);
    response.status = status;
    return response;
  } catch (...) {
    Response bare;
    bare.status = status;
    return bare;
  }
}

Response answer(const Service& service, const Request& request) noexcept {
  try {
    auto response = service.answer(request);
    return response.status < 200 || response.status > 599 ? refusal(service, 500) : response;
  } catch (...) {
    return refusal(service, 500);
  }
}

Lane lane(const Service& service, const Request& request) noexcept {
  try {
    return service.lane(request.method, request.path);
  } catch (...) {
    return Lane::pool;
  }
}

std::size_t body_limit(const Service& service, const Request& request) noexcept {
  try {
    return service.body_limit(request.method, request.path);
  } catch (...) {
    return 0;
  }
}

Response busy(const Service& service) noexcept {
  auto response = refusal(service, 503);
  if (response.header("Retry-After").empty()) response.headers.emplace_back("Retry-After", "1");
  return response;
}

std::string sendable_head(const Service& service, Response& response, Ending ending) noexcept {
  try {
    return response_head(response, ending);
  } catch (...) {
    response = refusal(service, 500);
  }
  try {
    return response_head(response, ending);
  } catch (...) {
    response = Response{500, {}, {}, {}};
    return response_head(response, ending);
  }
}

}  // namespace marshrut::http
