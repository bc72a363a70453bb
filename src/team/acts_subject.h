#pragma once
// Whether the regulation speaks of teams or groups at all, and from which place one speaks for them.
#include <string>

#include "access/work.h"
#include "regulation/types.h"

namespace marshrut::team {

using access::Work;

bool is_subject(const regulation::Profile& profile, regulation::SubjectKind kind);
/// Refuses with team.not_offered.
Result<void> subject_is_offered(const regulation::Profile& profile, regulation::SubjectKind kind);
/// The first place that the act's right reaches.
Result<std::string> place_of_maker(Work& work);

}  // namespace marshrut::team
