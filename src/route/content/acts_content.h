#pragma once
// From what a person chose to the content of a route: sessions become items, goals get ids, rules of content hold.
#include <span>

#include "route/acts.h"

namespace marshrut::route {

struct ChosenContent {
  Date starts;
  Date ends;
  std::string term_reason;
  std::span<const StatedGoal> goals;
  std::span<const ChosenItem> items;
};

/// Refuses unknown, withdrawn and cancelled sessions, dates outside of a session, and what check_content and check_term
/// refuse.
Result<RouteContent> chosen_content(Work& work, const LoadedRoute& loaded, const Basis& basis,
                                    const ChosenContent& chosen);

/// What has to be over before an activity is, for those that `before` has not: route.prerequisite_first.
Result<void> come_in_order(Work& work, const Route& route, const RouteContent& before, const RouteContent& content);

/// Seats follow the content: `hold` for each activity that is still ahead.
Result<void> hold_seats(Work& work, const Route& route, const RouteContent& content);
/// Takes those of the content and gives the others back.
Result<void> take_seats(Work& work, const Route& route, const RouteContent& content);
/// Gives back what was only held, or everything; then nothing is waited for either.
enum class SeatsKept { taken, none };
Result<void> release_seats(Work& work, const Route& route, SeatsKept kept);

}  // namespace marshrut::route
