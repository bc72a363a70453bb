#pragma once
// A regulation as data. Enters: the text of regulations/*.toml (read_toml.h). Leaves: a Profile, which the
// other rooms question through rules.h and which is published to the web as it is. Never here: a region's
// name, number or wording; all of them are values of a profile, and each rule says which clause it comes
// from.
#include "base/time.h"
#include "regulation/profile/calendar.h"
#include "regulation/profile/closing.h"
#include "regulation/profile/community.h"
#include "regulation/profile/ending.h"
#include "regulation/profile/expertise.h"
#include "regulation/profile/handovers.h"
#include "regulation/profile/help.h"
#include "regulation/profile/measures.h"
#include "regulation/profile/papers.h"
#include "regulation/profile/oversight.h"
#include "regulation/profile/people.h"
#include "regulation/profile/stages.h"
#include "regulation/profile/support.h"

namespace marshrut::regulation {

/// The act that put the regulation in force.
struct ActRule {
  std::string title;
  std::string body;
  std::string kind;
  std::optional<std::string> number;  // absent where the source does not give it, and so the day
  std::optional<Date> date;
  std::optional<std::string> appendix;
  std::optional<std::string> terms_from;  // where the words of the regulation are defined
  std::vector<std::string> legal_basis;   // acts that the regulation itself stands upon
  Source source;
};
DESCRIBE(ActRule, title, body, kind, number, date, appendix, terms_from, legal_basis, source)

enum class TerritoryTier { region, okrug, municipality, school };
DESCRIBE_ENUM(TerritoryTier, region, okrug, municipality, school)

struct TerritoryRule {
  std::string title;
  std::vector<TerritoryTier> tiers;
  Source source;
};
DESCRIBE(TerritoryRule, title, tiers, source)

struct CentreRule {
  std::string short_title;
  std::string full_title;
  std::string operator_title;  // the organisation that the centre belongs to and that signs papers
  Source source;
};
DESCRIBE(CentreRule, short_title, full_title, operator_title, source)

enum class SubjectKind { teachers, managers, teams, groups, methodists };
DESCRIBE_ENUM(SubjectKind, teachers, managers, teams, groups, methodists)

/// Whose routes the regulation governs.
struct SubjectRule {
  SubjectKind kind = SubjectKind::teachers;
  Words title;
  Source source;
};
DESCRIBE(SubjectRule, kind, title, source)

/// How a person first enters: for how long the password handed out holds, and what the person agrees to before any
/// data of theirs is measured. That a password handed out serves once is no region's choice.
struct AccountsRule {
  std::int64_t valid_days = 0;         // 0: without a limit
  std::optional<std::string> consent;  // document
  Source source;
};
DESCRIBE(AccountsRule, valid_days, consent, source)

/// A region's own regulation, or one of a municipality inside a region that has one.
enum class RegulationLevel { region, municipality };
DESCRIBE_ENUM(RegulationLevel, region, municipality)

/// A profile of a municipality is whole: the parts that its text does not write are those of the region's (inherit.h).
struct Profile {
  std::string code;
  std::string version;
  std::optional<RegulationLevel> level;  // absent: region
  std::optional<std::string> parent;     // code of the region's regulation that a municipal one narrows
  Words title;
  ActRule act;
  TerritoryRule territory;
  CentreRule centre;
  std::vector<SubjectRule> subjects;
  FrameRule frame;
  std::vector<RoleRule> roles;
  AccountsRule accounts;
  std::vector<StageRule> stages;
  std::vector<SectionRule> sections;
  BasisRule basis;
  TermRule term;
  BuilderRule builders;
  std::optional<TutoringRule> tutoring;
  std::optional<RiskRule> risk;
  std::optional<MentoringRule> mentoring;
  std::optional<WorkplaceRule> workplace;
  std::vector<ApprovalRule> approvals;
  std::vector<HandoverRule> handovers;
  std::vector<CheckRule> checks;
  CorrectionRule correction;
  LevelsRule levels;
  std::optional<DiagnosticsRule> diagnostics;
  ActivitiesRule activities;
  std::optional<InstrumentExpertiseRule> instrument_expertise;  // absent: the centre alone puts a form in use
  std::optional<ProgrammeExpertiseRule> programme_expertise;    // absent: the centre alone publishes a programme
  std::optional<ProgrammeProposalsRule> programme_proposals;
  std::optional<MunicipalEventsRule> municipal_events;
  std::optional<PracticesRule> practices;
  std::optional<CommunitiesRule> communities;
  std::optional<SitesRule> innovation_sites;
  std::optional<MethodicalSystemRule> methodical_system;
  std::vector<JointPlanRule> joint_plans;
  ConfirmationsRule confirmations;
  std::optional<CertificateRule> certificate;
  std::optional<RealisationControlRule> realisation_control;
  std::optional<ConclusionRule> conclusion;
  std::optional<KeptCardRule> kept_card;
  std::optional<ProgrammeRule> programme;
  std::optional<HelpDeskRule> help_desk;
  std::vector<DocumentRule> documents;
  std::vector<IndicatorRule> indicators;
  std::vector<QuestionnaireRule> questionnaires;
  std::vector<EventRule> events;
  std::vector<ObligationRule> obligations;
  std::vector<SchoolRecordRule> school_records;
  std::vector<VisibilityRule> visibility;
  CalendarRule calendar;
};
DESCRIBE(Profile, code, version, level, parent, title, act, territory, centre, subjects, frame, roles, accounts, stages,
         sections, basis, term, builders, tutoring, risk, mentoring, workplace, approvals, handovers, checks, correction, levels,
         diagnostics, activities, instrument_expertise, programme_expertise, programme_proposals, municipal_events, practices, communities,
         innovation_sites, methodical_system, joint_plans, confirmations, certificate, realisation_control, conclusion, kept_card, programme, help_desk,
         documents, indicators, questionnaires, events, obligations,
         school_records, visibility, calendar)

}  // namespace marshrut::regulation
