#include "monitoring/reason.h"

#include "base/text.h"
#include "monitoring/errors.h"

namespace marshrut::monitoring {
namespace {

constexpr std::size_t reason_shortest = 5, reason_longest = 500;

}  // namespace

Result<void> check_reason(const std::string& reason) {
  const auto length = code_points(trimmed(reason));
  if (length < reason_shortest || length > reason_longest)
    return fail(errors::reason_length, "/reason", std::to_string(reason_shortest), std::to_string(reason_longest));
  return {};
}

}  // namespace marshrut::monitoring
