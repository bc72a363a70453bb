#pragma once
// What an activity is as a programme: its kind, partners, place in registers, and the expertise that some programmes pass
// before they are offered. Modules of an accumulative programme count for a teacher by their hours, each by itself. Pure.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/result.h"
#include "catalogue/types.h"
#include "regulation/types.h"
#include "regulation/vote.h"

namespace marshrut::catalogue {

using access::PersonId;

enum class ProgrammeKind { advanced_training, retraining };
DESCRIBE_ENUM(ProgrammeKind, advanced_training, retraining)

/// From the author's draft to the region's register. `returned` goes to expertise again when it was corrected.
enum class ProgrammeState { draft, expertise, approved, returned, registered };
DESCRIBE_ENUM(ProgrammeState, draft, expertise, approved, returned, registered)

struct Programme {
  Id<Activity> activity;
  std::optional<ProgrammeKind> kind;
  std::string portal_url;  // on the federal portal
  std::string partners;    // of the network form, separated by ';'
  bool horizon = false;    // ahead of today's practice
  std::string part_of;     // activity of the accumulative programme that this is a module of; "" for none
  ProgrammeState state = ProgrammeState::draft;
  std::int64_t round = 0;       // of expertise
  std::string reason;           // why the council returned it
  std::string register_number;  // in the region's register
  std::optional<Date> registered_on;
  std::string protocol;  // paper of the council's decision
  std::int64_t revision = 0;
};
DESCRIBE(Programme, activity, kind, portal_url, partners, horizon, part_of, state, round, reason, register_number,
         registered_on, protocol, revision)

/// An expert's points for one criterion.
struct ProgrammeMark {
  std::string criterion;
  std::int64_t points = 0;
  std::string comment;
};
DESCRIBE(ProgrammeMark, criterion, points, comment)

struct ProgrammeConclusion {
  PersonId expert;
  std::string conclusion;
  std::int64_t points = 0;
  Date given_on;
};
DESCRIBE(ProgrammeConclusion, expert, conclusion, points, given_on)

struct ProgrammeVote {
  PersonId member;
  regulation::Vote vote = regulation::Vote::in_favour;
  std::string comment;
};
DESCRIBE(ProgrammeVote, member, vote, comment)

/// Hours of a module that count for a teacher.
struct ModuleCredit {
  std::string programme;  // activity
  std::string module;     // activity
  std::int64_t hours = 0;
  Date credited_on;
};
DESCRIBE(ModuleCredit, programme, module, hours, credited_on)

/// Whether the regulation wants this activity examined before it is offered.
bool needs_expertise(const regulation::Profile& profile, const Activity& activity);
/// Refuses to offer what the regulation wants in the region's register first.
Result<void> may_be_offered(const regulation::Profile& profile, const Activity& activity,
                            const std::optional<Programme>& programme);

/// Refuses a conclusion that leaves out a criterion, or gives points outside it.
Result<void> check_conclusion(const regulation::ProgrammeExpertiseRule& rule, std::span<const ProgrammeMark> marks,
                              std::string_view conclusion);
/// Refuses to decide before experts enough have spoken.
Result<void> enough_experts(const regulation::ProgrammeExpertiseRule& rule,
                            std::span<const ProgrammeConclusion> conclusions);
/// Whether the mean of their points lets the council vote at all.
bool enough_points(const regulation::ProgrammeExpertiseRule& rule, std::span<const ProgrammeConclusion> conclusions);
Result<void> check_programme_vote(const ProgrammeVote& vote);
/// What is wrong with the words about a programme.
Result<void> check_programme(const Programme& programme);

}  // namespace marshrut::catalogue
