#pragma once
// Who finds a paper that shows something of a person, such as results: besides the right and its scope the regulation's
// visibility is asked, for each thing that the regulation says this paper shows. Who may not see them all does not find it.
#include <map>
#include <string>

#include "documents/types.h"
#include "regulation/sight/acts_sight.h"
#include "regulation/store.h"

namespace marshrut::documents {

/// What says who may see a paper.
struct PaperPlace {
  const std::string& kind;
  const std::string& path;
  const access::PersonId& person;
  const std::string& regulation;
  const std::string& regulation_version;
};

class PaperSight {
 public:
  explicit PaperSight(access::Work& work) : work_(work) {}
  Result<bool> shows(const PaperPlace& paper);
  /// Refuses with the uniform access.not_found.
  Result<void> may_see(const Paper& paper);

 private:
  Result<regulation::Profiles::Shared> profile_for(const PaperPlace& paper);

  access::Work& work_;
  std::map<std::string, regulation::Profiles::Shared> in_force_;  // by path
};

}  // namespace marshrut::documents
