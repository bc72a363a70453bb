#include "notice/remind/acts_remind.h"

#include "accompaniment/store.h"
#include "diagnostics/marking/store_marking.h"
#include "notice/remind/reminders.h"
#include "notice/tell/acts_tell.h"
#include "route/approval/acts_rounds.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::notice {
namespace {

constexpr access::Right reminding{"notice.own"};  // the house's own
constexpr access::Right of_reviewers{"evidence.review"};
constexpr access::Right of_companions{"checkpoint.manage"};

Result<std::int64_t> remind_activities(Work& work, int most) {
  const auto days = activities_near(work.today());
  std::int64_t told = 0;
  for (const auto& item : route::store::items_beginning(work.rows, work.region, days.from, days.to, most))
    told += tell(work,
                 {.kind = NoticeKind::activity_near,
                  .subject = item.route.value,
                  .about = item.title,
                  .day = item.starts,
                  .once = mark_of("activity", item.item.value, item.starts.iso())},
                 {item.person});
  return told;
}

Result<std::int64_t> remind_decisions(Work& work, int most) {
  std::int64_t told = 0;
  for (const auto& row : route::store::submitted_routes(work.rows, work.region, most)) {
    const auto due = route::decision_due(*TRY(route::profile_of(work, row.route)), row.route, row.at_ms);
    if (!due || !decision_is_near(*due, work.today())) continue;
    const auto& route = row.route;
    const auto round = std::to_string(route.number) + "." + std::to_string(route.step);
    tell(work,
         {.kind = NoticeKind::decision_due,
          .subject = route.id.value,
          .about = route.teacher,
          .day = due,
          .once = mark_of("decision", route.id.value, round)},
         deciders_of(work, route));
    ++told;
  }
  return told;
}

Result<std::int64_t> remind_checkpoints(Work& work, int most) {
  std::int64_t told = 0;
  for (const auto& point : accompaniment::store::checkpoints_overdue(work.rows, work.region, work.today(), most))
    told += tell(work,
                 {.kind = NoticeKind::checkpoint_overdue,
                  .subject = point.route.value,
                  .about = point.teacher,
                  .day = point.due,
                  .once = mark_of("checkpoint", point.checkpoint.value, point.due.iso())},
                 companions_of(work, point.route, of_companions));
  return told;
}

Result<std::int64_t> remind_evidence(Work& work, int most) {
  std::int64_t told = 0;
  const auto since = waits_long_since(work.now);
  for (const auto& one : accompaniment::store::evidence_waiting(work.rows, work.region, since, most))
    told += tell(work,
                 {.kind = NoticeKind::evidence_waits,
                  .subject = one.route.value,
                  .about = one.teacher + " — " + one.title,
                  .day = work.day_of(one.sent_ms),
                  .once = mark_of("evidence", one.evidence.value)},
                 companions_of(work, one.route, of_reviewers));
  return told;
}

/// Two days before a work must be marked (US-E09), whoever it is entrusted to.
Result<std::int64_t> remind_marking(Work& work, int most) {
  std::int64_t told = 0;
  const auto until = work.begin_of(work.today().plus_days(diagnostics::reminded_days_before + 1));
  for (const auto& one : diagnostics::store::works_due(work.rows, work.region, until, most))
    told += tell(work,
                 {.kind = NoticeKind::marking_due,
                  .subject = one.attempt.value,
                  .day = work.day_of(one.due_ms),
                  .once = mark_of("marking", one.attempt.value, one.due_ms.iso())},
                 {one.expert});
  return told;
}

}  // namespace

Result<Reminded> remind(access::Services& services, const std::string& region, int most) {
  const auto house = access::Actor::of_house(region);
  const auto apart = [&](Result<std::int64_t> (*act)(Work&, int)) {
    return access::transact(services, house, reminding, [&](Work& work) { return act(work, most); });
  };
  Reminded reminded;
  reminded.activities = TRY(apart(&remind_activities));
  reminded.decisions = TRY(apart(&remind_decisions));
  reminded.checkpoints = TRY(apart(&remind_checkpoints));
  reminded.evidence = TRY(apart(&remind_evidence));
  reminded.marking = TRY(apart(&remind_marking));
  return reminded;
}

}  // namespace marshrut::notice
