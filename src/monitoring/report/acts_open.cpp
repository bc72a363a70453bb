#include "monitoring/report/acts_open.h"

#include <algorithm>

#include "access/acts.h"
#include "documents/acts.h"
#include "monitoring/errors.h"
#include "monitoring/report/store_open.h"
#include "monitoring/rules.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

using regulation::IndicatorCut;

ReportContent content_of(const OpenReport& report) {
  return json::read<ReportContent>(report.content).value();
}

/// Those that are still shown, named as their authors want it today.
std::vector<ReportPractice> shown_today(Work& work, const std::string& region, const std::vector<ReportPractice>& practices) {
  std::vector<ReportPractice> shown;
  for (auto practice : practices)
    if (auto today = store::published_practice(work.rows, region, practice.practice)) {
      practice.author = today->author;
      shown.push_back(std::move(practice));
    }
  return shown;
}

OpenReportView view_of(Work& work, const OpenReport& report) {
  auto content = content_of(report);
  return {report.id, report.version, report.title, report.paper, report.number,
          work.services.part<access::Names>().of(work.rows, work.region, report.author), report.made_on, report.state,
          report.changed_on, report.reason, report.revision, std::move(content.lines),
          shown_today(work, work.region, content.practices)};
}

documents::Fields fields_of(const ReportContent& content) {
  documents::Fields fields;
  fields.values = {{"place", content.place}, {"territory", content.place},
                   {"since", documents::short_date(content.since)}, {"until", documents::short_date(content.until)}};
  fields.lists.try_emplace("indicators");
  fields.lists.try_emplace("practices");
  for (const auto& line : content.lines)
    fields.lists["indicators"].push_back({line.title.ru, line.unit, printed(line.value), printed(line.year_ago)});
  for (const auto& one : content.practices)
    fields.lists["practices"].push_back({one.title, one.result, one.author.value_or("—")});
  return fields;
}

bool of_ministry(const Work& work) {
  return work.actor.has(access::Duty::ministry);
}

ReportContent counted_now(Work& work, const regulation::Profile& profile, const std::string& path) {
  const auto level = path == work.region ? IndicatorCut::region : IndicatorCut::municipality;
  const auto* region = work.services.find_region(work.region);
  auto place = path == work.region && region ? region->title : profile.territory.title;
  return {std::move(place),
          regulation::school_year_start(profile.calendar, work.today()),
          work.today(),
          regulation::people_min_of(profile),
          lines_at(work, profile, path, level),
          store::practices_below(work.rows, work.region, path, work.today())};
}

Result<void> withdraw_former(Work& work, const OpenReport& published) {
  for (auto former : store::open_reports_of(work.rows, work.region, published.path)) {
    if (former.state != ReportState::published || former.id == published.id) continue;
    const auto before = json::write(former);
    former.state = ReportState::withdrawn;
    former.changed_on = work.today();
    former.reason.clear();  // a newer version took its place
    if (!store::update(work.rows, work.region, former)) return fail(access::errors::stale);
    work.touched("open_report", former.id, before, json::write(former));
  }
  return {};
}

}  // namespace

Result<OpenReports> list_open_reports(Work& work, const access::Nothing&) {
  OpenReports answer;
  for (const auto& report : store::open_reports_of(work.rows, work.region, widest(work.horizon(), work.region)))
    answer.reports.push_back(view_of(work, report));
  return answer;
}

Result<OpenReportView> make_open_report(Work& work, const access::Nothing&) {
  const auto path = widest(work.horizon(), work.region);
  TRY(work.may({path, {}}));
  const auto profile = TRY(regulation::profile_at(work, path));
  const auto* document = report_of_actor(work, *profile);
  if (!document && !of_ministry(work)) return fail(errors::report_not_by_regulation);
  const auto content = counted_now(work, *profile, path);
  const auto former = store::open_reports_of(work.rows, work.region, path);
  OpenReport report{work.new_id<OpenReport>(), path, former.empty() ? 1 : former.front().version + 1,
                    document ? document->title.ru : "Открытый доклад", json::write(content), "", "", work.actor.person,
                    work.today(), ReportState::made, {}, "", 0};
  if (document) {
    auto paper = TRY(documents::issue_by(work, *profile, {document->code, "report", path, {}, path, "", {}, fields_of(content)}));
    report.paper = paper.id.value;
    report.number = paper.number;
  }
  store::insert(work.rows, work.region, report);
  work.touched("open_report", report.id, "", json::write(report));
  return view_of(work, report);
}

Result<OpenReportView> publish_open_report(Work& work, const PublishReport& request) {
  const auto before = store::find_open_report(work.rows, work.region, request.report);
  if (!before) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({before->path, {}}));
  auto after = *before;
  const auto reason = request.reason.value_or("");
  after.state = TRY(published_or_not(before->state, request.published, reason));
  after.reason = request.published ? "" : reason;
  after.changed_on = work.today();
  after.revision = request.revision;
  if (!store::update(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("open_report", after.id, json::write(*before), json::write(after));
  if (request.published) TRY(withdraw_former(work, after));
  return view_of(work, store::find_open_report(work.rows, work.region, request.report).value());
}

Result<PublicReports> list_published_reports(Work& work, const access::Nothing&) {
  PublicReports answer;
  for (const auto& region : work.services.regions)
    for (const auto& report : store::published_reports(work.rows, region.region))
      answer.reports.push_back({report.id, region.title, content_of(report).place, report.title, *report.changed_on});
  return answer;
}

Result<PublicReport> show_published_report(Work& work, const AskPublicReport& request) {
  for (const auto& region : work.services.regions) {
    const auto report = store::find_open_report(work.rows, region.region, request.report);
    if (!report || report->state != ReportState::published) continue;
    auto content = content_of(*report);
    content.practices = shown_today(work, region.region, content.practices);
    return PublicReport{report->id, region.title, report->title, report->version, *report->changed_on, std::move(content)};
  }
  return fail(access::errors::not_found);
}

}  // namespace marshrut::monitoring
