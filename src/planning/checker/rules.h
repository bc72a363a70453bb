#pragma once
// The two halves of judging one route; part of check.
#include "planning/checker/check.h"

namespace marshrut::planning::checker {

/// One route under judgement: the sessions that the catalogue has, and what is found wrong.
struct Judged {
  const Region& region;
  const Teacher& teacher;
  const PlannedRoute& route;
  std::vector<const Session*> chosen;
  std::vector<Violation>& violations;

  const Activity& activity(const Session& session) const { return region.activities[session.activity]; }
  void broken(std::string rule, const std::string& at, std::string says) {
    violations.push_back({std::move(rule), route.at + at, std::move(says)});
  }
};

/// Whether the route may be gone: limits, calendar, wishes, order.
void judge_route(Judged& judged);
/// Whether what is said of it is true: value, bound, share, items, needs, and why the others are left out.
void judge_claims(Judged& judged);
/// Whether each activity that is left out is so for the reason that is told.
void judge_left_out(Judged& judged);

/// Loads are compared with a tolerance of 1e-6 relative.
bool over(double load, double limit);

}  // namespace marshrut::planning::checker
