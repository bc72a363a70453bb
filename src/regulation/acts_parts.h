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
  bool groups = false;
  bool teams = false;
  bool library = false;
  bool practices = false;
  bool communities = false;
  bool joint_plans = false;
  bool interviews = false;
  bool recommendations = false;
  bool records = false;
  bool responsible = false;
  bool meetings = false;
  bool monitorings = false;
  bool satisfaction = false;
  bool messages = false;  // the asker is among those who write to many
};
DESCRIBE(RegulationParts, handovers, effect, peers, help_desk, certificates, groups, teams, library, practices,
         communities, joint_plans, interviews, recommendations, records, responsible, meetings, monitorings,
         satisfaction, messages)

/// Of the regulation in force where the asker works.
Result<RegulationParts> show_parts(Work& work, const access::Nothing&);

}  // namespace marshrut::regulation
