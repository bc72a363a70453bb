#include "catalogue/prerequisite/acts_prerequisite.h"

#include <algorithm>

#include "catalogue/errors.h"
#include "catalogue/prerequisite/store_prerequisite.h"
#include "catalogue/store.h"

namespace marshrut::catalogue {
namespace {

Result<void> may_come_before(Work& work, const Id<Activity>& prerequisite, const Id<Activity>& activity, const std::string& at) {
  const auto found = store::find_activity(work.rows, work.region, prerequisite);
  if (!found) return fail(access::errors::not_found, at);
  if (prerequisite == activity) return fail(errors::prerequisite_itself, at, found->title);
  if (store::comes_before(work.rows, work.region, activity, prerequisite))
    return fail(errors::prerequisite_circle, at, found->title);
  return {};
}

std::string codes_of(const std::vector<Prerequisite>& prerequisites) {
  std::string codes;
  for (const auto& one : prerequisites) codes += (codes.empty() ? "" : ";") + one.code;
  return codes;
}

}  // namespace

Result<ActivityCard> set_prerequisites(Work& work, const SetPrerequisites& request) {
  TRY(work.may({work.region, {}}));
  auto activity = store::find_activity(work.rows, work.region, request.activity);
  if (!activity) return fail(access::errors::not_found);
  if (request.prerequisites.size() > prerequisites_most)
    return fail(errors::prerequisites_many, "/prerequisites", std::to_string(prerequisites_most));
  const auto before = prerequisites_of(work.rows, work.region, activity->id);
  store::replace_prerequisites(work.rows, work.region, activity->id, {});
  std::vector<Id<Activity>> kept;
  for (std::size_t i = 0; i < request.prerequisites.size(); ++i) {
    const auto& id = request.prerequisites[i];
    if (std::ranges::find(kept, id) != kept.end()) continue;
    TRY(may_come_before(work, id, activity->id, "/prerequisites/" + std::to_string(i)));
    kept.push_back(id);
  }
  activity->revision = request.revision;
  if (!store::update_activity(work.rows, work.region, *activity)) return fail(access::errors::stale);
  store::replace_prerequisites(work.rows, work.region, activity->id, kept);
  work.touched("activity_prerequisites", activity->id, codes_of(before),
               codes_of(prerequisites_of(work.rows, work.region, activity->id)));
  return show_activity(work, {activity->id});
}

}  // namespace marshrut::catalogue
