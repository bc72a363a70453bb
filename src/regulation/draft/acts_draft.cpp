#include "regulation/draft/acts_draft.h"

#include "platform/json/json.h"

namespace marshrut::regulation {

Result<RegulationText> show_text(Work& work, const ShowVersion& request) {
  auto kept = TRY(store::load_version(work.rows, work.region, request.code, request.version));
  return RegulationText{kept.code, kept.version, kept.title, kept.text};
}

std::vector<std::string> changed_parts(const Profile& one, const Profile& other) {
  std::vector<std::string> parts;
  boost::mp11::mp_for_each<Members<Profile>>([&](auto member) {
    if (json::write(one.*member.pointer) != json::write(other.*member.pointer)) parts.emplace_back(member.name);
  });
  return parts;
}

}  // namespace marshrut::regulation
