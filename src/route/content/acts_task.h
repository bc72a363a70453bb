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
/// What is locked in the content stays, what is done counts as done.
planning::Task task_for(Work& work, const LoadedRoute& loaded, const WhatIf& what_if);
/// The same where tasks of many are read in one transaction.
planning::Task task_for(Work& work, const LoadedRoute& loaded, const WhatIf& what_if, OnOffer& known);

}  // namespace marshrut::route
