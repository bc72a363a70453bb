#include "regulation/acts_parts.h"

#include "regulation/rules.h"

namespace marshrut::regulation {

Result<RegulationParts> show_parts(Work& work, const access::Nothing&) {
  work.horizon();
  auto profile = TRY(profile_at(work, own_place(work)));
  return RegulationParts{!profile->handovers.empty(), profile->conclusion || profile->realisation_control,
                         peer_learning_of(*profile).has_value(), profile->help_desk.has_value(),
                         profile->certificate.has_value()};
}

}  // namespace marshrut::regulation
