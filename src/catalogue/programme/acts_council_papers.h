#pragma once
// Papers of the expertise of a programme: an expert's conclusion, the council's protocol.
#include <vector>

#include "catalogue/programme/acts_programme.h"

namespace marshrut::catalogue {

Result<void> issue_conclusion_paper(Work& work, const regulation::Profile& profile, const Activity& activity,
                                    const ProgrammeConclusion& conclusion, const std::vector<ProgrammeMark>& marks);
/// The id of the paper.
Result<std::string> issue_protocol(Work& work, const regulation::Profile& profile, const Activity& activity,
                                   const Programme& decided);

}  // namespace marshrut::catalogue
