#pragma once
// The library and the register as people use them: everybody reads, those whom the regulation names publish and keep.
#include <optional>
#include <string>
#include <vector>

#include "community/acts_council.h"
#include "community/store.h"

namespace marshrut::community {

struct SearchMaterials {
  std::optional<std::string> search;
  std::optional<std::string> competency;
};
DESCRIBE(SearchMaterials, search, competency)
struct MaterialView {
  Material material;
  std::string author;
};
DESCRIBE(MaterialView, material, author)
struct Materials {
  bool may_publish = false;
  std::vector<MaterialView> materials;  // the newest first
};
DESCRIBE(Materials, may_publish, materials)
Result<Materials> search_materials(Work& work, const SearchMaterials& request);

struct PublishMaterial {
  std::string title;
  std::string text;
  std::string link;
  std::optional<std::string> competency;
};
DESCRIBE(PublishMaterial, title, text, link, competency)
Result<MaterialView> publish_material(Work& work, const PublishMaterial& request);

struct WithdrawMaterial {
  Id<Material> material;
  bool withdrawn = true;  // false: back into the library
  std::int64_t revision = 0;
};
DESCRIBE(WithdrawMaterial, material, withdrawn, revision)
/// Out of the library and back; by those who may publish.
Result<MaterialView> withdraw_material(Work& work, const WithdrawMaterial& request);

struct SystemBodies {
  std::vector<regulation::BodyKindRule> kinds;
  std::vector<SystemBody> bodies;
  bool may_keep = false;
};
DESCRIBE(SystemBodies, kinds, bodies, may_keep)
Result<SystemBodies> list_bodies(Work& work, const access::Nothing&);
struct KeepBody {
  std::string body;  // its code in the register
  std::string kind;
  std::string title;
  std::string responsible;
  std::string contact;
  std::optional<Date> until;
};
DESCRIBE(KeepBody, body, kind, title, responsible, contact, until)
Result<SystemBody> keep_body(Work& work, const KeepBody& request);

}  // namespace marshrut::community
