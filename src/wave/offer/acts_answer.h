#pragma once
// A teacher answers the route that a wave offers: it becomes their draft with its seats, or the seats go to others.
#include "access/endpoint.h"
#include "route/acts.h"
#include "wave/offer/types.h"

namespace marshrut::wave {

using access::Work;

struct OfferedItem {
  std::string session;
  std::string activity;
  std::string title;
  std::string provider;
  std::string place;
  Date starts;
  Date ends;
  std::int64_t hours = 0;
};
DESCRIBE(OfferedItem, session, activity, title, provider, place, starts, ends, hours)
struct OfferedRoute {
  Id<WaveOffer> offer;
  Date held_until;
  std::int64_t hours = 0;
  std::vector<OfferedItem> items;  // by their days
  bool may_accept = false;  // the regulation lets the teacher compose
  std::string composers;    // titles of those who compose; "" where nobody but the teacher does
};
DESCRIBE(OfferedRoute, offer, held_until, hours, items, may_accept, composers)
struct MyOfferedRoute {
  std::optional<OfferedRoute> offered;
};
DESCRIBE(MyOfferedRoute, offered)
Result<MyOfferedRoute> my_offered_route(Work& work, const access::Nothing& request);

struct AnswerOffer {
  Id<WaveOffer> offer;
};
DESCRIBE(AnswerOffer, offer)
/// A draft of the teacher's with what is offered; its seats stay held until the offer's day, and afterwards once it is sent. Refuses
/// where a route is open already.
Result<route::RoutePage> accept_offer(Work& work, const AnswerOffer& request);
/// The same by whoever composes for the teacher: by the regulation, within their reach.
Result<route::RoutePage> accept_offer_for(Work& work, const AnswerOffer& request);
/// Whether the actor composes routes there by the regulation.
bool composes_for(Work& work, const WaveOffer& offer);
Result<MyOfferedRoute> decline_offer(Work& work, const AnswerOffer& request);

}  // namespace marshrut::wave
