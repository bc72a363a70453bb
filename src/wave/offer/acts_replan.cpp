#include <algorithm>
#include <map>

#include "base/text.h"
#include "catalogue/seats/acts_seats.h"
#include "planning/propose.h"
#include "route/content/acts_task.h"
#include "wave/facts.h"
#include "wave/offer/acts_seats.h"
#include "wave/offer/acts_standing.h"
#include "wave/offer/store_offer.h"
#include "wave/store.h"

namespace marshrut::wave {
namespace {

constexpr std::size_t late_at_once = 200;

/// Gives back what the new route has not and holds what it has more, as far as there are seats.
Result<void> change_route(Work& work, WaveOffer offer, const std::vector<std::string>& sessions) {
  const catalogue::SeatHolder holder{offer.id.value, offer.person.value};
  const auto before = list_of(offer.sessions, ';');
  const auto had = [&](const std::string& one) { return std::ranges::find(before, one) != before.end(); };
  for (const auto& session : before)
    if (std::ranges::find(sessions, session) == sessions.end()) TRY(catalogue::release_seat(work, {session}, holder));
  const auto was = std::exchange(offer.sessions, "");
  for (const auto& session : sessions)
    if (had(session) || catalogue::hold_seat(work, {session}, holder))
      offer.sessions += (offer.sessions.empty() ? "" : ";") + session;
  const auto seen = offer.state;
  offer.state = offer.sessions.empty() ? OfferState::short_of_seats : OfferState::held;
  offer.changed_ms = work.now;
  if (!store::update_offer(work.rows, work.region, seen, offer)) return fail(access::errors::stale);
  work.touched("wave_offer", offer.id, was, offer.sessions);
  if (offer.state != OfferState::held) return {};
  return work.happened(RouteOffered{offer.wave, offer.person, offer.held_until});
}

Result<void> replan_in(Work& work, const Wave& wave, const std::vector<WaveOffer>& offers, const std::string& cancelled) {
  std::vector<Member> members;
  for (const auto& offer : offers)
    members.push_back(member_of(work, offer).value_or(Member{{offer.person, {}, false}, list_of(offer.sessions, ';')}));
  auto standing = TRY(StandingWave::of(work, wave, members));
  standing->cancel(cancelled);
  for (std::size_t i = 0; i < offers.size(); ++i) TRY(change_route(work, offers[i], standing->sessions(i)));
  return {};
}

/// What one alone would have, were there seats for everybody.
std::vector<std::string> wanted_by(Work& work, const Wave& wave, const Participant& who, route::OnOffer& on_offer) {
  auto& profiles = work.services.part<regulation::Profiles>();
  const auto profile = profiles.in_force(work.rows, work.region, who.workplace.path, work.today());
  if (!profile) return {};
  auto task = task_of(work, who, wave.terms, *profile, on_offer);
  for (auto& offer : task.offers) offer.session.seats.reset();
  std::vector<std::string> sessions;
  for (const auto& item : planning::propose(task, planning::Variant::largest_effect).items)
    sessions.push_back(item.session.value);
  return sessions;
}

/// Who came after the count: looked at once, offered what the others left, and in the queues behind them.
class LateComers {
 public:
  LateComers(Work& work, const Wave& wave, const Publication& publication)
      : work_(work),
        wave_(wave),
        publication_(publication),
        place_(store::last_place(work.rows, work.region, publication.run)),
        on_offer_(work.rows, work.region) {}

  Result<void> invite(const std::vector<Participant>& people) {
    std::vector<Member> members;
    for (const auto& who : people) members.push_back({who, {}});
    auto standing = TRY(StandingWave::of(work_, wave_, members));
    standing->replan();
    for (std::size_t i = 0; i < people.size(); ++i)
      TRY(take(people[i], standing->sessions(i), standing->value(i)));
    return {};
  }

 private:
  Result<void> take(const Participant& who, const std::vector<std::string>& sessions, double value) {
    WaveLine line{who.person, joined(sessions), value, 0, "", ++place_, who.workplace.path, ""};
    std::vector<Queued> queued;
    for (auto& session : wanted_by(work_, wave_, who, on_offer_)) {
      if (std::ranges::find(sessions, session) != sessions.end()) continue;
      line.wanted += (line.wanted.empty() ? "" : ";") + session;
      queued.push_back({std::move(session), wave_.id, line.place, who.person});
    }
    store::insert_lines(work_.rows, work_.region, publication_.run, {line});
    if (line.sessions.empty() && line.wanted.empty()) return {};
    const auto until = std::max(publication_.held_until, work_.today().plus_days(days_to_answer));
    const WaveOffer offer{work_.new_id<WaveOffer>(), wave_.id, who.person, line.sessions, OfferState::waiting, until, "",
                          work_.now, line.path};
    store::insert_offers(work_.rows, work_.region, {offer});
    store::insert_queued(work_.rows, work_.region, queued);
    return hold_offer(work_, offer);
  }

  Work& work_;
  const Wave& wave_;
  const Publication& publication_;
  std::int64_t place_;
  route::OnOffer on_offer_;
};

}  // namespace

Result<void> replan_cancelled(Work& work, const catalogue::SessionCancelled& fact) {
  std::map<Id<Wave>, std::vector<WaveOffer>> by_wave;
  for (auto& offer : store::offers_naming_session(work.rows, work.region, fact.session.value))
    if (offer.state == OfferState::held) by_wave[offer.wave].push_back(std::move(offer));
  for (const auto& [id, offers] : by_wave)
    if (const auto wave = store::find_wave(work.rows, work.region, id))
      TRY(replan_in(work, *wave, offers, fact.session.value));
  return {};
}

Result<void> follow_session_moved(Work& work, const catalogue::SessionMoved& fact) {
  const auto &from = fact.before.id.value, &into = fact.after.id.value;
  if (from != into) store::move_queue(work.rows, work.region, from, into);
  for (auto& offer : store::offers_naming_session(work.rows, work.region, from)) {
    const auto was = offer.sessions;
    auto sessions = list_of(was, ';');
    if (from != into) std::erase(sessions, into);
    std::ranges::replace(sessions, from, into);
    offer.sessions = joined(sessions);
    offer.changed_ms = work.now;
    if (!store::update_offer(work.rows, work.region, offer.state, offer)) return fail(access::errors::stale);
    work.touched("wave_offer", offer.id, was, offer.sessions);
    if (offer.state == OfferState::held) TRY(work.happened(RouteOffered{offer.wave, offer.person, offer.held_until}));
  }
  return {};
}

Result<std::int64_t> invite_late_comers(Work& work, const Id<Wave>& id) {
  work.own();
  const auto wave = store::find_wave(work.rows, work.region, id);
  const auto publication = store::find_publication(work.rows, work.region, id);
  if (!wave || wave->state != WaveState::published || !publication || publication->held_until < work.today()) return 0;
  std::set<PersonId> known;
  for (const auto& person : store::people_of_run(work.rows, work.region, publication->run)) known.insert(person);
  auto people = participants(work, wave->terms, 0);
  std::erase_if(people, [&](const Participant& who) { return known.contains(who.person); });
  if (people.size() > late_at_once) people.resize(late_at_once);
  if (people.empty()) return 0;
  TRY(LateComers(work, *wave, *publication).invite(people));
  return static_cast<std::int64_t>(people.size());
}

}  // namespace marshrut::wave
