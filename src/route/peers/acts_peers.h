#pragma once
// Offers of colleagues: one's own with who turned to them, those that fit one's deficits, a search for who helps others.
// A deficit is used to choose what its own person is shown and is told to nobody.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "route/peers/store_peers.h"

namespace marshrut::route {

using access::Work;

/// Who turned to an offer is told to its own person alone.
struct PeerOfferView {
  Id<PeerOffer> offer;
  std::string name;
  std::string school;
  std::string competency;
  std::string topic;
  std::string form;
  std::int64_t people_max = 1;
  std::int64_t people = 0;
  bool open = true;
  Nearness nearness = Nearness::region;
  std::vector<PeerRequest> requests;
};
DESCRIBE(PeerOfferView, offer, name, school, competency, topic, form, people_max, people, open, nearness, requests)

struct MyPeers {
  std::optional<regulation::Words> title;  // absent where the regulation has no such learning
  std::int64_t people_max = 1;
  std::vector<PeerOfferView> own;
  std::vector<PeerOfferView> suggested;  // in one's acknowledged deficits, the nearest first
};
DESCRIBE(MyPeers, title, people_max, own, suggested)
Result<MyPeers> my_peers(Work& work, const access::Nothing&);

struct OfferPeers {
  std::string competency;
  std::string topic;
  std::string form;
  std::int64_t people_max = 1;
};
DESCRIBE(OfferPeers, competency, topic, form, people_max)
Result<MyPeers> offer_peers(Work& work, const OfferPeers& request);

struct OnePeerOffer {
  Id<PeerOffer> offer;
};
DESCRIBE(OnePeerOffer, offer)
Result<MyPeers> withdraw_offer(Work& work, const OnePeerOffer& request);

struct TurnToPeer {
  Id<PeerOffer> offer;
  std::string text;
};
DESCRIBE(TurnToPeer, offer, text)
/// Takes a place, once by a person; the words reach the colleague.
Result<MyPeers> turn_to_peer(Work& work, const TurnToPeer& request);

struct SearchPeers {
  std::optional<std::string> competency;
};
DESCRIBE(SearchPeers, competency)
struct PeerOffers {
  std::vector<PeerOfferView> offers;
};
DESCRIBE(PeerOffers, offers)
Result<PeerOffers> search_peers(Work& work, const SearchPeers& request);

}  // namespace marshrut::route
