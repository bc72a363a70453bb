#include "notice/remind/acts_remind.h"

#include "access/acts_apart.h"
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

/// More than fall due in the largest region in a day.
constexpr int kind_most = 200'000;
constexpr std::size_t bundle_size = 100;

struct Due {
  Told told;
  std::vector<PersonId> readers;
};

std::vector<Due> activities_due(Work& work) {
  const auto days = activities_near(work.today());
  std::vector<Due> due;
  for (const auto& item : route::store::items_beginning(work.rows, work.region, days.from, days.to, kind_most))
    due.push_back({{.kind = NoticeKind::activity_near,
                    .subject = item.route.value,
                    .about = item.title,
                    .day = item.starts,
                    .once = mark_of("activity", item.item.value, item.starts.iso())},
                   {item.person}});
  return due;
}

std::vector<Due> decisions_due(Work& work) {
  std::vector<Due> due;
  for (const auto& row : route::store::submitted_routes(work.rows, work.region, kind_most)) {
    const auto& route = row.route;
    const auto profile = route::profile_of(work, route);
    const auto day = profile ? route::decision_due(**profile, route, row.at_ms) : std::nullopt;
    if (!day || !decision_is_near(*day, work.today())) continue;
    const auto round = std::to_string(route.number) + "." + std::to_string(route.step);
    due.push_back({{.kind = NoticeKind::decision_due,
                    .subject = route.id.value,
                    .about = route.teacher,
                    .day = day,
                    .once = mark_of("decision", route.id.value, round)},
                   deciders_of(work, route)});
  }
  return due;
}

std::vector<Due> checkpoints_due(Work& work) {
  std::vector<Due> due;
  for (const auto& point : accompaniment::store::checkpoints_overdue(work.rows, work.region, work.today(), kind_most))
    due.push_back({{.kind = NoticeKind::checkpoint_overdue,
                    .subject = point.route.value,
                    .about = point.teacher,
                    .day = point.due,
                    .once = mark_of("checkpoint", point.checkpoint.value, point.due.iso())},
                   companions_of(work, point.route, of_companions)});
  return due;
}

std::vector<Due> evidence_due(Work& work) {
  std::vector<Due> due;
  const auto since = waits_long_since(work.now);
  for (const auto& one : accompaniment::store::evidence_waiting(work.rows, work.region, since, kind_most))
    due.push_back({{.kind = NoticeKind::evidence_waits,
                    .subject = one.route.value,
                    .about = one.teacher + " — " + one.title,
                    .day = work.day_of(one.sent_ms),
                    .once = mark_of("evidence", one.evidence.value)},
                   companions_of(work, one.route, of_reviewers)});
  return due;
}

/// Two days before a work must be marked (US-E09), whoever it is entrusted to.
std::vector<Due> marking_due(Work& work) {
  std::vector<Due> due;
  const auto until = work.begin_of(work.today().plus_days(diagnostics::reminded_days_before + 1));
  for (const auto& one : diagnostics::store::works_due(work.rows, work.region, until, kind_most))
    due.push_back({{.kind = NoticeKind::marking_due,
                    .subject = one.attempt.value,
                    .day = work.day_of(one.due_ms),
                    .once = mark_of("marking", one.attempt.value, one.due_ms.iso())},
                   {one.expert}});
  return due;
}

/// Some of a kind, told in one transaction: others write between two of them.
struct Bundle {
  Id<Bundle> id;  // of its first
  std::vector<Due> due;
};

std::vector<Bundle> bundled(std::vector<Due> due) {
  std::vector<Bundle> bundles;
  for (std::size_t at = 0; at < due.size(); ++at) {
    if (at % bundle_size == 0) bundles.push_back({{*due[at].told.once}, {}});
    bundles.back().due.push_back(std::move(due[at]));
  }
  return bundles;
}

}  // namespace

Reminded remind(access::Services& services, const std::string& region, access::Stumbles& stumbles) {
  const auto house = access::Actor::of_house(region);
  const auto told_of = [&](std::vector<Due> (*due_now)(Work&)) {
    auto due = services.database.read([&](db::Session& rows) {
      Work work(services, rows, house, reminding, services.clock.now());
      return due_now(work);
    });
    std::int64_t told = 0;
    access::each_apart(services, region, reminding, "remind", bundled(std::move(due)), stumbles,
                       [&](Work& work, const Bundle& bundle) -> Result<void> {
                         for (const auto& one : bundle.due) told += tell(work, one.told, one.readers);
                         return {};
                       });
    return told;
  };
  return {told_of(&activities_due), told_of(&decisions_due), told_of(&checkpoints_due), told_of(&evidence_due), told_of(&marking_due)};
}

}  // namespace marshrut::notice
