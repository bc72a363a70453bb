#include "regulation/acts.h"

#include "regulation/errors.h"

namespace marshrut::regulation {
namespace {

/// As pages read it: the templates of papers are for printing only, and longer than all the rest.
Profile without_templates(Profile profile) {
  for (auto& document : profile.documents) document.blocks.clear();
  return profile;
}

}  // namespace

std::string own_place(const Work& work) {
  return work.actor.grants.empty() ? work.region : work.actor.grants.front().scope;
}

Result<Profiles::Shared> profile_at(Work& work, const std::string& path) {
  return work.services.part<Profiles>().in_force(work.rows, work.region, path, work.today());
}

Result<Profiles::Shared> profile_of(Work& work, const std::string& code, const std::string& version) {
  return work.services.part<Profiles>().load(work.rows, work.region, code, version);
}

Result<Profile> show_regulation(Work& work, const ShowRegulation& request) {
  return without_templates(*TRY(profile_at(work, request.territory.value_or(own_place(work)))));
}

Result<Profile> show_version(Work& work, const ShowVersion& request) {
  return without_templates(*TRY(profile_of(work, request.code, request.version)));
}

Result<RegulationList> list_regulations(Work& work, const ListRegulations&) {
  return RegulationList{store::all_in_force(work.rows, work.region)};
}

Result<RegulationInForce> install_regulation(Work& work, const InstallRegulation& request) {
  auto territory = request.territory.value_or(work.region);
  if (!access::lies_within(territory, work.region))
    return fail(errors::territory_of_another_region, "/territory", territory, work.region);
  auto kept = TRY(store::keep(work.rows, work.region, request.upload.bytes, request.file, request.in_force_from));
  RegulationInForce in_force{work.region, territory, request.in_force_from, kept.code, kept.version};
  TRY(store::put_in_force(work.rows, in_force));
  work.touched("regulation", kept.code + " " + kept.version, "", kept.digest);
  return in_force;
}

}  // namespace marshrut::regulation
