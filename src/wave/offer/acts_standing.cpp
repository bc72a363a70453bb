#include "wave/offer/acts_standing.h"

#include <algorithm>

#include "base/text.h"
#include "route/store.h"

namespace marshrut::wave {
namespace {

namespace solver = planning::region;

constexpr int nowhere = -1;

}  // namespace

std::optional<Member> member_of(access::Work& work, const WaveOffer& offer) {
  auto workplace = organisation::workplace_of(work.rows, work.region, offer.person, work.today());
  if (!workplace) return std::nullopt;
  const bool first = !route::latest_route_of(work.rows, work.region, offer.person);
  return Member{{offer.person, *std::move(workplace), first}, list_of(offer.sessions, ';')};
}

Result<std::unique_ptr<StandingWave>> StandingWave::of(access::Work& work, const Wave& wave,
                                                       std::vector<Member> members) {
  Gathering all(work, wave.terms);
  std::vector<int> places;
  int next = 0;
  for (const auto& member : members) {
    const bool planned = TRY(all.add(member.who, member.held));
    places.push_back(planned ? next++ : nowhere);
  }
  std::unique_ptr<StandingWave> standing(new StandingWave(std::move(members), all.take(), std::move(places)));
  TRY(standing->stand());
  return standing;
}

StandingWave::StandingWave(std::vector<Member> members, planning::kernel::Instance instance, std::vector<int> places)
    : members_(std::move(members)), places_(std::move(places)), instance_(std::move(instance)) {
  options_.threads = 1;
  for (const auto& member : members_) kept_.push_back(member.held);
}

Result<void> StandingWave::stand() {
  if (instance_.teachers.empty()) return {};
  auto problem = TRY(solver::problem_of(instance_));
  problem_.emplace(std::move(problem));
  std::vector<std::vector<int>> routes(problem_->teachers());
  for (std::size_t i = 0; i < members_.size(); ++i)
    for (const auto& session : members_[i].held)
      if (const int at = index_of(session); places_[i] != nowhere && at != nowhere)
        routes[static_cast<std::size_t>(places_[i])].push_back(at);
  standing_.emplace(*problem_, options_, routes);
  return {};
}

int StandingWave::index_of(const std::string& session) const {
  for (int s = 0; s < static_cast<int>(problem_->sessions()); ++s)
    if (problem_->catalogue.session_data(s).id == session) return s;
  return nowhere;
}

std::vector<std::string> StandingWave::ids_of(const solver::Route& route) const {
  std::vector<std::string> ids;
  for (const auto& item : route.items) ids.push_back(problem_->catalogue.session_data(item.session).id);
  return ids;
}

void StandingWave::cancel(const std::string& session) {
  for (auto& kept : kept_) std::erase(kept, session);
  const int at = standing_ ? index_of(session) : nowhere;
  if (at == nowhere) return;
  for (std::size_t i = 0; i < members_.size(); ++i)
    if (places_[i] != nowhere)
      kept_[i] = ids_of(solver::stripped(*problem_, places_[i], standing_->ledger().route(places_[i]), at));
  standing_->cancel(at);
}

void StandingWave::replan() {
  std::vector<int> all;
  for (const int place : places_)
    if (place != nowhere) all.push_back(place);
  if (standing_) standing_->replan(all);
}

std::optional<std::size_t> StandingWave::offer(const std::string& session) {
  const int at = standing_ ? index_of(session) : nowhere;
  if (at == nowhere) return std::nullopt;
  std::vector<int> waiting;
  for (const int place : places_)
    if (place != nowhere) waiting.push_back(place);
  const auto taker = standing_->offer(at, waiting);
  if (!taker) return std::nullopt;
  return static_cast<std::size_t>(std::ranges::find(places_, *taker) - places_.begin());
}

std::vector<std::string> StandingWave::sessions(std::size_t member) const {
  const auto& kept = kept_[member];
  if (places_[member] == nowhere) return kept;
  auto found = ids_of(standing_->ledger().route(places_[member]));
  // What one holds stays, though by now nothing of it would be chosen.
  const bool whole = std::ranges::all_of(kept, [&](const auto& one) { return std::ranges::find(found, one) != found.end(); });
  return whole ? found : kept;
}

double StandingWave::value(std::size_t member) const {
  return places_[member] == nowhere ? 0 : standing_->ledger().route(places_[member]).value;
}

}  // namespace marshrut::wave
