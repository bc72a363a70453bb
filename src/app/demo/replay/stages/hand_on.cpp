#include <algorithm>
#include <map>

#include "app/demo/replay/stages/stages.h"
#include "regulation/rules.h"
#include "route/handover/acts_received.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_between = 7;
constexpr int days_of_reading = 2;

using ByRoute = std::map<Id<route::Route>, Learner*>;

ByRoute learners_by_route(Tale& tale) {
  ByRoute learners;
  for (auto& learner : tale.learners)
    if (!learner.route.empty()) learners[learner.route] = &learner;
  return learners;
}

/// Says that a route was read, some days after it came.
void read_later(Tale& tale, const access::Actor& reader, const Id<route::Route>& route, const std::string& rule) {
  tale.agenda.at(tale.in_days(days_of_reading, 18), [&tale, reader, route, rule]() -> Result<void> {
    TRY(tale.act(reader, "handover.own", &route::acknowledge_handover, route::AcknowledgeHandover{route, rule}));
    return {};
  });
}

/// Who received the route in person: its owner, or the mentor to whom it was handed.
void expect_reading(Tale& tale, Learner& learner, const route::HandedOne& one, const regulation::HandoverRule& rule) {
  if (!rule.acknowledge) return;
  if (regulation::is_handed_to_its_owner(*tale.profile, rule)) return read_later(tale, learner.actor, one.route, rule.code);
  for (const auto& mentor : tale.cast.mentors_of(learner.school))
    if (one.to == mentor.person) return read_later(tale, mentor, one.route, rule.code);
}

route::HandOver everything_on(const route::HandoverDesk& desk, const std::string& rule) {
  route::HandOver request{rule, {}};
  auto leads_to_person = std::ranges::find(desk.rules, rule, &route::HandoverRuleView::code)->to_person;
  for (const auto& waiting : desk.waiting) {
    if (!leads_to_person) request.routes.push_back({waiting.route, {}});
    else if (!waiting.recipients.empty()) request.routes.push_back({waiting.route, waiting.recipients.front().person});
  }
  return request;
}

Result<void> hand_all(Tale& tale, const access::Actor& giver, const regulation::HandoverRule& rule) {
  auto desk = TRY(tale.look(giver, "handover.hand", &route::show_handovers, route::AskHandovers{rule.code, {}}));
  if (desk.waiting.empty()) return {};
  auto request = everything_on(desk, rule.code);
  auto answer = TRY(tale.act(giver, "handover.hand", &route::hand_over, request));
  auto learners = learners_by_route(tale);
  for (std::size_t place = 0; place < answer.outcomes.size(); ++place) {
    if (!answer.outcomes[place].handed) continue;
    ++tale.summary.handovers;
    auto learner = learners.find(answer.outcomes[place].route);
    if (learner != learners.end()) expect_reading(tale, *learner->second, request.routes[place], rule);
  }
  return {};
}

Result<void> hand_what_waits(Tale& tale) {
  for (const auto& rule : tale.profile->handovers)
    for (auto duty : regulation::duties_of(*tale.profile, {rule.from}))
      for (const auto& giver : tale.cast.officers_with(std::string(name_of(duty)))) TRY(hand_all(tale, giver, rule));
  return {};
}

}  // namespace

void keep_handing(Tale& tale) {
  if (tale.profile->handovers.empty()) return;
  tale.agenda.at(tale.on_workday(days_between, 12), [&tale]() -> Result<void> {
    keep_handing(tale);
    if (tale.desks_rest()) return {};
    return hand_what_waits(tale);
  });
}

}  // namespace marshrut::app::replay
