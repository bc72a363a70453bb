#include "effect/acts_count.h"

#include <algorithm>

#include "catalogue/store.h"
#include "deficit/store.h"
#include "effect/gathering.h"
#include "effect/planned.h"
#include "effect/store.h"
#include "route/store.h"

namespace marshrut::effect {
namespace {

constexpr std::int64_t changes_least = 30;
constexpr std::int64_t quiet_from = 1, quiet_to = 6;  // hours of the region

bool is_due(access::Services& services, const std::string& region) {
  const auto hour = services.clock.now().plus_ms(services.offset_minutes(region) * 60'000).ms / 3'600'000 % 24;
  return services.database.read([&](db::Session& rows) {
    const auto last = store::last_count(rows, region);
    if (last) return last->counted_on < services.today_in(region) && hour >= quiet_from && hour < quiet_to;
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
                             gain.error * question.share, gain.people, question.levels[a].before,
                             question.levels[a].after});
  }
}

}  // namespace

std::int64_t count_effects_now(access::Services& services, const std::string& region) {
  store::Found found;
  found.count.counted_on = services.today_in(region);
  const auto questions = services.database.read([&](db::Session& rows) {
    const auto changes = deficit::changes_measured(rows, region);
    found.count.changes = static_cast<std::int64_t>(changes.size());
    return questions_of(changes, route::attended_by_all(rows, region), catalogue::gains_expected(rows, region));
  });
  const auto effects = effects_of(asked_of(questions));
  for (std::size_t k = 0; k < questions.size(); ++k) add(found, questions[k], effects[k]);
  services.database.write([&](db::Session& rows) {
    store::replace(rows, region, found);
    for (const auto& one : found.effects)
      catalogue::plan_gain(rows, region, {one.competency, one.activity, planned_gain(one.gain, one.error)});
  });
  return std::ranges::count_if(found.effects, [](const ActivityEffect& one) { return one.people > 0; });
}

std::optional<std::int64_t> count_effects(access::Services& services, const std::string& region) {
  if (!is_due(services, region)) return std::nullopt;
  return count_effects_now(services, region);
}

}  // namespace marshrut::effect
