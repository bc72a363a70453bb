#include "governance/criterion/acts_criterion.h"

#include <algorithm>

#include "base/text.h"
#include "governance/errors.h"
#include "governance/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::governance {
namespace {

constexpr int shown_criteria = 200;
constexpr access::Right to_propose{"criterion.propose"};
constexpr access::Right to_decide{"criterion.decide"};

/// The municipality of a place, for there criteria are agreed: "43/M1/S11" -> "43/M1".
std::string municipality_of(const std::string& path) {
  auto first = path.find('/');
  return first == path.npos ? path : path.substr(0, path.find('/', first + 1));
}

/// Who monitors routes decides by which criteria.
const regulation::ObligationRule* criteria_rule(const regulation::Profile& profile) {
  return regulation::find_obligation(profile, regulation::ObligationKind::association_monitorings);
}

ProposedCriterionView shown_criterion(const Work& work, const regulation::Profile& profile, const Criterion& one) {
  const auto* rule = criteria_rule(profile);
  auto duties = rule ? regulation::duties_of(profile, rule->roles) : std::vector<access::Duty>{};
  const bool decides = std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
    return access::lies_within(one.path, grant.scope) && std::ranges::count(duties, grant.duty) > 0;
  });
  const bool open = one.state == CriterionState::proposed;
  return {one, one.person == work.actor.person, open && decides && work.could(to_decide, {one.path, {}})};
}

}  // namespace

Result<Criteria> list_criteria(Work& work, const access::Nothing&) {
  work.own();
  auto path = municipality_of(regulation::own_place(work));
  auto profile = TRY(regulation::profile_at(work, path));
  Criteria answer;
  answer.by_regulation = criteria_rule(*profile) != nullptr;
  answer.may_propose = answer.by_regulation && work.could(to_propose, {path, work.actor.person});
  for (const auto& one : store::criteria_at(work.rows, work.region, path, shown_criteria)) {
    auto view = shown_criterion(work, *profile, one);
    if (view.mine || view.may_decide || one.state == CriterionState::accepted) answer.criteria.push_back(std::move(view));
  }
  return answer;
}

Result<ProposedCriterionView> propose_criterion(Work& work, const ProposeCriterion& request) {
  work.own();
  auto path = municipality_of(regulation::own_place(work));
  auto profile = TRY(regulation::profile_at(work, path));
  if (!criteria_rule(*profile)) return fail(errors::not_by_regulation);
  TRY(enough_words(request.text, "/text"));
  TRY(enough_words(request.measure, "/measure"));
  Criterion one;
  one.id = work.new_id<Criterion>();
  one.path = path;
  one.person = work.actor.person;
  one.name = organisation::name_of_person(work.rows, work.region, work.actor.person);
  one.text = std::string(trimmed(request.text));
  one.measure = std::string(trimmed(request.measure));
  one.proposed_on = work.today();
  store::insert(work.rows, work.region, one);
  work.touched("criterion", one.id, "", json::write(one));
  return shown_criterion(work, *profile, one);
}

Result<ProposedCriterionView> decide_criterion(Work& work, const DecideCriterion& request) {
  auto before = store::find_criterion(work.rows, work.region, request.criterion);
  if (!before) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({before->path, {}}));
  auto profile = TRY(regulation::profile_at(work, before->path));
  if (!criteria_rule(*profile)) return fail(errors::not_by_regulation);
  if (before->state != CriterionState::proposed) return fail(errors::over_already);
  if (!shown_criterion(work, *profile, *before).may_decide) return fail(errors::not_decider);
  if (!request.accepted) TRY(enough_words(request.note, "/note"));
  auto after = *before;
  after.state = request.accepted ? CriterionState::accepted : CriterionState::declined;
  after.decided_on = work.today();
  after.note = std::string(trimmed(request.note));
  after.revision = request.revision;
  if (!store::decide(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  work.touched("criterion", after.id, json::write(*before), json::write(after));
  ++after.revision;
  return shown_criterion(work, *profile, after);
}

}  // namespace marshrut::governance
