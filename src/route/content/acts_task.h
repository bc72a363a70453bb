#pragma once
// The task of planning for a route, read from the tables: its needs, what is on offer for them, its limits and wishes.
#include "planning/types.h"
#include "route/acts.h"
#include "route/content/store_on_offer.h"
#include "route/content/task.h"

namespace marshrut::route {

/// A session as an offer, with everything that its activity adds; nothing when the catalogue has it no more.
std::optional<planning::Offer> whole_offer(Work& work, const Id<catalogue::ActivitySession>& session);
/// The hours a week that the teacher said to have, where the regulation has them taken into account.
std::optional<double> own_weekly_hours(Work& work, const LoadedRoute& loaded);
/// One for whom a plan is made.
struct Learner {
  PersonId person;
  std::string subjects;  // codes
  std::string position;
};
/// What a task is made from: the route of one, or the plan of a group, in which what does not suit one suits nobody and
/// what one of them has still to learn comes first for all.
struct PlanFor {
  regulation::Profiles::Shared profile;
  std::string path;  // whose offers are looked at
  std::vector<Learner> learners;
  std::vector<planning::Need> needs;
  planning::Limits limits;  // with the first day
  planning::Wishes wishes;
  std::vector<Id<catalogue::ActivitySession>> kept;  // offers whatever is open there now
  std::vector<Id<catalogue::ActivitySession>> chosen;  // what is ahead as it stands
};
planning::Task task_for(Work& work, PlanFor plan);
/// The same where tasks of many are read in one transaction.
planning::Task task_for(Work& work, PlanFor plan, OnOffer& known);
/// What is locked in the content stays, what is done counts as done.
PlanFor plan_for(Work& work, const LoadedRoute& loaded, const WhatIf& what_if);
planning::Task task_for(Work& work, const LoadedRoute& loaded, const WhatIf& what_if);
planning::Task task_for(Work& work, const LoadedRoute& loaded, const WhatIf& what_if, OnOffer& known);
/// Whether the activity is meant for each of them.
bool suits_all(const catalogue::Activity& activity, const std::vector<Learner>& learners);

}  // namespace marshrut::route
