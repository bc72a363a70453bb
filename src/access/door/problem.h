#pragma once
// RFC 9457 problem+json, the one shape of a refusal: what is wrong, where, and what to do, in both languages.
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/result.h"
#include "platform/http/http.h"

namespace marshrut::access {

struct ProblemError {
  std::string code;
  std::string pointer;
  std::string ru;
  std::string en;
};
DESCRIBE(ProblemError, code, pointer, ru, en)

struct Problem {
  std::string type;  // a reference into contract/errors.md
  std::string title;
  std::int64_t status = 0;
  std::string code;
  std::vector<ProblemError> errors;
};
DESCRIBE(Problem, type, title, status, code, errors)

int status_of(Kind kind);
http::Response problem_answer(const Error& error);
/// The answer to a refusal by the HTTP server itself (400, 408, 413, 414, 431, 503).
http::Response refusal_answer(int status);

}  // namespace marshrut::access
