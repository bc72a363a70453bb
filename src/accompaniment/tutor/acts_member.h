#pragma once
// Whether somebody may be set to a route now, and whether the actor may note its progress. Heard by every act that
// changes who accompanies whom.
#include "access/work.h"
#include "accompaniment/tutor/types.h"
#include "regulation/types.h"

namespace marshrut::accompaniment {

using access::Work;

struct Taking {
  const regulation::Profile& profile;
  const route::Route& route;
  const SupportMember& member;
  bool confirmed = false;  // the centre takes more than the norm upon itself
  std::string at;          // place in the request
};
/// Refuses without a certificate where one is asked for, and above the norm of routes unless the centre confirms.
Result<void> may_take(Work& work, const Taking& taking);

/// By the regulation, which may give the progress of a route to other companions than its correction.
Result<void> may_note_progress(Work& work, const regulation::Profile& profile, const route::Route& route);

}  // namespace marshrut::accompaniment
