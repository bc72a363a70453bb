#include "access/door/dispatch_once.h"

#include <algorithm>
#include <cctype>

#include "access/door/problem.h"
#include "access/endpoint.h"
#include "access/errors.h"
#include "platform/crypto/digest.h"

namespace marshrut::access {

Result<Once> once_of(const http::Request& request) {
  std::string key(request.header("Idempotency-Key"));
  auto plain = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-'; };
  if (key.size() < 8 || key.size() > 100 || !std::ranges::all_of(key, plain)) return fail(errors::key_malformed);
  return Once{key, crypto::sha256_hex_of_parts({http::name_of(request.method), request.target, request.body})};
}

Result<http::Response> replayed(const store::Answered& before, const Once& once) {
  if (before.request_digest != once.digest) return fail(errors::key_reused);
  auto answer = json_answer(static_cast<int>(before.status), before.body);
  answer.headers.emplace_back("Idempotency-Replayed", "true");
  return answer;
}

UnderWay::Hold::Hold(UnderWay& all, std::string name) : all_(all), name_(std::move(name)) {
  std::lock_guard lock(all_.mutex_);
  first_ = all_.names_.insert(name_).second;
}

UnderWay::Hold::~Hold() {
  if (!first_) return;
  std::lock_guard lock(all_.mutex_);
  all_.names_.erase(name_);
}

}  // namespace marshrut::access
