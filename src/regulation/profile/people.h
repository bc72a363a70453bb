#pragma once
// Who takes part in a route and what each decides: roles as titles over duties, builders, approvals,
// visibility. A role is named only here; code asks by duty. Other parts of a profile refer to roles by their
// code.
#include <optional>

#include "access/types.h"
#include "regulation/profile/source.h"

namespace marshrut::regulation {

/// How far a role reaches from the post that gives it. `support` is the people one accompanies.
enum class RoleReach { own, support, school, municipality, okrug, region };
DESCRIBE_ENUM(RoleReach, own, support, school, municipality, okrug, region)

struct RoleRule {
  std::string code;
  Words title;
  std::vector<access::Duty> duties;
  RoleReach reach = RoleReach::own;
  Source source;
};
DESCRIBE(RoleRule, code, title, duties, reach, source)

/// What a route is composed from and who helps on the way. Who composes it and who fills the catalogue are roles of the
/// tasks `compose` and `catalogue`.
struct BuilderRule {
  std::optional<std::int64_t>
      catalogue_choices_min;  // activities a competency must offer before the list is "redundant"
  std::vector<std::string> support_roles;
  Source source;
};
DESCRIBE(BuilderRule, catalogue_choices_min, support_roles, source)

enum class ApprovalKind { agree, adopt, publish, accept, control };
DESCRIBE_ENUM(ApprovalKind, agree, adopt, publish, accept, control)
enum class ApprovalDecision { agreed, returned, rejected };
DESCRIBE_ENUM(ApprovalDecision, agreed, returned, rejected)

/// One answer that an approver may give. A comment is required where its least length is said.
struct DecisionRule {
  ApprovalDecision decision = ApprovalDecision::agreed;
  Words title;
  std::optional<std::int64_t> comment_min_length;
};
DESCRIBE(DecisionRule, decision, title, comment_min_length)

/// A line of what is looked at: an expert answers it with yes or no, a control marks it when it is not as it should be.
struct ChecklistRule {
  std::string code;
  Words title;
};
DESCRIBE(ChecklistRule, code, title)

/// An approval. Those of one `step` are asked at once and must all agree; steps run in their order, and a route without
/// any starts when it is submitted. Within `decide_days` days of being asked the approver is expected to decide; nothing
/// happens by itself when they pass. Nobody decides on the own route: where the approver is its person, `own_role`
/// decides too. `accept` by a role of teachers is the person's own consent. Who sends a route has published or accepted it.
struct ApprovalRule {
  std::int64_t step = 1;
  std::string role;
  ApprovalKind kind = ApprovalKind::agree;
  Words title;
  std::vector<DecisionRule> decisions;
  std::optional<std::int64_t> decide_days;
  std::optional<std::string> own_role;
  std::vector<ChecklistRule> checklist;  // one line at least is marked by who returns
  std::optional<std::string> document;   // the sheet that lists the decisions
  Source source;
};
DESCRIBE(ApprovalRule, step, role, kind, title, decisions, decide_days, own_role, checklist, document, source)

enum class CorrectionPart { content, dates };
DESCRIBE_ENUM(CorrectionPart, content, dates)
enum class Reapproval { on_content_change, always, never };
DESCRIBE_ENUM(Reapproval, on_content_change, always, never)

/// For whose sake a route is corrected, and the roles that may do it.
struct InitiatorRule {
  std::string code;
  Words title;
  std::vector<std::string> roles;
};
DESCRIBE(InitiatorRule, code, title, roles)

/// How a route under way may change. A reason is required where its least length is said.
struct CorrectionRule {
  bool allowed = false;
  std::vector<CorrectionPart> parts;
  std::vector<InitiatorRule> initiators;
  std::optional<std::int64_t> reason_min_length;
  Reapproval reapproval = Reapproval::on_content_change;
  Source source;
};
DESCRIBE(CorrectionRule, allowed, parts, initiators, reason_min_length, reapproval, source)

enum class SeenThing {
  raw_answers,
  results,
  deficits,
  route,
  evidence,
  reflection,
  certificates,
  aggregates
};
DESCRIBE_ENUM(SeenThing, raw_answers, results, deficits, route, evidence, reflection, certificates,
              aggregates)

/// Which duties see a kind of personal data, always within the reach of their role. A duty under
/// `with_permission_of_teacher` sees it only after the teacher opened it.
struct VisibilityRule {
  SeenThing thing = SeenThing::route;
  std::vector<access::Duty> duties;
  std::vector<access::Duty> with_permission_of_teacher;
  std::optional<std::int64_t> people_min;  // fewer people than this are not shown as an aggregate
  Source source;
};
DESCRIBE(VisibilityRule, thing, duties, with_permission_of_teacher, people_min, source)

}  // namespace marshrut::regulation
