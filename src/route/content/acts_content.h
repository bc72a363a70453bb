#pragma once
// From what a person chose to the content of a route: sessions become items, goals get ids, rules of content hold.
#include <span>

#include "catalogue/store.h"
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

/// A session as an item, with an id of its own.
RouteItem item_from(Work& work, const catalogue::OfferRow& offer, const Basis& basis);
bool is_offered(const catalogue::OfferRow& offer);
/// What was chosen as an item of the content that was `before`, at a place by its regulation; `at` points to it.
struct ContentPlace {
  const regulation::Profile& profile;
  const std::string& path;
  const RouteContent& before;
};
Result<RouteItem> chosen_item(Work& work, const ContentPlace& place, const Basis& basis, const ChosenItem& chosen,
                              const std::string& at);

/// What is banned after a step: two who ban at once lose nothing of each other. Refuses with route.bans_many and
/// route.ban_unknown.
using Bans = std::vector<Id<catalogue::Activity>>;
Result<Bans> bans_after(Work& work, Bans bans, const std::optional<Bans>& ban, const std::optional<Bans>& unban);

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
