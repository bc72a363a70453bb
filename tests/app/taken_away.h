#pragma once
// What realises a clause, and the world without it: a key of the regulation, an endpoint, a subscriber of a fact, a
// named check. A thing that is not there to be taken away is refused, so a proof cannot outlive what it is about.
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "access/events.h"
#include "base/named_check.h"

namespace marshrut::testing {

enum class ThingKind { profile, endpoint, subscriber, check };
DESCRIBE_ENUM(ThingKind, profile, endpoint, subscriber, check)

struct Thing {
  ThingKind kind = ThingKind::profile;
  std::string name;   // "approvals.1.decide_days", "POST /api/routes", "route::follow_agreed", "access.within_scope"
  std::string value;  // of a key: what stands there instead, as TOML; "" when the key is removed
};

/// The endpoints but those taken away.
access::Endpoints endpoints_without(access::Endpoints endpoints, const std::vector<Thing>& things);
/// The text of a regulation with its keys changed or removed. A key's way is a list of names: of tables, and in a list
/// of the item whose code, kind or other name it is ("stages.DESIGN.tasks.compose.roles"), or of a text of the list.
std::string text_without(const std::string& text, const std::vector<Thing>& things);

/// Takes subscribers and named checks away, the checks until it ends.
class TakenAway {
 public:
  TakenAway(access::Events& events, const std::vector<Thing>& things);
  TakenAway(const TakenAway&) = delete;
  TakenAway& operator=(const TakenAway&) = delete;
  ~TakenAway();

 private:
  static void take_subscriber(access::Events& events, const std::string& name);
  static NamedCheck& check_named(const std::string& name);

  std::vector<NamedCheck*> checks_;
};

}  // namespace marshrut::testing
