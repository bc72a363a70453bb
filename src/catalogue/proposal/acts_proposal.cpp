#include "catalogue/proposal/acts_proposal.h"

#include <algorithm>

#include "catalogue/errors.h"
#include "catalogue/proposal/store_proposal.h"
#include "catalogue/store.h"
#include "competency/store.h"
#include "organisation/store.h"
#include "regulation/rules.h"

namespace marshrut::catalogue {
namespace {

std::int64_t days_between(Date from, Date until) { return (until.day - from.day).count(); }

ProposalView proposal_view(Work& work, const ProgrammeProposal& proposal) {
  const auto activity = store::find_activity(work.rows, work.region, Id<Activity>{proposal.activity});
  return {proposal, organisation::name_of_person(work.rows, work.region, proposal.author),
          activity ? activity->title : "",
          days_between(proposal.filed_on, proposal.answered_on.value_or(work.today()))};
}

ProgrammeProposals proposal_views(Work& work, const std::vector<ProgrammeProposal>& proposals) {
  ProgrammeProposals answer;
  for (const auto& one : proposals) answer.proposals.push_back(proposal_view(work, one));
  return answer;
}

Result<void> may_propose(Work& work) {
  const auto profile = TRY(profile_now(work));
  if (!profile->programme_proposals) return fail(errors::not_by_regulation);
  const auto duties = regulation::duties_of(*profile, profile->programme_proposals->roles);
  const auto named = [&](const access::Grant& grant) { return std::ranges::find(duties, grant.duty) != duties.end(); };
  if (!std::ranges::any_of(work.actor.grants, named)) return fail(errors::not_by_regulation);
  return {};
}

}  // namespace

Result<ProposalView> file_proposal(Work& work, const FileProposal& r) {
  TRY(work.may({work.region, {}}));
  TRY(may_propose(work));
  const ProgrammeProposal proposal{work.new_id<ProgrammeProposal>(), r.kind, r.activity.value_or(""), r.title, r.text,
                                   r.ground, r.competency, work.actor.person, work.today(), ProposalState::filed, "", {}, 0};
  TRY(check_proposal(proposal));
  if (!proposal.activity.empty()) TRY(activity_there(work, Id<Activity>{proposal.activity}));
  if (!proposal.competency.empty() && !competency::find_competency(work.rows, work.region, proposal.competency))
    return fail(errors::competency_unknown, "/competency", proposal.competency);
  store::insert_proposal(work.rows, work.region, proposal);
  work.touched("programme_proposal", proposal.id, "", json::write(proposal));
  return proposal_view(work, proposal);
}

Result<ProgrammeProposals> my_proposals(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  return proposal_views(work, store::proposals_by(work.rows, work.region, work.actor.person));
}

Result<ProgrammeProposals> list_proposals(Work& work, const ListProposals& request) {
  TRY(work.may({work.region, {}}));
  return proposal_views(work, store::proposals_in(work.rows, work.region, request.state.value_or(ProposalState::filed)));
}

Result<ProposalView> answer_proposal(Work& work, const AnswerProposal& request) {
  TRY(work.may({work.region, {}}));
  const auto before = store::find_proposal(work.rows, work.region, request.proposal);
  if (!before) return fail(access::errors::not_found);
  TRY(check_answer(request.state, request.answer));
  auto after = *before;
  after.state = request.state;
  after.answer = request.answer;
  after.answered_on = work.today();
  after.revision = request.revision;
  if (!store::answer_proposal(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("programme_proposal", after.id, json::write(*before), json::write(after));
  return proposal_view(work, after);
}

}  // namespace marshrut::catalogue
