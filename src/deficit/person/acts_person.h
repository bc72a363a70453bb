#pragma once
// All that is known of one person's findings: as the person sees it and answers, and as a specialist reads it before
// concluding (then an entry in the person's journal is left).
#include <optional>
#include <string>
#include <vector>

#include "deficit/acts.h"
#include "deficit/person/acts_conclusion.h"
#include "deficit/person/self_beside.h"
#include "deficit/request/store_request.h"

namespace marshrut::deficit {

/// One competency of the profile: the latest measurement, and the one before it where the measuring was repeated.
struct ProfileRow {
  std::string competency;
  std::string title;
  std::string group;  // code of the regulation's frame
  std::string attempt;
  std::string source;  // code of who measured it, "" for the diagnostics of the centre
  Date measured_on;
  std::optional<double> percent;
  std::optional<double> low;
  std::optional<double> high;
  std::int64_t items = 0;
  std::string level;
  double required = 0;
  Standing standing = Standing::unknown;
  std::optional<double> below_probability;
  std::int64_t items_to_settle = 0;  // that would let it be almost certain; 0 where there were enough
  bool aged = false;  // measured so long ago that nothing is certain any more
  std::optional<Date> before_on;
  std::string before_source;
  std::optional<double> before_percent;
  std::optional<double> before_low;
  std::optional<double> before_high;
  std::optional<SelfMark> self_mark;  // one's own view, told to oneself alone
  std::optional<BesideSelf> beside_self;
};
DESCRIBE(ProfileRow, competency, title, group, attempt, source, measured_on, percent, low, high, items, level, required,
         standing, below_probability, items_to_settle, aged, before_on, before_source, before_percent, before_low, before_high,
         self_mark, beside_self)

struct FindingView {
  Finding finding;
  std::string title;
  bool may_answer = false;
  std::vector<FindingOutcome> outcomes;
};
DESCRIBE(FindingView, finding, title, may_answer, outcomes)

struct StandingCount {
  Standing standing = Standing::unknown;
  std::int64_t competencies = 0;
};
DESCRIBE(StandingCount, standing, competencies)

/// Who reads the findings by the regulation: duties, and those who do once the person lets them.
struct Readers {
  std::vector<access::Duty> duties;
  std::vector<access::Duty> with_permission;
};
DESCRIBE(Readers, duties, with_permission)

/// What a route takes into account beside findings (KIR-3.1.2 to 3.1.4, KRA-9). `resources` are there where the
/// regulation has them taken into account, empty until the person wrote them.
struct RouteInputs {
  std::vector<DevelopmentTask> tasks;
  std::vector<PriorityProgramme> programmes;
  std::string school_context;
  std::optional<PersonalResources> resources;
};
DESCRIBE(RouteInputs, tasks, programmes, school_context, resources)

struct PersonFindings {
  PersonId person;
  std::string name;
  std::vector<StandingCount> counts;
  std::vector<ProfileRow> profile;
  std::vector<FindingView> findings;
  std::vector<EducationalRequest> requests;
  std::int64_t to_answer = 0;  // findings that await the person
  std::int64_t answered = 0;
  std::int64_t marked_actions = 0;  // of the self-assessment
  RouteInputs inputs;
  std::vector<regulation::LevelRule> levels;
  std::vector<regulation::GroupRule> groups;
  std::vector<regulation::ResultSourceRule> sources;
  Readers readers;
  std::optional<documents::PaperLine> conclusion;  // the paper that holds now
  bool gap_table = false;       // whether the regulation has a text for the table of gaps
  bool competency_map = false;  // and for the map of a post
  bool numbers = true;  // false: the regulation opens levels in words to the reader, and no percents
  std::int64_t reason_min = 0;  // of the words for another kind or level, in characters
};
DESCRIBE(PersonFindings, person, name, counts, profile, findings, requests, to_answer, answered, marked_actions, inputs,
         levels, groups, sources, readers, conclusion, gap_table,
         competency_map, numbers, reason_min)

Result<PersonFindings> my_findings(Work& work, const access::Nothing&);

struct ShowPersonFindings {
  PersonId person;
};
DESCRIBE(ShowPersonFindings, person)
Result<PersonFindings> findings_of_person(Work& work, const ShowPersonFindings& request);

struct AnswerFinding {
  Id<Finding> finding;
  std::int64_t revision = 0;
  Acknowledgement decision = Acknowledgement::acknowledged;
  std::optional<std::string> comment;
};
DESCRIBE(AnswerFinding, finding, revision, decision, comment)
/// A person answers one finding of their own.
Result<FindingView> answer_finding(Work& work, const AnswerFinding& request);
struct AnswerMany {
  std::vector<AnswerFinding> items;
};
DESCRIBE(AnswerMany, items)
Result<FindingAnswers> answer_findings(Work& work, const AnswerMany& request);

}  // namespace marshrut::deficit
