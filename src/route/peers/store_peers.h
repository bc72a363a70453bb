#pragma once
// Rows of offers of colleagues and of who turned to them. Owner: route.
#include <optional>
#include <string>
#include <vector>

#include "platform/db/database.h"
#include "route/peers/peer.h"

namespace marshrut::route::store {

void insert_peer_offer(db::Session& rows, const std::string& region, const PeerOffer& offer);
std::optional<PeerOffer> find_peer_offer(db::Session& rows, const std::string& region, const Id<PeerOffer>& id);
std::vector<PeerOffer> peer_offers_of(db::Session& rows, const std::string& region, const PersonId& person);
/// With room for another; of a competency, or (an empty one) of any.
std::vector<PeerOffer> open_peer_offers(db::Session& rows, const std::string& region, const std::string& competency);
void close_peer_offer(db::Session& rows, const std::string& region, const Id<PeerOffer>& id);
/// False when the person turned to it before, or no place is left.
bool insert_peer_request(db::Session& rows, const std::string& region, const PeerRequest& request);
std::vector<PeerRequest> peer_requests_of(db::Session& rows, const std::string& region, const Id<PeerOffer>& offer);

}  // namespace marshrut::route::store
