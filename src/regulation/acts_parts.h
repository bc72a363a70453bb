#pragma once
// Which parts of the work a regulation has at all, for the menu and the portfolio: a region is not offered what its regulation does not know.
#include "regulation/acts.h"

namespace marshrut::regulation {

struct RegulationParts {
  bool handovers = false;
  bool effect = false;
  bool peers = false;
  bool help_desk = false;
  bool certificates = false;
};
DESCRIBE(RegulationParts, handovers, effect, peers, help_desk, certificates)

/// Of the regulation in force where the asker works.
Result<RegulationParts> show_parts(Work& work, const access::Nothing&);

}  // namespace marshrut::regulation
