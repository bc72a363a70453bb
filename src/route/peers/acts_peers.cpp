#include "route/peers/acts_peers.h"

#include <algorithm>

#include "base/text.h"
#include "competency/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "route/errors.h"
#include "route/page/acts_loading.h"

namespace marshrut::route {
namespace {

constexpr std::size_t request_longest = 1000;
constexpr std::size_t open_offers_most = 20;

std::string path_of_actor(Work& work) {
  return organisation::scope_of(work.rows, work.region, work.actor.person, work.today()).path;
}

Result<regulation::PeerLearningRule> rule_at(Work& work, const std::string& path) {
  auto profile = TRY(regulation::profile_at(work, path));
  const auto& rule = regulation::peer_learning_of(*profile);
  return rule ? Result<regulation::PeerLearningRule>(*rule) : fail(errors::no_peer_learning);
}

PeerOfferView view_of(const PeerOffer& o, const std::string& from) {
  return {o.id, o.name, o.school, o.competency, o.topic, o.form, o.people_max, o.people, o.open, nearness_of(from, o.path), {}};
}

std::vector<PeerOfferView> own_offers(Work& work, const std::string& path) {
  std::vector<PeerOfferView> views;
  for (const auto& offer : store::peer_offers_of(work.rows, work.region, work.actor.person)) {
    views.push_back(view_of(offer, path));
    views.back().requests = store::peer_requests_of(work.rows, work.region, offer.id);
  }
  return views;
}

/// Those in the acknowledged deficits of the asker, but for what they turned to already.
std::vector<PeerOfferView> suggested(Work& work, const std::string& path) {
  std::vector<PeerOfferView> views;
  std::vector<std::string> asked;
  for (const auto& ground : basis_of(work, work.actor.person).grounds) {
    if (ground.competency.empty() || std::ranges::find(asked, ground.competency) != asked.end()) continue;
    asked.push_back(ground.competency);
    for (const auto& offer : store::open_peer_offers(work.rows, work.region, ground.competency)) {
      if (offer.person == work.actor.person) continue;
      auto requests = store::peer_requests_of(work.rows, work.region, offer.id);
      if (std::ranges::find(requests, work.actor.person, &PeerRequest::person) == requests.end())
        views.push_back(view_of(offer, path));
    }
  }
  std::ranges::stable_sort(views, {}, &PeerOfferView::nearness);
  return views;
}

Result<PeerOffer> known_offer(Work& work, const Id<PeerOffer>& id) {
  auto offer = store::find_peer_offer(work.rows, work.region, id);
  if (!offer) return fail(access::errors::not_found);
  return *offer;
}

}  // namespace

Result<MyPeers> my_peers(Work& work, const access::Nothing&) {
  work.own();
  auto path = path_of_actor(work);
  MyPeers answer;
  auto profile = TRY(regulation::profile_at(work, path));
  const auto& rule = regulation::peer_learning_of(*profile);
  if (!rule) return answer;
  answer.title = rule->title;
  answer.people_max = rule->people_max;
  answer.own = own_offers(work, path);
  answer.suggested = suggested(work, path);
  return answer;
}

Result<MyPeers> offer_peers(Work& work, const OfferPeers& request) {
  work.own();
  auto workplace = organisation::workplace_of(work.rows, work.region, work.actor.person, work.today());
  auto path = path_of_actor(work);
  auto rule = TRY(rule_at(work, path));
  if (!competency::find_competency(work.rows, work.region, request.competency)) return fail(errors::offer_competency_unknown, "/competency");
  if (store::peer_offers_of(work.rows, work.region, work.actor.person).size() >= open_offers_most)
    return fail(errors::too_much, "", std::to_string(open_offers_most));
  PeerOffer offer{work.new_id<PeerOffer>(), work.actor.person, organisation::name_of_person(work.rows, work.region, work.actor.person),
                  path, workplace ? workplace->school_title.value_or("") : "", request.competency, std::string(trimmed(request.topic)),
                  std::string(trimmed(request.form)), request.people_max, 0, true};
  TRY(acceptable_offer(rule, offer));
  store::insert_peer_offer(work.rows, work.region, offer);
  work.touched("peer_offer", offer.id, "", json::write(offer));
  return my_peers(work, {});
}

Result<MyPeers> withdraw_offer(Work& work, const OnePeerOffer& request) {
  auto offer = TRY(known_offer(work, request.offer));
  TRY(work.may({offer.path, offer.person}));
  store::close_peer_offer(work.rows, work.region, request.offer);
  work.touched("peer_offer", offer.id, json::write(offer));
  return my_peers(work, {});
}

Result<MyPeers> turn_to_peer(Work& work, const TurnToPeer& request) {
  work.own();
  auto offer = TRY(known_offer(work, request.offer));
  TRY(rule_at(work, offer.path));
  if (offer.person == work.actor.person) return fail(errors::own_offer);
  if (trimmed(request.text).empty() || code_points(request.text) > request_longest)
    return fail(errors::peer_words_missing, "/text", std::to_string(request_longest));
  auto workplace = organisation::workplace_of(work.rows, work.region, work.actor.person, work.today());
  PeerRequest asked{offer.id, work.actor.person, organisation::name_of_person(work.rows, work.region, work.actor.person),
                    workplace ? workplace->school_title.value_or("") : "", std::string(trimmed(request.text)), work.now};
  if (!store::insert_peer_request(work.rows, work.region, asked)) return fail(errors::offer_full);
  work.touched("peer_request", offer.id, "", json::write(asked));
  return my_peers(work, {});
}

Result<PeerOffers> search_peers(Work& work, const SearchPeers& request) {
  work.horizon();
  auto path = regulation::own_place(work);
  PeerOffers answer;
  for (const auto& offer : store::open_peer_offers(work.rows, work.region, request.competency.value_or("")))
    answer.offers.push_back(view_of(offer, path));
  std::ranges::stable_sort(answer.offers, {}, &PeerOfferView::nearness);
  return answer;
}

}  // namespace marshrut::route
