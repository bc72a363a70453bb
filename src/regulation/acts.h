#pragma once
// What people do with regulations: see the one in force where they work, see which are in force, put one in
// force. Other rooms ask here for the profile that a thing lives by. A text in force is never changed or
// taken away.
#include "access/endpoint.h"
#include "regulation/store.h"

namespace marshrut::regulation {

using access::Work;

/// Where the actor works: the first place they hold a duty over, the region for who holds none.
std::string own_place(const Work& work);
/// The profile in force today at a place (a scope path).
Result<Profiles::Shared> profile_at(Work& work, const std::string& path);
/// The profile that a route or a paper began with.
Result<Profiles::Shared> profile_of(Work& work, const std::string& code, const std::string& version);

struct ShowRegulation {
  std::optional<std::string> territory;  // the actor's own when absent
};
DESCRIBE(ShowRegulation, territory)
Result<Profile> show_regulation(Work& work, const ShowRegulation& request);

struct ShowVersion {
  std::string code;
  std::string version;
};
DESCRIBE(ShowVersion, code, version)
Result<Profile> show_version(Work& work, const ShowVersion& request);

struct ListRegulations {};
DESCRIBE(ListRegulations)
struct RegulationList {
  std::vector<RegulationInForce> regulations;
};
DESCRIBE(RegulationList, regulations)
Result<RegulationList> list_regulations(Work& work, const ListRegulations& request);

struct InstallRegulation {
  std::string file;  // named in the refusals
  std::optional<std::string> territory;  // the whole region when absent
  Date in_force_from;
  access::Upload upload;  // the text
};
DESCRIBE(InstallRegulation, file, territory, in_force_from)
/// Keeps the text and puts it in force. All faults of the text come at once.
Result<RegulationInForce> install_regulation(Work& work, const InstallRegulation& request);

}  // namespace marshrut::regulation
