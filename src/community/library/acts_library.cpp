#include "community/library/acts_library.h"

#include "community/errors.h"
#include "organisation/store.h"

namespace marshrut::community {
namespace {

constexpr int materials_most = 100;

MaterialView view_of(Work& work, const Material& material) {
  return {material, organisation::name_of_person(work.rows, work.region, material.author)};
}

/// By the roles of the regulation, wherever in the region they are held.
Result<void> may_publish(Work& work) {
  work.own();
  const auto profile = TRY(profile_here(work));
  if (!profile->methodical_system) return fail(errors::not_offered);
  TRY(grant_by_roles(work, *profile, profile->methodical_system->library_roles));
  return {};
}

}  // namespace

Result<Materials> search_materials(Work& work, const SearchMaterials& request) {
  TRY(work.may({work.region, {}}));
  const auto profile = TRY(profile_here(work));
  Materials answer;
  answer.may_publish = profile->methodical_system && grant_by_roles(work, *profile, profile->methodical_system->library_roles);
  for (const auto& material : store::search_materials(work.rows, work.region, request.search.value_or(""),
                                                      request.competency.value_or(""), materials_most))
    answer.materials.push_back(view_of(work, material));
  return answer;
}

Result<MaterialView> publish_material(Work& work, const PublishMaterial& r) {
  TRY(may_publish(work));
  const Material material{work.new_id<Material>(), r.title, r.text, r.link, r.competency.value_or(""), work.actor.person,
                          work.today(), false, 0};
  TRY(check_material(material));
  TRY(check_competency(work, material.competency));
  store::insert(work.rows, work.region, material);
  work.touched("material", material.id, "", json::write(material));
  return view_of(work, material);
}

Result<MaterialView> withdraw_material(Work& work, const WithdrawMaterial& r) {
  TRY(may_publish(work));
  auto before = store::find_material(work.rows, work.region, r.material);
  if (!before) return fail(access::errors::not_found);
  auto after = *before;
  after.withdrawn = r.withdrawn;
  after.revision = r.revision;
  if (!store::update(work.rows, work.region, after)) return fail(access::errors::stale);
  ++after.revision;
  work.touched("material", after.id, json::write(*before), json::write(after));
  return view_of(work, after);
}

Result<SystemBodies> list_bodies(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  const auto profile = TRY(profile_here(work));
  if (!profile->methodical_system) return SystemBodies{};
  const bool keeps = grant_by_roles(work, *profile, profile->methodical_system->register_roles).has_value();
  return SystemBodies{profile->methodical_system->kinds, store::bodies(work.rows, work.region), keeps};
}

Result<SystemBody> keep_body(Work& work, const KeepBody& r) {
  TRY(work.may({work.region, {}}));
  const auto profile = TRY(profile_here(work));
  if (!profile->methodical_system) return fail(errors::not_offered);
  TRY(grant_by_roles(work, *profile, profile->methodical_system->register_roles));
  const SystemBody body{r.body, r.kind, r.title, r.responsible, r.contact, r.until};
  TRY(check_body(*profile->methodical_system, body));
  store::save(work.rows, work.region, body);
  work.touched("system_body", body.id, "", json::write(body));
  return body;
}

}  // namespace marshrut::community
