#pragma once
// Seats of offers: held, given back, passed on in the recorded order. Inside the transaction of whoever asks.
#include "access/work.h"
#include "catalogue/acts.h"
#include "catalogue/move/acts_move.h"
#include "wave/offer/types.h"

namespace marshrut::wave {

using access::Work;

/// Holds what it can of the offer's seats and keeps those in it: `held`, or `short_of_seats` where there was none. The teacher is
/// told of what is held. A teacher who has got a route or another offer meanwhile is left alone: `gone`.
Result<void> hold_offer(Work& work, WaveOffer offer);
/// Gives all seats of an offer back, in its new state, and passes them on.
Result<void> release_offer(Work& work, WaveOffer offer, OfferState into);
/// A seat that became free goes to the first in the recorded order whose offered route it fits into; false where there is none,
/// or no seat.
Result<bool> pass_on(Work& work, const std::string& session);
/// An activity was called off: those who are offered it are planned anew together around the rest, which they keep.
Result<void> replan_cancelled(Work& work, const catalogue::SessionCancelled& fact);
/// An offer follows an activity that was moved, or made one with another: whoever it is offered to is told, and the queue goes along.
Result<void> follow_session_moved(Work& work, const catalogue::SessionMoved& fact);
/// Who has something to close since the count is planned with the seats that nobody waits for, some hundred people at a time, and
/// waits behind the others for what is full; how many were looked at.
Result<std::int64_t> invite_late_comers(Work& work, const Id<Wave>& wave);

inline constexpr int days_to_answer = 7;  // for a seat that is passed on, or a route of who came late
std::string joined(const std::vector<std::string>& sessions);

/// Holds seats for what waits, some hundred teachers in a transaction; how many offers. For the house.
std::int64_t hold_offers(access::Services& services, const std::string& region);
/// Gives back the seats of offers and of drafts made from them whose day is over, and of activities taken out of such drafts, and
/// passes on seats that became free in any other way, and invites who came late; how many offers. For the house, once in some minutes.
std::int64_t tend_offers(access::Services& services, const std::string& region);

}  // namespace marshrut::wave
