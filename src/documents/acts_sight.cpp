#include "documents/acts_sight.h"

#include "regulation/acts.h"

namespace marshrut::documents {

/// The regulation in force decides, also for papers of an earlier version; where none is, the paper's own does.
Result<regulation::Profiles::Shared> PaperSight::profile_for(const PaperPlace& paper) {
  auto known = in_force_.find(paper.path);
  if (known != in_force_.end()) return known->second;
  auto profile = regulation::profile_at(work_, paper.path);
  if (!profile) return regulation::profile_of(work_, paper.regulation, paper.regulation_version);
  return in_force_.emplace(paper.path, *std::move(profile)).first->second;
}

Result<bool> PaperSight::shows(const PaperPlace& paper) {
  if (work_.actor.house) return true;
  auto profile = TRY(profile_for(paper));
  const auto* rule = regulation::find_document(*profile, paper.kind);
  auto issued_by = rule ? profile : TRY(regulation::profile_of(work_, paper.regulation, paper.regulation_version));
  if (!rule) rule = regulation::find_document(*issued_by, paper.kind);
  return !rule || regulation::sees_all(work_, *profile, rule->shows, {paper.path, paper.person});
}

Result<void> PaperSight::may_see(const Paper& paper) {
  if (TRY(shows({paper.kind, paper.path, paper.person, paper.regulation, paper.regulation_version}))) return {};
  return fail(access::errors::not_found);
}

}  // namespace marshrut::documents
