#include "access/door/problem.h"
#include "access/errors.h"
#include "platform/json/json.h"

namespace marshrut::access {
namespace {

ProblemError said(const Error& error) {
  return {std::string(error.code->name), error.at, error.words_ru(), error.words_en()};
}

http::Response problem_with(int status, const Error& error) {
  Problem problem{"/errors#" + std::string(error.code->name), error.words_en(), status, std::string(error.code->name), {}};
  problem.errors.push_back(said(error));
  for (const auto& more : error.also) problem.errors.push_back(said(more));
  http::Response answer{status, {{"Content-Type", "application/problem+json"}}, json::write(problem), {}};
  if (error.kind() == Kind::limited && !error.arguments.empty())
    answer.headers.emplace_back("Retry-After", error.arguments.front());
  if (status == 503) answer.headers.emplace_back("Retry-After", "5");
  return answer;
}

}  // namespace

int status_of(Kind kind) {
  switch (kind) {
    case Kind::invalid: return 400;
    case Kind::unauthenticated: return 401;
    case Kind::forbidden: return 403;
    case Kind::not_found: return 404;
    case Kind::conflict: return 409;
    case Kind::stale: return 412;
    case Kind::limited: return 429;
    case Kind::unavailable: return 503;
  }
  return 500;
}

http::Response problem_answer(const Error& error) {
  if (error.code == &errors::method_unknown) {
    auto answer = problem_with(405, error);
    answer.headers.emplace_back("Allow", error.arguments.front());
    return answer;
  }
  if (error.code == &errors::fault) return problem_with(500, error);
  if (error.code == &errors::media_type) return problem_with(415, error);
  return problem_with(status_of(error.kind()), error);
}

http::Response refusal_answer(int status) {
  const ErrorCode& code = status == 503                  ? errors::overloaded
                          : status == 413 || status == 431 || status == 414 ? errors::too_large
                                                         : errors::malformed;
  return problem_with(status, Error{&code, "", {}, {}});
}

}  // namespace marshrut::access
