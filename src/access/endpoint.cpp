#include "access/endpoint.h"

namespace marshrut::access {

http::Response json_answer(int status, std::string body) {
  return {status, {{"Content-Type", "application/json"}}, std::move(body), {}};
}

http::Response download_answer(Download download) {
  http::Response answer{200, {{"Content-Type", download.media_type}}, std::move(download.bytes), {}};
  auto disposition = std::string(download.in_place ? "inline" : "attachment") +
                     "; filename*=UTF-8''" + http::percent_encode(download.filename);
  answer.headers.emplace_back("Content-Disposition", disposition);
  answer.headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
  return answer;
}

}  // namespace marshrut::access
