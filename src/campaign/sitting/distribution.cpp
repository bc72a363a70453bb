#include "campaign/sitting/distribution.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "campaign/rules.h"

namespace marshrut::campaign {
namespace {

bool serves(const Sitting& sitting, const Waiting& person) {
  if (sitting.state != SittingState::planned) return false;
  return sitting.place_kind == PlaceKind::centre || access::lies_within(person.path, sitting.path);
}

bool free_then(const Waiting& person, const Sitting& sitting) {
  return std::ranges::none_of(person.busy, [&](const Sitting& other) { return overlap(other, sitting); });
}

/// A sitting with a seat for the person; null with the reason when there is none.
Sitting* seat_for(const Waiting& person, std::vector<Sitting>& sittings, LeftBecause& because) {
  because = LeftBecause::no_place;
  for (auto& sitting : sittings) {
    if (!serves(sitting, person) || sitting.taken >= sitting.capacity) continue;
    if (free_then(person, sitting)) return &sitting;
    because = LeftBecause::clash;
  }
  return nullptr;
}

}  // namespace

Distribution distribute(std::vector<Waiting> people, std::vector<Sitting> sittings) {
  auto by_name = [](const Waiting& person) { return std::tie(person.path, person.name, person.person, person.subject); };
  std::ranges::sort(people, {}, by_name);
  auto schools_first = [](const Sitting& sitting) {
    return std::make_tuple(sitting.place_kind == PlaceKind::centre, sitting.starts_ms, sitting.id);
  };
  std::ranges::sort(sittings, {}, schools_first);
  Distribution answer;
  std::map<PersonId, std::vector<Sitting>> given;  // in this proposal
  for (auto& person : people) {
    auto& before = given[person.person];
    person.busy.insert(person.busy.end(), before.begin(), before.end());
    LeftBecause because = LeftBecause::no_consent;
    auto* seat = person.consented ? seat_for(person, sittings, because) : nullptr;
    if (!seat) {
      answer.left.push_back({person.person, person.subject, because});
      continue;
    }
    ++seat->taken;
    before.push_back(*seat);
    answer.placed.push_back({person.person, person.subject, seat->id});
  }
  return answer;
}

}  // namespace marshrut::campaign
