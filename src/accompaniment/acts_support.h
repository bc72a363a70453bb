#pragma once
// The way of one route as teacher and companions share it: activities with their evidence, checkpoints, the support
// team; and the routes that a companion looks after, what is due first on top.
#include <optional>
#include <string>
#include <vector>

#include "accompaniment/evidence/acts_evidence.h"
#include "accompaniment/risk/risk.h"
#include "accompaniment/tutor/types.h"

namespace marshrut::accompaniment {

/// Why an activity takes no evidence now.
enum class SendingBar { ahead, unapproved, over, out_of_force, full };
DESCRIBE_ENUM(SendingBar, ahead, unapproved, over, out_of_force, full)

struct SupportedItem {
  RouteItemId item;
  std::string title;
  std::string led_by;  // who of the team holds it with the teacher, by the regulation; "" for an activity of no companion
  Date starts;
  Date ends;
  route::RouteItemState state = route::RouteItemState::planned;
  std::optional<Date> finished_on;
  bool may_send = false;
  std::optional<SendingBar> bar;  // none when it may be sent
  std::vector<EvidenceView> evidence;  // empty for who may not see evidence
};
DESCRIBE(SupportedItem, item, title, led_by, starts, ends, state, finished_on, may_send, bar, evidence)

/// An activity that a correction took out of the route after something was sent to it: that stays to be read.
struct FormerItem {
  RouteItemId item;
  std::string title;
  std::vector<EvidenceView> evidence;
};
DESCRIBE(FormerItem, item, title, evidence)

enum class CheckpointStanding { ahead, due, overdue, done };
DESCRIBE_ENUM(CheckpointStanding, ahead, due, overdue, done)
struct CheckpointView {
  Id<Checkpoint> checkpoint;
  std::int64_t number = 0;  // 0 for one that a companion added
  std::string title;
  Date due;
  CheckpointStanding standing = CheckpointStanding::ahead;
  std::string note;
  std::optional<Date> done_on;
  std::int64_t revision = 0;
};
DESCRIBE(CheckpointView, checkpoint, number, title, due, standing, note, done_on, revision)

struct SupportDoings {
  bool send = false;
  bool review = false;
  bool manage = false;  // checkpoints and the team
  bool note = false;    // how a checkpoint was passed
  bool ask = false;
};
DESCRIBE(SupportDoings, send, review, manage, note, ask)

struct RouteSupport {
  RouteId route;
  PersonId person;
  std::string teacher;
  std::string school;
  route::RouteState state = route::RouteState::draft;
  Date starts;
  Date ends;
  Date today;
  std::vector<SupportedItem> items;
  std::vector<FormerItem> former;  // none for who may not see evidence
  std::vector<CheckpointView> checkpoints;
  std::vector<SupportMember> members;  // of today and those to come
  std::vector<CompanionChange> changes;
  std::int64_t unread = 0;
  SupportDoings may;
};
DESCRIBE(RouteSupport, route, person, teacher, school, state, starts, ends, today, items, former, checkpoints, members,
         changes, unread, may)

struct AskSupport {
  RouteId route;
};
DESCRIBE(AskSupport, route)
Result<RouteSupport> show_support(Work& work, const AskSupport& request);

struct ListSupported {
  std::optional<std::string> search;
  std::optional<bool> mine;          // only those whose team the asker is in
  std::optional<std::string> after;
  std::optional<store::SupportedOrder> order;  // what is due first, unless said otherwise
};
DESCRIBE(ListSupported, search, mine, after, order)
struct SupportedView {
  RouteId route;
  PersonId person;
  std::string teacher;
  std::string school;
  std::string subjects;
  Date starts;
  Date ends;
  SupportState state = SupportState::open;
  std::int64_t items = 0;
  std::int64_t items_done = 0;
  std::int64_t items_cancelled = 0;
  std::optional<Date> due;
  std::int64_t overdue_days = 0;
  std::int64_t waiting = 0;
  std::int64_t unread = 0;
  std::int64_t hours = 0;
  std::vector<RiskReason> risks;  // none when the route is not at risk
  std::optional<Instant> asked_ms;  // the first question that nobody answered
  bool answer_late = false;         // it waits for two days or more
};
DESCRIBE(SupportedView, route, person, teacher, school, subjects, starts, ends, state, items, items_done,
         items_cancelled, due, overdue_days, waiting, unread, hours, risks, asked_ms, answer_late)
struct Supported {
  std::int64_t overdue = 0;  // of the whole list as it is narrowed, not of the page
  std::int64_t risky = 0;
  std::vector<std::string> subjects;  // those whose teachers alone are listed; empty: all
  Date today;
  std::vector<SupportedView> routes;
  std::optional<std::string> next;
};
DESCRIBE(Supported, overdue, risky, subjects, today, routes, next)
Result<Supported> list_supported(Work& work, const ListSupported& request);

struct AddCheckpoint {
  RouteId route;
  Date due;
  std::string title;
};
DESCRIBE(AddCheckpoint, route, due, title)
Result<CheckpointView> add_checkpoint(Work& work, const AddCheckpoint& request);
struct KeepCheckpoint {
  Id<Checkpoint> checkpoint;
  std::int64_t revision = 0;
  Date due;
  bool done = false;
  std::string note;
};
DESCRIBE(KeepCheckpoint, checkpoint, revision, due, done, note)
Result<CheckpointView> keep_checkpoint(Work& work, const KeepCheckpoint& request);

struct Companions {
  std::vector<SupportMember> members;
};
DESCRIBE(Companions, members)
/// Who could accompany the route.
Result<Companions> list_companions(Work& work, const AskSupport& request);
struct ChosenMember {
  PersonId person;
  access::Duty duty = access::Duty::regional_methodist;
};
DESCRIBE(ChosenMember, person, duty)
struct SetTeam {
  RouteId route;
  std::vector<ChosenMember> members;
  std::optional<bool> confirmed;  // the centre knows that somebody carries more than the norm
};
DESCRIBE(SetTeam, route, members, confirmed)
Result<Companions> set_team(Work& work, const SetTeam& request);

}  // namespace marshrut::accompaniment
