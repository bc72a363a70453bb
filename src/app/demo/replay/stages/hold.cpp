#include <algorithm>

#include "accompaniment/acts_support.h"
#include "accompaniment/store.h"
#include "app/demo/replay/stages/stages.h"
#include "route/life/states.h"
#include "route/store.h"

namespace marshrut::app::replay {
namespace {

constexpr double share_held_late = 0.12;
constexpr int days_until_looked_again = 10;
constexpr const char* notes[] = {
    "Созвонились, всё идёт по плану",
    "Посмотрели урок вместе, разобрали, что получилось",
    "Мероприятие пройдено, подтверждение отправит до пятницы",
};

struct Standing {
  std::optional<route::Route> route;
  std::optional<accompaniment::Checkpoint> next;
};

Standing standing_of(Tale& tale, const Learner& learner) {
  return tale.house.database().read([&](db::Session& rows) {
    Standing standing{route::find_route(rows, tale.region, learner.route), {}};
    for (auto& checkpoint : accompaniment::checkpoints_of(rows, tale.region, learner.route))
      if (checkpoint.state == accompaniment::CheckpointState::planned &&
          (!standing.next || checkpoint.due < standing.next->due))
        standing.next = std::move(checkpoint);
    return standing;
  });
}

Result<void> hold_next(Tale& tale, Learner& learner, const Id<route::Route>& route);

void look_again(Tale& tale, Learner& learner, const Id<route::Route>& route, int days) {
  tale.agenda.at(tale.on_workday(days, 15, static_cast<int>(learner.index % 120)),
                 [&tale, &learner, route] { return hold_next(tale, learner, route); });
}

Result<void> hold(Tale& tale, const Learner& learner, const accompaniment::Checkpoint& due, std::size_t note) {
  const auto& companion = tale.cast.officer("regional_methodist", learner.index);
  TRY(tale.act(companion, "checkpoint.manage", &accompaniment::keep_checkpoint,
               accompaniment::KeepCheckpoint{due.id, due.revision, due.due, true, notes[note]}));
  ++tale.summary.checkpoints;
  return {};
}

/// The next checkpoint on its day; one of eight is held some days late.
Result<void> hold_next(Tale& tale, Learner& learner, const Id<route::Route>& route) {
  if (learner.route != route) return {};
  auto [now, next] = standing_of(tale, learner);
  if (!now || route::is_closed(now->state) || !next || tale.desks_rest()) return {};
  bool waits = now->state == route::RouteState::suspended || now->state == route::RouteState::submitted;
  int days = std::max(tale.today().days_until(next->due), waits ? days_until_looked_again : 0);
  if (days <= 0 && !learner.random.chance(share_held_late)) {
    TRY(hold(tale, learner, *next, learner.random.below(std::size(notes))));
    days = 1;
  }
  look_again(tale, learner, route, days > 0 ? days : days_until_looked_again);
  return {};
}

}  // namespace

void hold_checkpoints(Tale& tale, Learner& learner) { look_again(tale, learner, learner.route, 1); }

}  // namespace marshrut::app::replay
