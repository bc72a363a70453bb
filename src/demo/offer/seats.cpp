#include "demo/offer/seats.h"

#include <algorithm>
#include <cmath>

#include "demo/random.h"

namespace marshrut::demo {

namespace {

using Limited = std::vector<Session*>;

Limited limited(std::vector<Session>& sessions, const Library& library) {
  Limited chosen;
  for (auto& session : sessions) {
    if (library.activities[session.activity].group_size > 0) chosen.push_back(&session);
  }
  return chosen;
}

// Half of what is asked for; returns the seats given out.
int make_short(Limited& all, const Setting& setting) {
  Limited popular;
  std::ranges::copy_if(all, std::back_inserter(popular), [](const Session* s) { return s->demand >= 2; });
  Random random(setting.seed, "short sessions");
  random.shuffle(popular);
  const std::size_t count = std::min(popular.size(), (all.size() + short_one_in / 2) / short_one_in);
  int given = 0;
  for (std::size_t i = 0; i < count; ++i) {
    popular[i]->is_short = true;
    popular[i]->seats = std::max(1, static_cast<int>(popular[i]->demand / 2));
    given += *popular[i]->seats;
  }
  return given;
}

// One seat each, the rest in proportion to demand; what rounding leaves goes to the largest remainders.
void share_rest(Limited& ample, int seats) {
  double demand = 0;
  for (const Session* session : ample) demand += session->demand;
  const int spare = std::max(0, seats - static_cast<int>(ample.size()));
  std::vector<std::pair<double, Session*>> remainders;
  int left = spare;
  for (Session* session : ample) {
    const double part = demand > 0 ? spare * session->demand / demand : 0;
    const int whole = static_cast<int>(part);
    session->seats = 1 + whole;
    left -= whole;
    remainders.emplace_back(part - whole, session);
  }
  std::ranges::stable_sort(remainders, std::greater{}, [](const auto& entry) { return entry.first; });
  for (std::size_t i = 0; i < remainders.size() && left > 0; ++i, --left) ++*remainders[i].second->seats;
}

}  // namespace

void share_seats(std::vector<Session>& sessions, const Library& library, const Setting& setting) {
  Limited all = limited(sessions, library);
  double demand = 0;
  for (const Session* session : all) demand += session->demand;
  const int seats = static_cast<int>(std::lround(seats_per_taker * demand));
  const int given = make_short(all, setting);
  Limited ample;
  std::ranges::copy_if(all, std::back_inserter(ample), [](const Session* s) { return !s->is_short; });
  share_rest(ample, seats - given);
  for (Session* session : all) session->least_group = *session->seats >= 12 ? 5 : 0;
}

}  // namespace marshrut::demo
