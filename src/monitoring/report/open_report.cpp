#include "monitoring/report/open_report.h"

#include "monitoring/errors.h"
#include "monitoring/reason.h"

namespace marshrut::monitoring {

Result<ReportState> published_or_not(ReportState state, bool published, const std::string& reason) {
  if (published) return ReportState::published;
  if (state != ReportState::published) return fail(errors::report_not_published);
  TRY(check_reason(reason));
  return ReportState::withdrawn;
}

}  // namespace marshrut::monitoring
