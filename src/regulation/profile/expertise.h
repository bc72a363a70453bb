#pragma once
// What others must have said before a thing is offered to teachers: experts about an instrument, experts and a council
// about a programme. A profile without such a rule asks nobody. Never here: who the experts are by name.
#include <optional>

#include "regulation/profile/community.h"
#include "regulation/profile/people.h"

namespace marshrut::regulation {

/// Before use a form is examined by at least `experts_min` experts, each by the whole checklist; one who returns it says
/// why in so many characters. Then the paper is issued.
struct InstrumentExpertiseRule {
  std::int64_t experts_min = 1;
  std::vector<ChecklistRule> checklist;
  std::int64_t comment_min_length = 0;
  std::string document;
  Source source;
};
DESCRIBE(InstrumentExpertiseRule, experts_min, checklist, comment_min_length, document, source)

/// What experts give points for, from 0 to `points_max`.
struct CriterionRule {
  std::string code;
  Words title;
  std::int64_t points_max = 1;
};
DESCRIBE(CriterionRule, code, title, points_max)

/// Before they are offered, programmes of these types are examined by at least `experts_min` experts by the criteria, and
/// the council votes on them. One with fewer points than `points_min` on the average is not put to the vote. What stands
/// in the federal register was examined for it, when `federal_register_passes`. An approved programme is entered in the
/// region's register under a number of `register_format`.
struct ProgrammeExpertiseRule {
  std::vector<std::string> types;
  bool federal_register_passes = false;
  std::int64_t experts_min = 1;
  std::vector<CriterionRule> criteria;
  double points_min = 0;
  VoteRule council;
  std::string conclusion;  // document
  std::string protocol;    // document
  std::string register_format;
  Source source;
};
DESCRIBE(ProgrammeExpertiseRule, types, federal_register_passes, experts_min, criteria, points_min, council, conclusion,
         protocol, register_format, source)

/// Who proposes to change a programme or to develop a new one.
struct ProgrammeProposalsRule {
  std::vector<std::string> roles;
  Source source;
};
DESCRIBE(ProgrammeProposalsRule, roles, source)

/// Who holds events for the teachers of the own municipality; each is moderated like what others offer.
struct MunicipalEventsRule {
  std::vector<std::string> roles;
  std::string type;  // of activities
  Source source;
};
DESCRIBE(MunicipalEventsRule, roles, type, source)

}  // namespace marshrut::regulation
