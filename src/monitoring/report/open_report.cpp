#include "monitoring/report/open_report.h"

#include "base/text.h"
#include "monitoring/errors.h"

namespace marshrut::monitoring {
namespace {

constexpr std::size_t reason_shortest = 5, reason_longest = 500;

}  // namespace

Result<ReportState> published_or_not(ReportState state, bool published, const std::string& reason) {
  if (published) return ReportState::published;
  if (state != ReportState::published) return fail(errors::report_not_published);
  const auto length = code_points(trimmed(reason));
  if (length < reason_shortest || length > reason_longest)
    return fail(errors::reason_length, "/reason", std::to_string(reason_shortest), std::to_string(reason_longest));
  return ReportState::withdrawn;
}

}  // namespace marshrut::monitoring
