#include "access/work.h"

#include <algorithm>
#include <chrono>

#include "access/store.h"
#include "access/work_companions.h"
#include "base/text.h"

namespace marshrut::access {
namespace {

bool teaches_one_of(const Work& work, const PersonId& person, const std::vector<std::string>& subjects) {
  const auto* known = work.services.find_part<Subjects>();
  if (!known) return false;
  const auto taught = known->taught_by(work.rows, work.region, person, work.today());
  return std::ranges::any_of(taught, [&](const auto& one) { return std::ranges::count(subjects, one) > 0; });
}

/// A duty held towards people reaches whom its holder was set to, wherever they work.
bool reaches_as_companion(const Work& work, Right right, const Scope& object) {
  const auto* companions = work.services.find_part<Companions>();
  if (!companions || object.owner.empty()) return false;
  return std::ranges::any_of(work.actor.grants, [&](const Grant& grant) {
    return towards_people(grant.duty) && row_of(right).reach[static_cast<std::size_t>(grant.duty)] == Reach::scope &&
           companions->accompanies(work.rows, work.region, work.actor.person, grant.duty, object.owner, work.today());
  });
}

bool is_of_schools(Duty duty) { return duty == Duty::head || duty == Duty::deputy || duty == Duty::responsible; }

/// Who has posts at two schools is reached by those who answer for either.
bool reaches_as_employer(const Work& work, Right right, const Scope& object) {
  const auto* workplaces = work.services.find_part<Workplaces>();
  if (!workplaces || object.owner.empty()) return false;
  return std::ranges::any_of(work.actor.grants, [&](const Grant& grant) {
    return is_of_schools(grant.duty) && row_of(right).reach[static_cast<std::size_t>(grant.duty)] == Reach::scope &&
           workplaces->works_within(work.rows, work.region, object.owner, grant.scope, work.today());
  });
}

}  // namespace

Result<void> Work::may(Right right, const Scope& object) {
  asked_ = true;
  if (access::may(actor, right, object) && !of_other_subject(right, object))
    return dismissed_from(right, object) ? Result<void>(fail(errors::not_found)) : Result<void>{};
  const bool reaches = reaches_as_companion(*this, right, object) || reaches_as_employer(*this, right, object);
  return reaches ? Result<void>{} : fail(errors::not_found);
}

bool Work::dismissed_from(Right right, const Scope& object) {
  if (actor.house || object.owner.empty() || object.owner == actor.person) return false;
  auto others = actor;
  std::erase_if(others.grants, [](const Grant& grant) { return towards_people(grant.duty); });
  if (others.grants.size() == actor.grants.size() || access::may(others, right, object)) return false;
  const auto* dismissals = services.find_part<Dismissals>();
  return dismissals && dismissals->dismissed(rows, region, actor.person, object.owner, today());
}

bool Work::of_other_subject(Right right, const Scope& object) {
  if (actor.subjects.empty() || object.owner.empty() || object.owner == actor.person) return false;
  const auto& row = row_of(right);
  auto others = actor;
  std::erase_if(others.grants, [&](const Grant& grant) {
    return towards_people(grant.duty) && row.reach[static_cast<std::size_t>(grant.duty)] == Reach::scope;
  });
  return !access::may(others, right, object) && !teaches_one_of(*this, object.owner, actor.subjects);
}

std::vector<PersonId> people_reaching(Work& work, Duty duty, const Scope& object) {
  std::vector<PersonId> people;
  for (auto& held : store::people_with_duty(work.rows, work.region, duty, object.path, work.today())) {
    const auto kept_to = towards_people(duty) ? list_of(held.subjects, ';') : std::vector<std::string>{};
    if (kept_to.empty() || object.owner.empty() || object.owner == held.person || teaches_one_of(work, object.owner, kept_to))
      people.push_back(std::move(held.person));
  }
  return people;
}

Instant Work::begin_of(Date day) const {
  auto midnight = std::chrono::duration_cast<std::chrono::milliseconds>(day.day.time_since_epoch());
  return Instant{midnight.count()}.plus_minutes(-services.offset_minutes(region));
}

Result<std::string> widest_place(Work& work, const std::optional<std::string>& at) {
  const auto horizon = work.horizon();
  auto roots = horizon.everything ? std::vector{work.region} : horizon.paths;
  std::ranges::sort(roots, {}, &std::string::size);
  for (const auto& root : roots)
    if (!at || lies_within(*at, root)) return root;
  return fail(errors::not_found, "/at");
}

void demand_asked(const Work& work) {
  if (work.asked() || work.actor.house) return;
  const auto& row = row_of(work.right());
  auto limited = [](Reach reach) { return reach == Reach::own || reach == Reach::scope; };
  if (!row.anonymous && std::ranges::any_of(row.reach, limited))
    throw std::logic_error("an act under " + std::string(work.right().name) + " never asked about its object");
}

}  // namespace marshrut::access
