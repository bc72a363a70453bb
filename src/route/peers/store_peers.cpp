#include "route/peers/store_peers.h"

#include "queries.h"

namespace marshrut::route::store {

void insert_peer_offer(db::Session& rows, const std::string& region, const PeerOffer& offer) {
  rows.run(queries::insert_peer_offer, region, offer);
}
std::optional<PeerOffer> find_peer_offer(db::Session& rows, const std::string& region, const Id<PeerOffer>& id) {
  return rows.find<PeerOffer>(queries::find_peer_offer, region, id);
}
std::vector<PeerOffer> peer_offers_of(db::Session& rows, const std::string& region, const PersonId& person) {
  return rows.all<PeerOffer>(queries::peer_offers_of, region, person);
}
std::vector<PeerOffer> open_peer_offers(db::Session& rows, const std::string& region, const std::string& competency) {
  return rows.all<PeerOffer>(queries::open_peer_offers, region, competency);
}
void close_peer_offer(db::Session& rows, const std::string& region, const Id<PeerOffer>& id) {
  rows.run(queries::close_peer_offer, region, id);
}
bool insert_peer_request(db::Session& rows, const std::string& region, const PeerRequest& request) {
  if (rows.run(queries::insert_peer_request, region, request) != 1) return false;
  return rows.run(queries::take_peer_place, region, request.offer) == 1;
}
std::vector<PeerRequest> peer_requests_of(db::Session& rows, const std::string& region, const Id<PeerOffer>& offer) {
  return rows.all<PeerRequest>(queries::peer_requests_of, region, offer);
}

}  // namespace marshrut::route::store
