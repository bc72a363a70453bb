#include "notice/inform/audience.h"

#include "regulation/rules.h"

namespace marshrut::notice {

std::optional<InformedPlace> informed_by(const regulation::Profile& profile, const access::Grant& grant) {
  using namespace regulation;
  if (!may_do(profile, TaskKind::inform, grant.duty)) return std::nullopt;
  const auto* role = role_of(profile, grant.duty);
  return InformedPlace{grant.scope, role != nullptr && role->reach == RoleReach::support,
                       sight_of(profile, SeenThing::deficits, grant.duty) == Sight::yes};
}

std::optional<std::string> common_path(const std::string& one, const std::string& other) {
  if (access::lies_within(one, other)) return one;
  if (access::lies_within(other, one)) return other;
  return std::nullopt;
}

}  // namespace marshrut::notice
