#include "effect/acts_count.h"

#include <algorithm>
#include <map>

#include "catalogue/store.h"
#include "deficit/store.h"
#include "effect/gathering.h"
#include "effect/planned.h"
#include "effect/store.h"
#include "effect/store_consenting.h"
#include "effect/told.h"
#include "regulation/rules.h"
#include "regulation/store.h"
#include "route/store.h"

namespace marshrut::effect {
namespace {

constexpr std::int64_t changes_least = 30;

bool is_due(access::Services& services, const std::string& region) {
  return services.database.read([&](db::Session& rows) {
    const auto last = store::last_count(rows, region);
    if (last) return last->counted_on < services.today_in(region) && services.is_night_in(region);
    return deficit::count_changes(rows, region) >= changes_least;
  });
}

std::vector<Competency> asked_of(const std::vector<Question>& questions) {
  std::vector<Competency> asked;
  for (const auto& question : questions) asked.push_back(question.measured);
  return asked;
}

void add(store::Found& found, const Question& question, const Effects& effects) {
  for (std::size_t a = 0; a < question.activities.size(); ++a) {
    const auto& gain = effects.activities[a];
    found.effects.push_back({question.activities[a], question.competency,
                             question.measured.expected[a] * question.share, gain.gain * question.share,
                             gain.error * question.share, question.people[a], question.levels[a].before,
                             question.levels[a].after});
  }
}

/// Of which numbers are told, by the regulation of the region.
std::int64_t least_people(access::Services& services, db::Session& rows, const std::string& region) {
  const auto profile = services.part<regulation::Profiles>().in_force(rows, region, region, services.today_in(region));
  return profile ? people_least(**profile) : regulation::people_min_otherwise;
}

void tell_by_groups(std::vector<ActivityEffect>& effects, const std::vector<ActivityEffect>& told, std::int64_t people_min) {
  std::map<std::pair<std::string, std::string>, const ActivityEffect*> before;
  for (const auto& one : told) before[{one.activity.value, one.competency}] = &one;
  for (auto& one : effects) {
    const auto known = before.find({one.activity.value, one.competency});
    if (known == before.end()) continue;
    one = told_anew(*known->second, one, people_min);
    before.erase(known);
  }
  // What an activity is not expected to add any more is kept untold: were it forgotten, the next telling would begin anew.
  for (const auto& [place, one] : before) effects.push_back(*one);
}

}  // namespace

std::int64_t count_effects_now(access::Services& services, const std::string& region) {
  store::Found found;
  found.count.counted_on = services.today_in(region);
  std::int64_t people_min = 0;
  const auto questions = services.database.read([&](db::Session& rows) {
    people_min = least_people(services, rows, region);
    const auto changes = of_consenting(rows, region, deficit::changes_measured(rows, region));
    found.count.changes = static_cast<std::int64_t>(changes.size());
    return questions_of(changes, route::attended_by_all(rows, region), catalogue::gains_expected(rows, region));
  });
  const auto effects = effects_of(asked_of(questions));
  for (std::size_t k = 0; k < questions.size(); ++k) add(found, questions[k], effects[k]);
  const auto attended = std::ranges::count_if(found.effects, [](const ActivityEffect& one) { return one.people > 0; });
  services.database.write([&](db::Session& rows) {
    for (const auto& one : found.effects)
      catalogue::plan_gain(rows, region, {one.competency, one.activity, planned_gain(one.gain, one.error)});
    tell_by_groups(found.effects, store::effects_measured(rows, region, people_min), people_min);
    store::replace(rows, region, found);
  });
  return attended;
}

std::optional<std::int64_t> count_effects(access::Services& services, const std::string& region) {
  if (!is_due(services, region)) return std::nullopt;
  return count_effects_now(services, region);
}

}  // namespace marshrut::effect
