#pragma once
// What the acts of the room begin with: the regulation that holds for a person, names and titles to show.
#include <map>
#include <string>

#include "access/work.h"
#include "competency/store.h"
#include "deficit/store.h"
#include "organisation/store.h"
#include "regulation/store.h"

namespace marshrut::deficit {

using access::Work;
using SharedProfile = regulation::Profiles::Shared;

/// Where a person works today; the region when nowhere.
std::string path_of(Work& work, const PersonId& person);
Result<SharedProfile> profile_at(Work& work, const std::string& path);
/// The regulation in force where the person works.
Result<SharedProfile> profile_of(Work& work, const PersonId& person);

/// Competencies of the region by code.
using Frame = std::map<std::string, competency::Competency>;
Frame frame_of(Work& work);
/// "" when the region has no such competency any more.
std::string title_in(const Frame& frame, const std::string& code);

/// Names of people, each looked up once.
class KnownNames {
 public:
  explicit KnownNames(Work& work) : work_(work) {}
  const std::string& operator()(const PersonId& person);

 private:
  Work& work_;
  std::map<PersonId, std::string> names_;
};

/// The paths that a list may show: the school asked for when it is in sight, else all that is in sight.
Result<std::vector<std::string>> paths_in_sight(Work& work, const std::optional<std::string>& school);

/// The finding without what was measured: level and words stay.
Finding in_words(Finding finding);

/// Tells the rooms below what the change of a finding means to a route.
Result<void> tell_change(Work& work, const Finding& before, const Finding& after);

}  // namespace marshrut::deficit
