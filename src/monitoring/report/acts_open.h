#pragma once
// The open annual report as a municipal service or a ministry makes and publishes it, and as everybody reads it without
// signing in (KUR-2.3.3, US-M13, US-G15). Of a place one version is published at a time.
#include "monitoring/report/acts_told.h"
#include "monitoring/report/open_report.h"

namespace marshrut::monitoring {

struct ReportContent {
  std::string place;
  Date since;
  Date until;
  std::int64_t people_min = 0;  // groups of fewer people are not told
  std::vector<ReportLine> lines;
  std::vector<ReportPractice> practices;
};
DESCRIBE(ReportContent, place, since, until, people_min, lines, practices)

struct OpenReportView {
  Id<OpenReport> id;
  std::int64_t version = 0;
  std::string title;
  std::string paper;
  std::string number;
  std::string author;
  Date made_on;
  ReportState state = ReportState::made;
  std::optional<Date> changed_on;
  std::string reason;
  std::int64_t revision = 0;
  std::vector<ReportLine> lines;
  std::vector<ReportPractice> practices;
};
DESCRIBE(OpenReportView, id, version, title, paper, number, author, made_on, state, changed_on, reason, revision, lines, practices)
struct OpenReports {
  std::vector<OpenReportView> reports;  // every version, the newest first
};
DESCRIBE(OpenReports, reports)

Result<OpenReports> list_open_reports(Work& work, const access::Nothing& request);
/// Another version from what is counted today; published by its own act.
Result<OpenReportView> make_open_report(Work& work, const access::Nothing& request);

struct PublishReport {
  Id<OpenReport> report;
  bool published = true;
  std::optional<std::string> reason;  // of a withdrawal
  std::int64_t revision = 0;
};
DESCRIBE(PublishReport, report, published, reason, revision)
/// What was published of the place before is withdrawn by it.
Result<OpenReportView> publish_open_report(Work& work, const PublishReport& request);

/// What everybody reads.
struct PublicReport {
  Id<OpenReport> id;
  std::string region;  // title
  std::string title;
  std::int64_t version = 0;
  Date published_on;
  ReportContent content;
};
DESCRIBE(PublicReport, id, region, title, version, published_on, content)
struct PublicReportName {
  Id<OpenReport> id;
  std::string region;
  std::string place;
  std::string title;
  Date published_on;
};
DESCRIBE(PublicReportName, id, region, place, title, published_on)
struct PublicReports {
  std::vector<PublicReportName> reports;
};
DESCRIBE(PublicReports, reports)
Result<PublicReports> list_published_reports(Work& work, const access::Nothing& request);
struct AskPublicReport {
  Id<OpenReport> report;
};
DESCRIBE(AskPublicReport, report)
Result<PublicReport> show_published_report(Work& work, const AskPublicReport& request);

}  // namespace marshrut::monitoring
