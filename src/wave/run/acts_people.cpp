#include "wave/run/acts_people.h"

#include <algorithm>
#include <map>
#include <set>

#include "catalogue/rules.h"
#include "deficit/store.h"
#include "regulation/rules.h"
#include "route/content/acts_task.h"
#include "route/store.h"
#include "wave/offer/store_offer.h"

namespace marshrut::wave {
namespace {

bool is_asked(const WaveTerms& terms, const organisation::Workplace& workplace) {
  if (!(workplace.path + "/").starts_with(terms.path + "/")) return false;
  if (!terms.position.empty() && workplace.position != terms.position) return false;
  const auto subjects = catalogue::listed(workplace.subjects);
  return terms.subject.empty() || std::ranges::find(subjects, terms.subject) != subjects.end();
}

route::Route route_to_be(const Participant& who, const WaveTerms& terms, const regulation::Profile& profile) {
  route::Route route;
  route.person = who.person;
  route.path = who.workplace.path;
  route.position = who.workplace.position;
  route.subjects = who.workplace.subjects;
  route.profile = profile.code;
  route.profile_version = profile.version;
  route.starts = terms.starts;
  route.ends = std::min(terms.ends, regulation::latest_end(profile, terms.starts));
  return route;
}

}  // namespace

std::vector<Participant> participants(access::Work& work, const WaveTerms& terms, std::size_t most) {
  std::map<std::string, bool> has_open;  // of everybody who has or had a route
  for (const auto& owner : route::route_owners(work.rows, work.region)) has_open[owner.person.value] = owner.open;
  std::set<PersonId> offered;
  for (auto& person : store::people_offered(work.rows, work.region)) offered.insert(std::move(person));
  std::vector<Participant> found;
  for (const auto& person : deficit::people_with_grounds(work.rows, work.region)) {
    const auto route = has_open.find(person.value);
    if ((route != has_open.end() && route->second) || offered.contains(person)) continue;
    auto workplace = organisation::workplace_of(work.rows, work.region, person, work.today());
    if (!workplace || !is_asked(terms, *workplace)) continue;
    found.push_back({person, *std::move(workplace), route == has_open.end()});
    if (most > 0 && found.size() == most) break;
  }
  return found;
}

Gathering::Gathering(access::Work& work, const WaveTerms& terms)
    : work_(work),
      terms_(terms),
      region_({terms.starts, terms.ends, terms.budget, terms.floor_share, terms.least_groups}),
      on_offer_(work.rows, work.region) {
  for (auto& path : work.services.part<LowResults>().paths(work.rows, work.region, work.today()))
    low_.insert(std::move(path));
}

Result<bool> Gathering::add(const Participant& who, const std::vector<std::string>& held) {
  auto& profiles = work_.services.part<regulation::Profiles>();
  const auto profile = TRY(profiles.in_force(work_.rows, work_.region, who.workplace.path, work_.today()));
  double priority = low_.contains(who.workplace.path) ? terms_.low_result_weight : 1;
  if (who.first_time) priority *= terms_.first_time_weight;
  auto task = task_of(work_, who, terms_, profile, on_offer_);
  for (const auto& session : held) {
    std::erase_if(task.offers, [&](const planning::Offer& one) { return one.session.id.value == session; });
    if (auto one = route::whole_offer(work_, {session})) task.offers.push_back(*std::move(one));
  }
  return region_.add({who.person.value, who.workplace.path, priority, held}, task);
}

bool has_people(access::Work& work, const WaveTerms& terms, std::int64_t least) {
  return static_cast<std::int64_t>(participants(work, terms, static_cast<std::size_t>(least)).size()) >= least;
}

planning::Task task_of(access::Work& work, const Participant& who, const WaveTerms& terms,
                       const regulation::Profiles::Shared& profile, route::OnOffer& on_offer) {
  const route::LoadedRoute loaded{route_to_be(who, terms, *profile), {}, profile};
  auto task = route::task_for(work, loaded, {.own_weekly_hours = route::own_weekly_hours(work, loaded)}, on_offer);
  if (terms.priority_weight == 1) return task;
  for (const auto& ground : route::basis_of(work, who.person).grounds) {
    const auto need = std::ranges::find(task.needs, ground.competency, &planning::Need::competency);
    if (ground.priority && need != task.needs.end()) need->weight *= terms.priority_weight;
  }
  return task;
}

}  // namespace marshrut::wave
