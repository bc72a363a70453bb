#pragma once
// The questions that other rooms put to a profile. Pure; each answers from the profile alone and never
// guesses: what a profile does not have is answered by an absent value.
#include <initializer_list>

#include "regulation/types.h"

namespace marshrut::regulation {

/// What holds of one route at one moment.
class Facts {
 public:
  Facts() = default;
  Facts(std::initializer_list<RouteFact> facts) {
    for (auto fact : facts) add(fact);
  }
  void add(RouteFact fact) { bits_ |= bit(fact); }
  void remove(RouteFact fact) { bits_ &= ~bit(fact); }
  Facts& operator|=(const Facts& others) { return bits_ |= others.bits_, *this; }
  /// These without the others, and those of the others that are among these.
  Facts without(const Facts& others) const { return Facts(bits_ & ~others.bits_); }
  Facts only(const Facts& others) const { return Facts(bits_ & others.bits_); }
  bool has(RouteFact fact) const { return (bits_ & bit(fact)) != 0; }
  bool has_all(const std::vector<RouteFact>& facts) const;
  /// True also when nothing is listed.
  bool has_any(const std::vector<RouteFact>& facts) const;
  friend bool operator==(const Facts&, const Facts&) = default;

 private:
  explicit Facts(std::uint64_t bits) : bits_(bits) {}
  static std::uint64_t bit(RouteFact fact) { return std::uint64_t{1} << static_cast<int>(fact); }
  std::uint64_t bits_ = 0;
};

/// Facts as one text and back: "confirmed;goal_set". What is no fact is passed over.
std::string codes_of(const Facts& facts);
Facts facts_from(std::string_view codes);

// Finding a rule by its code; null when the profile has none.
const RoleRule* find_role(const Profile& profile, std::string_view code);
const StageRule* find_stage(const Profile& profile, std::string_view code);
const SectionRule* find_section(const Profile& profile, std::string_view code);
const DocumentRule* find_document(const Profile& profile, std::string_view code);
/// The paper that a task produces.
const DocumentRule* find_document(const Profile& profile, TaskKind kind);
const ActivityTypeRule* find_activity_type(const Profile& profile, std::string_view code);
/// Whether a route may be made of activities of a type: the list of activities is the region's, a municipality may name fewer.
bool may_consist_of(const Profile& profile, std::string_view activity_type);
const QuestionnaireRule* find_questionnaire(const Profile& profile, QuestionnairePurpose purpose);
const TaskRule* find_task(const Profile& profile, TaskKind kind);
/// The rules of diagnostics; of a profile without them, rules that allow nothing.
const DiagnosticsRule& diagnostics_of(const Profile& profile);
/// What follows when something happens to an activity of this type; of any type when it is "".
const EventRule* find_event(const Profile& profile, EventKind kind, std::string_view activity_type);
const ObligationRule* find_obligation(const Profile& profile, ObligationKind kind);
const SchoolRecordRule* find_school_record(const Profile& profile, SchoolRecordKind kind);
const PlaceRule* find_place(const Profile& profile, PlaceKind kind);

// People.
/// The first role that holds the duty: the title to print for it.
const RoleRule* role_of(const Profile& profile, access::Duty duty);
/// The duties of the roles named.
std::vector<access::Duty> duties_of(const Profile& profile, const std::vector<std::string>& roles);
/// The titles of the roles named, for a person to read.
std::string titles_of_roles(const Profile& profile, const std::vector<std::string>& roles);
/// Whether a duty is one of those a task is given to; false when the profile has no such task.
bool may_do(const Profile& profile, TaskKind kind, access::Duty duty);
enum class Sight { no, with_permission_of_teacher, yes };
Sight sight_of(const Profile& profile, SeenThing thing, access::Duty duty);
/// How few people a number that is told may be about, and that where the regulation says nothing of it.
inline constexpr std::int64_t people_min_otherwise = 5;
std::int64_t people_min_of(const Profile& profile);

// Term and basis.
/// The last day that a route begun on `start` may have: the earliest of the limits the profile sets.
Date latest_end(const Profile& profile, Date start);
/// The first day of the school year that `day` belongs to or comes after.
Date school_year_start(const CalendarRule& calendar, Date day);
/// The last day of the school year that `day` belongs to; days between two years belong to the next one.
Date school_year_end(const CalendarRule& calendar, Date day);
/// The last day of the school quarter that is the `count`-th from the one that `day` falls in, or that follows it.
Date quarter_end(const CalendarRule& calendar, Date day, std::int64_t count);
bool has_basis(const Profile& profile, const Facts& facts);
/// Whether the regulation has this taken into account when a route is made.
bool takes_input(const Profile& profile, InputKind kind);

// Stages and sections.
/// The stage that a route stands at: from `from` on, every stage is passed whose exit holds, up to one that does not
/// let out, or that leads only back. Null when the profile has no stage `from`.
const StageRule* current_stage(const Profile& profile, std::string_view from, const Facts& facts);
/// The stage that a route is closed from: where one reflects, else one that nothing follows.
const StageRule& closing_stage(const Profile& profile);
/// The stage that holds a task; null when none does.
const StageRule* stage_with(const Profile& profile, TaskKind task);
/// The stage that follows `stage` now: its exit holds and so does the entry of the next. Null: it stays.
const StageRule* next_stage(const Profile& profile, std::string_view stage, const Facts& facts);
/// The facts still missing for `stage` to end.
std::vector<RouteFact> missing_for_exit(const StageRule& stage, const Facts& facts);

struct SectionReadiness {
  std::string code;
  bool ready = false;
  std::vector<RouteFact> missing;         // each of them
  std::vector<RouteFact> missing_any_of;  // one of them
};
DESCRIBE(SectionReadiness, code, ready, missing, missing_any_of)
std::vector<SectionReadiness> section_readiness(const Profile& profile, const Facts& facts);
/// The sections that must be ready before `stage` may end and are not.
std::vector<SectionReadiness> unready_sections(const Profile& profile, std::string_view stage,
                                               const Facts& facts);

// Checks, approval, correction.
/// Null when the profile does not make this check or switches it off.
const CheckRule* find_check(const Profile& profile, RouteCheck check);
CheckSeverity severity_of(const Profile& profile, RouteCheck check);
/// Approvals that are asked at once.
using ApprovalRound = std::vector<ApprovalRule>;
/// The rounds of approval in order, for a first submission.
std::vector<ApprovalRound> approval_rounds(const Profile& profile);
/// The round with that number, from 1; null when there is none.
const ApprovalRound* find_round(const std::vector<ApprovalRound>& rounds, std::int64_t number);
/// The rounds that a correction of these parts must pass again; none when it takes effect at once.
std::vector<ApprovalRound> rounds_after(const Profile& profile, const std::vector<CorrectionPart>& changed);
/// The last day for the decision on what was asked on a day, never at a weekend; nothing when the profile sets none.
std::optional<Date> decide_by(const ApprovalRule& approval, Date asked);
/// The last day of the whole round.
std::optional<Date> decide_by(const ApprovalRound& round, Date asked);
/// Whether the approval is the consent of the route's own person.
bool is_own_consent(const Profile& profile, const ApprovalRule& approval);
const DecisionRule* find_decision(const ApprovalRule& approval, ApprovalDecision decision);
bool may_correct(const Profile& profile, access::Duty duty, CorrectionPart part);
/// The initiator of that code, or the first of all when the code is "", whose roles hold the duty; null when none does.
const InitiatorRule* find_initiator(const Profile& profile, std::string_view code, access::Duty duty);

// Handing on.
const HandoverRule* find_handover(const Profile& profile, std::string_view code);
/// The rule by which who hands on by `rule` receives; null when a route begins its way there.
const HandoverRule* handover_before(const Profile& profile, const HandoverRule& rule);
bool withholds(const HandoverRule& rule, SeenThing thing);
/// Whether it leads to the person whose route it is.
bool is_handed_to_its_owner(const Profile& profile, const HandoverRule& rule);

// The individual programme: what a regulation says of each part of it, nothing where it has none.
const std::optional<TaskChecksRule>& task_checks_of(const Profile& profile);
const std::optional<ResourceMapRule>& resource_map_of(const Profile& profile);
const std::optional<PeerLearningRule>& peer_learning_of(const Profile& profile);

// Levels.
/// The level of a percent from 0 to 100; borders belong to the upper level. Outside the range the nearest.
const LevelRule& level_of(const Profile& profile, double percent);
/// Whether a deficit that was at `before` and is now at `after` counts as eliminated: it became less and
/// reached a level that the profile names for it.
bool is_eliminated(const Profile& profile, std::string_view before, std::string_view after);

// Closing.
bool is_proved(const ConfirmationRule& variant, const Facts& facts);
std::vector<const ConfirmationRule*> proved_confirmations(const Profile& profile, const Facts& facts);
bool is_confirmed(const Profile& profile, const Facts& facts);
/// Whether the certificate may be issued; never when the profile has none.
bool may_certify(const Profile& profile, const Facts& facts);
/// The number of a paper by its format, or nothing when the format is wrong: {number:4} and 7 give 0007.
std::optional<std::string> formatted_number(std::string_view format, std::int64_t number, int year);

// Calendar.
/// The season a day falls in: the one with the least load when they overlap.
const SeasonRule* find_season(const Profile& profile, Date day);
/// True when deadlines may not fall on this day.
bool is_protected(const Profile& profile, Date day);
bool forbids_deadlines(const SeasonRule& season, Date day);
/// Saturday or Sunday.
bool is_weekend(Date day);
/// True on a day on which people may be asked to meet: neither at a weekend, nor protected, nor within a holiday.
bool is_meeting_day(const Profile& profile, Date day);
/// The share of the usual weekly load that this day allows, 0 to 1.
double load_share(const Profile& profile, Date day);
/// True when no notice may be sent at this moment, by local time.
bool is_quiet(const Profile& profile, Instant instant);

}  // namespace marshrut::regulation
