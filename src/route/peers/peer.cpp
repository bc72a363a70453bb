#include "route/peers/peer.h"

#include "base/text.h"
#include "route/errors.h"

namespace marshrut::route {
namespace {

constexpr std::size_t topic_longest = 300;

/// "43/M1/S11" -> "43/M1"
std::string_view municipality_in(std::string_view path) {
  auto first = path.find('/');
  return first == path.npos ? path : path.substr(0, path.find('/', first + 1));
}

}  // namespace

Nearness nearness_of(std::string_view path, std::string_view other) {
  if (path == other) return Nearness::school;
  return municipality_in(path) == municipality_in(other) ? Nearness::municipality : Nearness::region;
}

Result<void> acceptable_offer(const regulation::PeerLearningRule& rule, const PeerOffer& offer) {
  if (trimmed(offer.topic).empty() || code_points(offer.topic) > topic_longest || code_points(offer.form) > topic_longest)
    return fail(errors::offer_topic_missing, "/topic", std::to_string(topic_longest));
  if (offer.people_max < 1 || offer.people_max > rule.people_max)
    return fail(errors::offer_people_outside, "/people_max", std::to_string(rule.people_max));
  return {};
}

}  // namespace marshrut::route
