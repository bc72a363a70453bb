#include "monitoring/activity/acts_activity.h"

#include <algorithm>

#include "access/journal/store_done.h"
#include "base/text.h"
#include "monitoring/activity/store_activity.h"
#include "monitoring/errors.h"
#include "organisation/store.h"
#include "platform/json/json.h"

namespace marshrut::monitoring {
namespace {

using access::PersonId;

std::vector<WorkDone> work_in(Work& work, const HalfYear& half) {
  std::vector<WorkDone> lines;
  for (auto& done : access::store::acts_done(work.rows, work.region, work.actor.person, work.begin_of(half.since),
                                             work.begin_of(half.until.plus_days(1))))
    if (is_work(done.act)) lines.push_back({std::move(done.act), done.times});
  return lines;
}

ActivityReportView sent_view(const ActivityReport& report) {
  return {report.name, report.half_since, report.half_until, json::read<std::vector<WorkDone>>(report.lines).value(),
          report.text, report.sent_on, report.revision};
}

OwnActivity activity_of_actor(Work& work) {
  const auto sent = store::activity_reports_of(work.rows, work.region, work.actor.person);
  const auto name = organisation::name_of_person(work.rows, work.region, work.actor.person);
  OwnActivity answer;
  for (const auto& half : {half_of(work.today()), half_before(work.today())})
    if (!std::ranges::count(sent, half.since, &ActivityReport::half_since))
      answer.reports.push_back({name, half.since, half.until, work_in(work, half), "", {}, 0});
  for (const auto& report : sent) answer.reports.push_back(sent_view(report));
  std::ranges::stable_sort(answer.reports, std::ranges::greater{}, &ActivityReportView::since);
  return answer;
}

}  // namespace

Result<OwnActivity> own_activity(Work& work, const access::Nothing&) {
  work.own();
  return activity_of_actor(work);
}

Result<OwnActivity> send_activity(Work& work, const SendActivity& request) {
  work.own();
  const auto half = half_of(request.since);
  const bool open = half.since == half_of(work.today()).since || half.since == half_before(work.today()).since;
  if (half.since != request.since || !open) return fail(errors::activity_half, "/since");
  TRY(check_activity_text(request.text));
  const auto place = organisation::scope_of(work.rows, work.region, work.actor.person, work.today()).path;
  const ActivityReport report{work.actor.person, organisation::name_of_person(work.rows, work.region, work.actor.person), place,
                              half.since, half.until, json::write(work_in(work, half)), std::string(trimmed(request.text)),
                              work.today(), request.revision};
  if (!store::insert(work.rows, work.region, report) && !store::update(work.rows, work.region, report))
    return fail(access::errors::stale);
  work.touched("activity_report", report.person.value + " " + half.since.iso(), "", json::write(report));
  return activity_of_actor(work);
}

Result<SentActivity> list_activity(Work& work, const AskActivity& request) {
  TRY(work.may({work.region, {}}));
  const auto half = half_of(request.since.value_or(work.today()));
  SentActivity answer{half.since, half.until, {}};
  for (const auto& report : store::activity_reports(work.rows, work.region, half.since)) answer.reports.push_back(sent_view(report));
  return answer;
}

}  // namespace marshrut::monitoring
