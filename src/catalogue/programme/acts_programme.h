#pragma once
// What an activity is as a programme, and the hours of modules that count for a teacher.
#include <optional>
#include <vector>

#include "access/endpoint.h"
#include "catalogue/programme/store_programme.h"
#include "regulation/store.h"

namespace marshrut::catalogue {

using access::Work;
using SharedProfile = regulation::Profiles::Shared;

Result<SharedProfile> profile_now(Work& work);
Result<Activity> activity_there(Work& work, const Id<Activity>& id);
/// The programme of an activity; a draft with nothing said when it has none yet.
Programme programme_of(Work& work, const Id<Activity>& activity);
/// Refuses to publish what the regulation wants in the region's register first.
Result<void> ensure_offered(Work& work, const Activity& activity);

struct AskProgramme {
  Id<Activity> activity;
};
DESCRIBE(AskProgramme, activity)
struct ModuleLine {
  std::string module;  // activity
  std::string title;
  std::int64_t hours = 0;
};
DESCRIBE(ModuleLine, module, title, hours)
/// What a person sees beside an activity when choosing.
struct ProgrammeView {
  Programme programme;
  std::string part_of_title;
  bool needs_expertise = false;
  std::vector<ModuleLine> credited;  // of the one who asks
  std::int64_t hours_credited = 0;
  std::int64_t hours_whole = 0;  // of the accumulative programme: its own, or of the one it is a module of
};
DESCRIBE(ProgrammeView, programme, part_of_title, needs_expertise, credited, hours_credited, hours_whole)
Result<ProgrammeView> show_programme(Work& work, const AskProgramme& request);

struct DescribeProgramme {
  Id<Activity> activity;
  std::optional<ProgrammeKind> kind;
  std::string portal_url;
  std::string partners;
  bool horizon = false;
  std::string part_of;  // code of the accumulative programme, "" for none
  std::int64_t revision = 0;
};
DESCRIBE(DescribeProgramme, activity, kind, portal_url, partners, horizon, part_of, revision)
Result<ProgrammeView> describe_programme(Work& work, const DescribeProgramme& request);

struct Credits {
  std::vector<CreditSum> programmes;
};
DESCRIBE(Credits, programmes)
/// The accumulative programmes of the one who asks, for the portfolio.
Result<Credits> my_credits(Work& work, const access::Nothing&);

/// An activity was passed, or its proof was taken back: a module of an accumulative programme counts by its hours.
Result<void> credit_module(Work& work, const PersonId& person, const Id<Activity>& activity);
void take_credit_back(Work& work, const PersonId& person, const Id<Activity>& activity);

}  // namespace marshrut::catalogue
