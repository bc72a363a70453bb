#pragma once
// Colleagues who teach each other. Enters: what a person offers to teach, by competency and for how many. Leaves: offers
// shown to who has a deficit in the competency, and who turned to whom. Pure.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "regulation/types.h"
#include "route/types.h"

namespace marshrut::route {

/// `people` turned to it already; it takes no more than `people_max`.
struct PeerOffer {
  Id<PeerOffer> id;
  PersonId person;
  std::string name;
  std::string path;
  std::string school;
  std::string competency;
  std::string topic;
  std::string form;
  std::int64_t people_max = 1;
  std::int64_t people = 0;
  bool open = true;
};
DESCRIBE(PeerOffer, id, person, name, path, school, competency, topic, form, people_max, people, open)

struct PeerRequest {
  Id<PeerOffer> offer;
  PersonId person;
  std::string name;
  std::string school;
  std::string text;
  Instant at_ms;
};
DESCRIBE(PeerRequest, offer, person, name, school, text, at_ms)

/// How far a colleague is: of one's school, of one's municipality, elsewhere in the region.
enum class Nearness { school, municipality, region };
DESCRIBE_ENUM(Nearness, school, municipality, region)
Nearness nearness_of(std::string_view path, std::string_view other);

/// Refuses an offer without a topic or with more people than the rule lets.
Result<void> acceptable_offer(const regulation::PeerLearningRule& rule, const PeerOffer& offer);

}  // namespace marshrut::route
