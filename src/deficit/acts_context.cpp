#include "deficit/acts_context.h"

#include <algorithm>

#include "deficit/facts.h"
#include "deficit/rules.h"

namespace marshrut::deficit {
std::string path_of(Work& work, const PersonId& person) {
  return organisation::scope_of(work.rows, work.region, person, work.today()).path;
}

Result<SharedProfile> profile_at(Work& work, const std::string& path) {
  return work.services.part<regulation::Profiles>().in_force(work.rows, work.region, path, work.today());
}

Result<SharedProfile> profile_of(Work& work, const PersonId& person) {
  return profile_at(work, path_of(work, person));
}

Frame frame_of(Work& work) {
  Frame frame;
  for (auto& one : competency::competencies(work.rows, work.region)) frame.emplace(one.code, one);
  return frame;
}

std::string title_in(const Frame& frame, const std::string& code) {
  auto found = frame.find(code);
  return found == frame.end() ? "" : found->second.title;
}

const std::string& KnownNames::operator()(const PersonId& person) {
  auto [at, is_new] = names_.try_emplace(person);
  if (is_new) at->second = organisation::name_of_person(work_.rows, work_.region, person);
  return at->second;
}

Result<std::vector<std::string>> paths_in_sight(Work& work, const std::optional<std::string>& school) {
  auto horizon = work.horizon();
  auto paths = horizon.everything ? std::vector{work.region} : horizon.paths;
  if (!school) return paths;
  auto found = organisation::find_school(work.rows, work.region, {*school});
  if (!found) return fail(access::errors::not_found, "/school");
  auto sees = [&](const std::string& path) { return access::lies_within(found->path, path); };
  if (std::ranges::none_of(paths, sees)) return fail(access::errors::not_found, "/school");
  return std::vector{found->path};
}

Finding in_words(Finding finding) {
  finding.percent.reset();
  finding.low.reset();
  finding.high.reset();
  finding.below_probability.reset();
  return finding;
}

Result<void> tell_change(Work& work, const Finding& before, const Finding& after) {
  if (is_ground(after) && !is_ground(before)) TRY(work.happened(FindingAcknowledged{after.person, after.id}));
  if (is_ground(before) && !is_ground(after)) TRY(work.happened(FindingWithdrawn{after.person, after.id}));
  if (before.state != FindingState::proposed || after.state == FindingState::proposed || after.attempt.empty())
    return {};
  if (store::count_proposed(work.rows, work.region, after.person, after.attempt) > 0) return {};
  return work.happened(ConclusionGiven{after.person, after.campaign, after.attempt});
}

}  // namespace marshrut::deficit
