#pragma once
// What a changed regulation would say of the routes that are open: a preview for whoever is about to put it in force.
// Routes that are begun keep the version they began with, so nothing here is a change.
#include "access/endpoint.h"
#include "regulation/draft/acts_changes.h"
#include "regulation/profile/stages.h"

namespace marshrut::route {

using access::Work;

struct AskConsequences {
  std::string file;  // named in the refusals
  Date in_force_from;
  std::optional<std::string> territory;  // the whole region when absent
  access::Upload upload;                 // the changed text
};
DESCRIBE(AskConsequences, file, in_force_from, territory)

/// A check that open routes pass by their own version and would not pass by the changed text.
struct FailedCheck {
  regulation::RouteCheck check = regulation::RouteCheck::basis;
  std::int64_t routes = 0;
};
DESCRIBE(FailedCheck, check, routes)
/// Open routes by the version they keep.
struct KeptVersion {
  std::string code;
  std::string version;
  std::int64_t routes = 0;
};
DESCRIBE(KeptVersion, code, version, routes)
struct Consequences {
  std::string code;
  std::string version;
  regulation::Words title;
  bool version_taken = false;          // another text bears this version already: give the new one its own
  std::vector<regulation::RuleChange> changed;  // beside what is in force
  std::int64_t open_routes = 0;
  std::int64_t examined = 0;           // at most 1,000 of them
  std::vector<KeptVersion> kept;
  std::vector<FailedCheck> failed;     // of those examined
};
DESCRIBE(Consequences, code, version, title, version_taken, changed, open_routes, examined, kept, failed)
/// All faults of the text come at once, each with its line.
Result<Consequences> foresee_consequences(Work& work, const AskConsequences& request);

}  // namespace marshrut::route
