#pragma once
// Reports of one's own activity as a regional methodist writes them and as the centre and the ministry read them (US-R14).
#include "access/endpoint.h"
#include "monitoring/activity/activity.h"

namespace marshrut::monitoring {

using access::Work;

struct ActivityReportView {
  std::string name;
  Date since;
  Date until;
  std::vector<WorkDone> lines;
  std::string text;
  std::optional<Date> sent_on;  // nothing before it was sent
  std::int64_t revision = 0;
};
DESCRIBE(ActivityReportView, name, since, until, lines, text, sent_on, revision)
/// This half and the one before, each as it was sent or as the journal has it now; then what was sent in former ones.
struct OwnActivity {
  std::vector<ActivityReportView> reports;
};
DESCRIBE(OwnActivity, reports)
Result<OwnActivity> own_activity(Work& work, const access::Nothing& request);

struct SendActivity {
  Date since;  // the first day of this half or of the one before
  std::string text;
  std::int64_t revision = 0;  // of what was sent before
};
DESCRIBE(SendActivity, since, text, revision)
/// The journal is counted anew; the text alone is its author's.
Result<OwnActivity> send_activity(Work& work, const SendActivity& request);

struct AskActivity {
  std::optional<Date> since;  // the first day of a half; this one when absent
};
DESCRIBE(AskActivity, since)
struct SentActivity {
  Date since;
  Date until;
  std::vector<ActivityReportView> reports;  // by name
};
DESCRIBE(SentActivity, since, until, reports)
Result<SentActivity> list_activity(Work& work, const AskActivity& request);

}  // namespace marshrut::monitoring
