#include <algorithm>
#include <memory>

#include "app/demo/replay/stages/decisions.h"
#include "app/demo/replay/stages/stages.h"
#include "catalogue/errors.h"
#include "route/acts.h"
#include "route/content/acts_propose.h"
#include "route/errors.h"

namespace marshrut::app::replay {
namespace {

constexpr int attempts_at_seats = 3;   // when others were faster
constexpr int days_after_last = 45;    // of a term beyond its last activity
constexpr int days_of_the_hasty = 12;  // of a term that will run out

/// The items of the variant with the greatest effect that has any.
std::vector<route::ChosenItem> chosen_from(const route::Proposals& proposals) {
  std::vector<route::ChosenItem> items;
  for (const auto& proposal : proposals.proposals) {
    for (const auto& item : proposal.items) items.push_back({{}, item.session, {}, {}, {}, {}});
    if (!items.empty()) break;
  }
  return items;
}

Date last_day(const route::Proposals& proposals, Date otherwise) {
  for (const auto& proposal : proposals.proposals) {
    if (proposal.items.empty()) continue;
    return std::ranges::max(proposal.items, {}, &planning::ProposedItem::ends).ends;
  }
  return otherwise;
}

std::vector<route::StatedGoal> goals_of(const route::RoutePage& page) {
  std::vector<route::StatedGoal> goals;
  for (const auto& goal : page.goals)
    goals.push_back({goal.id, goal.text, goal.competency.empty() ? std::nullopt : std::optional(goal.competency)});
  return goals;
}

/// A draft with what the catalogue proposes; its page, on which nothing is chosen when nothing fits.
Result<route::RoutePage> compose(Tale& tale, Learner& learner, const route::RoutePage& page) {
  route::AskProposals ask{.route = learner.route};
  ask.activities = learner.conduct.most_activities;
  ask.weekly_hours = learner.conduct.weekly_hours;
  auto proposals = TRY(tale.look(learner.actor, "route.build", &route::propose_for_route, ask));
  auto items = chosen_from(proposals);
  if (items.empty()) {
    ask.weekly_hours.reset();
    proposals = TRY(tale.look(learner.actor, "route.build", &route::propose_for_route, ask));
    items = chosen_from(proposals);
  }
  if (items.empty()) return page;
  bool hasty = learner.conduct.fate == demo::Fate::expired;
  auto ends = std::min(last_day(proposals, page.route.ends).plus_days(hasty ? days_of_the_hasty : days_after_last),
                       page.latest_end);
  route::SaveRoute save{.route = learner.route,
                        .revision = page.route.revision,
                        .starts = page.route.starts,
                        .ends = ends,
                        .term_reason = "Мероприятия маршрута идут в эти сроки, время на внедрение учтено",
                        .goals = goals_of(page),
                        .items = std::move(items),
                        .ban = {},
                        .unban = {}};
  return tale.act(learner.actor, "route.build", &route::save_route_draft, save);
}

Result<void> submit(Tale& tale, Learner& learner, int tries);

/// Others took a seat meanwhile, or a day has passed since the draft was composed.
bool calls_for_another(const Error& error) {
  return error.code == &catalogue::errors::no_seats || error.code == &route::errors::item_over;
}

/// Composes anew.
Result<void> compose_again(Tale& tale, Learner& learner, int tries) {
  auto page = TRY(tale.look(learner.actor, "route.read", &route::show_route, route::ShowRoute{learner.route}));
  page = TRY(compose(tale, learner, page));
  return submit(tale, learner, tries);
}

Result<void> submit(Tale& tale, Learner& learner, int tries) {
  auto page = TRY(tale.look(learner.actor, "route.read", &route::show_route, route::ShowRoute{learner.route}));
  if (page.items.empty()) return {};
  auto sent = tale.act(learner.actor, "route.build", &route::submit_route,
                       route::AtRevision{learner.route, page.route.revision});
  if (sent && sent->route.state != route::RouteState::submitted) {
    realise(tale, learner);
    return {};
  }
  if (sent) {
    await_decision(tale, learner, std::max(1, learner.conduct.decided_day - learner.conduct.submitted_day));
    return {};
  }
  if (!calls_for_another(sent.error())) return std::unexpected(std::move(sent).error());
  if (sent.error().code == &catalogue::errors::no_seats) ++tale.summary.seats_missed;
  return tries == 0 ? Result<void>{} : compose_again(tale, learner, tries - 1);
}

Result<void> begin_route(Tale& tale, Learner& learner) {
  auto page = TRY(tale.act(learner.actor, "route.build", &route::start_route, route::StartRoute{}));
  if (!learner.route.empty()) {
    learner.earlier.push_back(learner.route);
    ++tale.summary.next_routes;
  }
  learner.route = page.route.id;
  ++tale.summary.routes;
  if (page.grounds.empty()) return {};
  TRY(compose(tale, learner, page));
  tale.agenda.at(tale.in_days(static_cast<int>(learner.index % 2), 20, static_cast<int>(learner.index % 90)),
                 [&tale, &learner] { return submit(tale, learner, attempts_at_seats); });
  return {};
}

}  // namespace

void design(Tale& tale, Learner& learner) {
  int days = std::max(0, learner.conduct.submitted_day - learner.conduct.acknowledged_day);
  tale.agenda.at(tale.in_days(days, 19, static_cast<int>(learner.index % 60)),
                 [&tale, &learner] { return begin_route(tale, learner); });
}

Result<void> mend(Tale& tale, Learner& learner) {
  return compose_again(tale, learner, attempts_at_seats);
}

}  // namespace marshrut::app::replay
