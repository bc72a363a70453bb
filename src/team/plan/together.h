#pragma once
// One plan for several people, from what is known of each: their needs taken together, the limits that fit everybody, and
// what of a plan does not fit somebody. Pure.
#include <optional>
#include <string>
#include <vector>

#include "planning/types.h"
#include "team/group/group_route.h"

namespace marshrut::team {

/// Somebody of a group as planning sees them.
struct Together {
  PersonId person;
  std::string name;
  std::string subjects;  // codes
  std::string position;
  planning::Limits limits;           // of their own route
  std::vector<planning::Offer> own;  // what they do beside the group's plan
  std::vector<planning::Need> needs;
  bool needs_seen = false;           // whoever makes the group may see them
  std::vector<planning::ActivityId> done;      // in the open route
  std::vector<planning::ActivityId> attended;  // ever
  std::vector<planning::ActivityId> hidden;    // from the proposals of their route
  std::optional<double> weekly_hours;          // that they said to have
  std::vector<planning::SessionId> held;       // sessions of the group's plan that stand in their route
};

/// One need for each competency: its weight is the sum of theirs, its shortfall that of one of them, taken by weight, with the
/// spread between them in its deviation. Needs that the maker may not see count where five people at least share one.
std::vector<planning::Need> needs_together(const std::vector<Together>& people);
/// How many have a need among those that are taken together.
std::int64_t people_counted(const std::vector<Together>& people, const std::vector<planning::Need>& needs);

/// The term that lies within everybody's; it may end before it begins.
planning::DaySpan term_together(const std::vector<Together>& people);
/// What fits everybody: hours, days of release, activities and the hours of a week are what is left of `whole` to whoever has
/// least, and nothing meets what somebody does already. `whole` has the limits of the regulation in the common term.
planning::Limits limits_together(planning::Limits whole, const std::vector<Together>& people);

/// A session of the plan that does not fit somebody; without a person when the seats are too few for all. `reason` and
/// `with` as of what is left out of a proposal.
struct Misfit {
  PersonId person;
  std::string name;
  planning::SessionId session;
  std::string title;
  planning::LeftOutCode reason = planning::LeftOutCode::clash;
  std::string with;
};
DESCRIBE(Misfit, person, name, session, title, reason, with)

/// `offers` are the sessions of the plan; each names all that may come before it.
std::vector<Misfit> misfits_of(const std::vector<Together>& people, const std::vector<planning::Offer>& offers);

}  // namespace marshrut::team
