#include "team/acts_subject.h"

#include <algorithm>

#include "team/errors.h"

namespace marshrut::team {

bool is_subject(const regulation::Profile& profile, regulation::SubjectKind kind) {
  return std::ranges::find(profile.subjects, kind, &regulation::SubjectRule::kind) != profile.subjects.end();
}

Result<void> subject_is_offered(const regulation::Profile& profile, regulation::SubjectKind kind) {
  return is_subject(profile, kind) ? Result<void>{} : fail(errors::not_offered);
}

Result<std::string> place_of_maker(Work& work) {
  const auto horizon = work.horizon();
  if (horizon.everything) return work.region;
  if (horizon.paths.empty()) return fail(access::errors::not_found);
  return horizon.paths.front();
}

}  // namespace marshrut::team
