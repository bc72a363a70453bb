#include "planning/kernel/catalogue.h"

namespace marshrut::planning::kernel {
namespace {

CatalogueSession session_of(const Instance& instance, const SessionData& data) {
  CatalogueSession s;
  auto first = instance.horizon.start;
  s.start = first.days_until(data.start);
  s.end = first.days_until(data.end);
  s.release_days = data.release_days;
  s.price = data.price;
  s.inside = s.start >= 0 && s.end < 7 * instance.horizon.weeks;
  s.open = !data.seats || *data.seats > 0;
  if (data.place) s.place = &instance.places->at(*data.place);
  s.slots = &data.slots;
  s.loads = &data.loads;
  return s;
}

CatalogueActivity activity_of(Catalogue& catalogue, const ActivityData& data, Index& equivalences) {
  CatalogueActivity a;
  a.hours = data.hours;
  a.cost = data.cost.value_or(0);
  for (const auto& [competency, gain] : data.gains)
    if (gain > 0) a.gains.emplace_back(catalogue.competencies.of(competency), gain);
  if (data.tags)
    for (const auto& tag : *data.tags) a.tags.push_back(catalogue.tags.of(tag));
  a.for_all = !data.audience;
  if (data.audience)
    for (const auto& who : *data.audience) a.audience.push_back(catalogue.audiences.of(who));
  if (data.prerequisites_any)
    for (const auto& id : *data.prerequisites_any) a.before.push_back(catalogue.ids.of(id));
  if (data.equivalence) a.equivalence = equivalences.of(*data.equivalence);
  return a;
}

}  // namespace

Catalogue catalogue_of(const Instance& instance) {
  Catalogue catalogue;
  catalogue.instance = &instance;
  catalogue.weeks = static_cast<int>(instance.horizon.weeks);
  for (const auto& data : instance.activities) catalogue.ids.of(data.id);
  Index equivalences;
  for (const auto& data : instance.activities) {
    auto activity = activity_of(catalogue, data, equivalences);
    activity.first = static_cast<int>(catalogue.sessions.size());
    for (const auto& session : data.sessions) {
      catalogue.session_ids.of(session.id);
      catalogue.sessions.push_back(session_of(instance, session));
      catalogue.sessions.back().activity = static_cast<int>(catalogue.activities.size());
      catalogue.sessions.back().source = static_cast<int>(catalogue.sessions.size()) - 1 - activity.first;
    }
    activity.last = static_cast<int>(catalogue.sessions.size());
    catalogue.activities.push_back(std::move(activity));
  }
  for (std::size_t a = 0; a < catalogue.activities.size(); ++a)
    for (int id : catalogue.activities[a].before)
      if (auto before = static_cast<std::size_t>(id); before < catalogue.activities.size())
        catalogue.activities[before].precedes = true;
  return catalogue;
}

}  // namespace marshrut::planning::kernel
