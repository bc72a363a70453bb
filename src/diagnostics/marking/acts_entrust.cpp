#include "diagnostics/marking/acts_entrust.h"

#include <algorithm>
#include <map>

#include "access/store.h"
#include "diagnostics/errors.h"
#include "diagnostics/marking/marking.h"
#include "diagnostics/marking/store_marking.h"
#include "diagnostics/store.h"
#include "organisation/rules.h"
#include "organisation/store.h"

namespace marshrut::diagnostics {
namespace {

using access::Work;

bool works_at(Work& work, const PersonId& person, const std::string& path) {
  const auto posts = organisation::store::posts_of(work.rows, work.region, person);
  return std::ranges::any_of(posts, [&](const auto& post) {
    return post.school && organisation::is_held(post, work.today()) && access::lies_within(path, post.path);
  });
}

/// Who may mark at all, in the order in which they are asked.
std::vector<PersonId> markers_in_order(Work& work) {
  std::map<PersonId, std::int64_t> open;
  for (const auto& load : store::loads(work.rows, work.region, work.now)) open[load.expert] = load.open;
  std::vector<PersonId> order;
  for (const auto duty : {access::Duty::expert, access::Duty::regional_methodist}) {
    std::vector<PersonId> holders;
    for (const auto& holder : access::store::holders_of_duty(work.rows, work.region, duty, work.today()))
      if (std::ranges::count(order, holder.person) + std::ranges::count(holders, holder.person) == 0)
        holders.push_back(holder.person);
    std::ranges::stable_sort(holders, {}, [&](const PersonId& person) { return open[person]; });
    order.insert(order.end(), holders.begin(), holders.end());
  }
  return order;
}

/// The turns that are free: of the first two, or the third when both are done.
std::vector<std::int64_t> free_turns(const std::vector<EntrustedWork>& given) {
  const auto has = [&](std::int64_t turn) { return std::ranges::count(given, turn, &EntrustedWork::turn) > 0; };
  std::vector<std::int64_t> turns;
  for (std::int64_t turn = 1; turn <= markers; ++turn)
    if (!has(turn)) turns.push_back(turn);
  const bool all_done = std::ranges::all_of(given, [](const auto& one) { return one.done_ms.has_value(); });
  if (turns.empty() && all_done && !has(third)) turns.push_back(third);
  return turns;
}

}  // namespace

Instant marking_due(Work& work, Date given) { return work.begin_of(given.plus_days(marking_days + 1)).plus_ms(-1); }

std::int64_t entrust(Work& work, const Attempt& attempt) {
  const auto given = store::works_on(work.rows, work.region, attempt.id);
  const auto turns = free_turns(given);
  if (turns.empty()) return 0;
  const auto bound = store::conflicts_on(work.rows, work.region, attempt.id);
  const auto due = marking_due(work, work.today());
  auto turn = turns.begin();
  for (const auto& person : markers_in_order(work)) {
    if (turn == turns.end()) break;
    if (person == attempt.person || std::ranges::count(bound, person) > 0) continue;
    if (std::ranges::count(given, person, &EntrustedWork::expert) > 0 || works_at(work, person, attempt.path)) continue;
    store::insert_work(work.rows, work.region, {attempt.id, *turn, person, work.now, due, std::nullopt});
    work.touched("entrusted_work", attempt.id, "", person.value);
    ++turn;
  }
  return turn - turns.begin();
}

std::int64_t entrust_waiting(access::Services& services, const std::string& region, access::Stumbles& stumbles) {
  constexpr std::int64_t at_a_time = 200;
  const auto attempts = services.database.read([&](db::Session& rows) {
    return store::lacking_markers(rows, region, at_a_time + stumbles.count());
  });
  const auto give = [](Work& work, const Attempt& listed) -> Result<void> {
    const auto attempt = find_attempt(work.rows, work.region, listed.id);
    if (!attempt || attempt->state != AttemptState::marking) return {};
    return entrust(work, *attempt) > 0 ? Result<void>{} : fail(errors::nobody_to_mark);
  };
  return access::each_apart(services, region, access::Right{"attempt.assign"}, "entrust_works", attempts, stumbles, give);
}

}  // namespace marshrut::diagnostics
