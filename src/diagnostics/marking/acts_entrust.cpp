#include "diagnostics/marking/acts_entrust.h"

#include <algorithm>
#include <map>
#include <span>

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

struct FreeMarker {
  PersonId person;
  access::Duty duty;
  std::int64_t open = 0;  // works to be marked
};

/// Who may mark at all, in the order in which they are asked.
std::vector<FreeMarker> markers_in_order(Work& work) {
  std::map<PersonId, std::int64_t> open;
  for (const auto& load : store::loads(work.rows, work.region, work.now)) open[load.expert] = load.open;
  std::vector<FreeMarker> order;
  for (const auto duty : {access::Duty::expert, access::Duty::regional_methodist}) {
    const auto first = order.size();
    for (const auto& holder : access::store::holders_of_duty(work.rows, work.region, duty, work.today()))
      if (std::ranges::count(order, holder.person, &FreeMarker::person) == 0)
        order.push_back({holder.person, duty, open[holder.person]});
    std::ranges::stable_sort(std::span(order).subspan(first), {}, &FreeMarker::open);
  }
  return order;
}

/// Who has least to do. Beside somebody else, of those with hardly more, who met them least in a year: by the works that they
/// have in common the experts can be compared (severity.h).
std::vector<FreeMarker>::iterator next_of(Work& work, std::vector<FreeMarker>& free, const std::vector<PersonId>& beside) {
  if (beside.empty()) return free.begin();
  const auto since = work.begin_of(work.today().plus_years(-1));
  std::map<PersonId, std::int64_t> met;
  for (const auto& one : beside)
    for (const auto& [other, works] : store::marked_beside(work.rows, work.region, one, since)) met[other] += works;
  const auto busier = std::ranges::find_if(
      free, [&](const FreeMarker& one) { return one.duty != free.front().duty || one.open > free.front().open + 1; });
  return std::ranges::min_element(free.begin(), busier, {}, [&](const FreeMarker& one) { return met[one.person]; });
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
  std::vector<PersonId> beside;
  for (const auto& one : given) beside.push_back(one.expert);
  auto free = markers_in_order(work);
  std::erase_if(free, [&](const FreeMarker& one) {
    return one.person == attempt.person || std::ranges::count(bound, one.person) + std::ranges::count(beside, one.person) > 0;
  });
  auto turn = turns.begin();
  while (turn != turns.end() && !free.empty()) {
    const auto next = next_of(work, free, beside);
    const auto person = next->person;
    free.erase(next);
    if (works_at(work, person, attempt.path)) continue;
    store::insert_work(work.rows, work.region, {attempt.id, *turn, person, work.now, due, std::nullopt});
    work.touched("entrusted_work", attempt.id, "", person.value);
    beside.push_back(person);
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
