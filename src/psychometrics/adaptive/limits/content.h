#pragma once
// What a sitting has to be about: the least and the most items of each area of content. They are kept by the maximum priority
// index in two phases (Cheng and Chang 2009, British Journal of Mathematical and Statistical Psychology 62, 369-383): what a
// rule says of an item is multiplied by the share of its area's quota that is left, first of the least, and once every
// least was given, of the most; where nothing is left the area is closed.
//
// Whether a plan can still be met is asked before each choice. In general that is a flow from the items that are left to the
// areas; with one area for each item it comes down to counting: every area has open items for what it lacks, and all
// that lack together fit into what is left of the sitting.
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "base/result.h"
#include "psychometrics/adaptive/session.h"

namespace marshrut::psychometrics {

struct ContentArea {
  std::string name;  // for words
  std::size_t least = 0;
  std::size_t most = std::numeric_limits<std::size_t>::max();
};

struct ContentPlan {
  std::vector<ContentArea> areas;
  std::vector<std::size_t> area_of;  // by item, an index of `areas`
};

/// Refuses a plan that does not give each of so many items an area, and one whose least is above its most.
Result<void> check_content(const ContentPlan& plan, std::size_t items);

/// Refuses when the least of some area cannot be given any more: too few of its items are open, or too few items are left
/// in the sitting.
Result<void> can_be_met(const ContentPlan& plan, const AdaptiveSession& session, std::size_t items_left);

/// Whether every area has its least.
bool is_met(const ContentPlan& plan, const AdaptiveSession& session);

/// By area, what its items' numbers are multiplied by, from 0 (closed) to 1; `length` of the whole sitting bounds every most.
std::vector<double> priorities(const ContentPlan& plan, const AdaptiveSession& session, std::size_t length);

/// By area, 1 where the best whole sitting that goes on from here takes its best item, else 0: what a shadow test lets be chosen
/// (van der Linden and Reese 1998, Applied Psychological Measurement 22, 259-270). In general that is a search in whole numbers; with
/// one area for each item the bounds are nested, so that taking the greatest that leaves the others possible gives the greatest
/// sum (Edmonds 1971). Its first item is the best of any area that lacks some of its least, and, while more items are left than are
/// lacked, of any area below its most. So nothing is searched, and no time limit is needed.
std::vector<double> shadow_shares(const ContentPlan& plan, const AdaptiveSession& session, std::size_t length);

}  // namespace marshrut::psychometrics
