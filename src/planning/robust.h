#pragma once
// What a route loses when one of its sessions is called off: it is solved anew without the session, the others stay.
#include "planning/types.h"

namespace marshrut::planning {

/// `lost` is the share of all needs that stays open though `instead` comes; nothing fits where it is absent.
struct IfCancelled {
  SessionId session;
  std::string title;
  Date starts;
  double lost = 0;
  std::optional<ProposedItem> instead;
};
DESCRIBE(IfCancelled, session, title, starts, lost, instead)

/// For each of what the wishes lock, by date. One activity at most takes its place, another session of the same among them.
std::vector<IfCancelled> if_cancelled(const Task& task);

}  // namespace marshrut::planning
