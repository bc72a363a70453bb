#include "catalogue/programme/acts_council.h"

#include <algorithm>

#include "catalogue/errors.h"
#include "catalogue/programme/acts_council_papers.h"
#include "catalogue/store.h"
#include "organisation/store.h"
#include "regulation/rules.h"

namespace marshrut::catalogue {
namespace {

using regulation::ProgrammeExpertiseRule;

struct Examined {
  SharedProfile profile;
  Activity activity;
  Programme programme;
  const ProgrammeExpertiseRule& rule() const { return *profile->programme_expertise; }
};

Result<Examined> load_examined(Work& work, const Id<Activity>& id) {
  TRY(work.may({work.region, {}}));
  auto profile = TRY(profile_now(work));
  auto activity = TRY(activity_there(work, id));
  Examined all{std::move(profile), std::move(activity), {}};
  all.programme = programme_of(work, id);
  if (!all.profile->programme_expertise) return fail(errors::expertise_not_needed);
  return all;
}

Result<void> want_state(const Programme& programme, ProgrammeState state) {
  if (programme.state == state) return {};
  return fail(errors::programme_state, "", std::string(name_of(programme.state)));
}

Result<void> not_own(Work& work, const Activity& activity) {
  if (!activity.proposed_by.empty() && activity.proposed_by == work.actor.person.value) return fail(errors::own_programme);
  return {};
}

ProgrammeExpertise expertise_view(Work& work, const Examined& all) {
  ProgrammeExpertise view{programme_of(work, all.activity.id), all.activity.title, all.rule().criteria,
                          all.rule().experts_min, all.rule().council.quorum, {}, {}};
  const auto name = [&](const PersonId& id) { return organisation::name_of_person(work.rows, work.region, id); };
  for (const auto& one : store::conclusions_of(work.rows, work.region, view.programme))
    view.conclusions.push_back({name(one.expert), one.conclusion, one.points, one.given_on,
                                store::marks_of(work.rows, work.region, view.programme, one.expert)});
  for (const auto& vote : store::programme_votes(work.rows, work.region, view.programme))
    view.votes.push_back({name(vote.member), vote.vote, vote.comment});
  return view;
}

Result<void> save_programme(Work& work, const Programme& before, const Programme& after) {
  if (!store::update_programme(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("programme", after.activity, json::write(before), json::write(after));
  return {};
}

Result<void> is_of_council(Work& work, const Examined& all) {
  const auto duties = regulation::duties_of(*all.profile, all.rule().council.roles);
  const auto of_council = [&](const access::Grant& grant) { return std::ranges::find(duties, grant.duty) != duties.end(); };
  if (!std::ranges::any_of(work.actor.grants, of_council)) return fail(errors::not_council);
  return {};
}

std::string objections_to(const std::vector<ProgrammeVote>& votes) {
  std::string text;
  for (const auto& vote : votes)
    if (vote.vote == regulation::Vote::against) text += (text.empty() ? "" : "\n") + vote.comment;
  return text;
}

std::string words_of_experts(const std::vector<ProgrammeConclusion>& conclusions) {
  std::string text;
  for (const auto& one : conclusions) text += (text.empty() ? "" : "\n") + one.conclusion;
  return text;
}

regulation::VoteCount counted(const std::vector<ProgrammeVote>& votes) {
  const auto of = [&](regulation::Vote vote) { return std::ranges::count(votes, vote, &ProgrammeVote::vote); };
  return {of(regulation::Vote::in_favour), of(regulation::Vote::against), of(regulation::Vote::abstained)};
}

/// Approved or returned; refuses while experts or votes are missing.
Result<Programme> decided(Work& work, const Examined& all) {
  auto after = all.programme;
  const auto conclusions = store::conclusions_of(work.rows, work.region, after);
  TRY(enough_experts(all.rule(), conclusions));
  const auto votes = store::programme_votes(work.rows, work.region, after);
  const auto count = counted(votes);
  after.state = ProgrammeState::returned;
  if (!enough_points(all.rule(), conclusions)) return after.reason = words_of_experts(conclusions), after;
  const auto outcome = regulation::outcome_of(all.rule().council, count);
  if (outcome == regulation::VoteOutcome::no_quorum)
    return fail(errors::no_quorum, "", std::to_string(regulation::votes_given(count)),
                std::to_string(all.rule().council.quorum));
  if (outcome == regulation::VoteOutcome::carried) after.state = ProgrammeState::approved;
  else after.reason = objections_to(votes);
  return after;
}

}  // namespace

Result<ProgrammeExpertise> show_programme_expertise(Work& work, const AskProgramme& request) {
  return expertise_view(work, TRY(load_examined(work, request.activity)));
}

Result<ProgrammeLines> list_expertise(Work& work, const ListExamined& request) {
  TRY(work.may({work.region, {}}));
  return ProgrammeLines{store::programmes_in(work.rows, work.region, request.state.value_or(ProgrammeState::expertise))};
}

Result<ProgrammeLines> show_register(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  return ProgrammeLines{store::programmes_in(work.rows, work.region, ProgrammeState::registered)};
}

Result<ProgrammeExpertise> send_programme(Work& work, const CommandProgramme& request) {
  const auto all = TRY(load_examined(work, request.activity));
  if (!needs_expertise(*all.profile, all.activity)) return fail(errors::expertise_not_needed);
  const auto& before = all.programme;
  if (before.state != ProgrammeState::draft) TRY(want_state(before, ProgrammeState::returned));
  if (before.revision != request.revision) return fail(access::errors::stale);
  auto after = before;
  after.state = ProgrammeState::expertise;
  after.round += 1;
  after.reason.clear();
  if (before.revision < 0) after.revision = 0, store::insert_programme(work.rows, work.region, after);
  else TRY(save_programme(work, before, after));
  return expertise_view(work, all);
}

Result<ProgrammeExpertise> conclude_programme(Work& work, const ConcludeProgramme& request) {
  const auto all = TRY(load_examined(work, request.activity));
  TRY(want_state(all.programme, ProgrammeState::expertise));
  TRY(not_own(work, all.activity));
  const auto given = store::conclusions_of(work.rows, work.region, all.programme);
  if (std::ranges::find(given, work.actor.person, &ProgrammeConclusion::expert) != given.end())
    return fail(errors::conclusion_given);
  TRY(check_conclusion(all.rule(), request.marks, request.conclusion));
  ProgrammeConclusion conclusion{work.actor.person, request.conclusion, 0, work.today()};
  for (const auto& mark : request.marks) conclusion.points += mark.points;
  store::insert_conclusion(work.rows, work.region, all.programme, conclusion, request.marks);
  work.touched("programme_conclusion", all.activity.id, "", json::write(conclusion));
  TRY(issue_conclusion_paper(work, *all.profile, all.activity, conclusion, request.marks));
  return expertise_view(work, all);
}

Result<ProgrammeExpertise> vote_programme(Work& work, const VoteProgramme& request) {
  const auto all = TRY(load_examined(work, request.activity));
  TRY(is_of_council(work, all));
  TRY(want_state(all.programme, ProgrammeState::expertise));
  TRY(not_own(work, all.activity));
  const ProgrammeVote vote{work.actor.person, request.vote, request.comment};
  TRY(check_programme_vote(vote));
  const auto votes = store::programme_votes(work.rows, work.region, all.programme);
  if (std::ranges::find(votes, vote.member, &ProgrammeVote::member) != votes.end()) return fail(errors::vote_given);
  store::insert_programme_vote(work.rows, work.region, all.programme, vote);
  work.touched("programme_vote", all.activity.id, "", json::write(vote));
  return expertise_view(work, all);
}

Result<ProgrammeExpertise> decide_programme(Work& work, const CommandProgramme& request) {
  const auto all = TRY(load_examined(work, request.activity));
  TRY(is_of_council(work, all));
  TRY(want_state(all.programme, ProgrammeState::expertise));
  TRY(not_own(work, all.activity));
  auto after = TRY(decided(work, all));
  after.revision = request.revision;
  after.protocol = TRY(issue_protocol(work, *all.profile, all.activity, after));
  TRY(save_programme(work, all.programme, after));
  return expertise_view(work, all);
}

Result<ProgrammeExpertise> register_programme(Work& work, const CommandProgramme& request) {
  const auto all = TRY(load_examined(work, request.activity));
  TRY(want_state(all.programme, ProgrammeState::approved));
  auto after = all.programme;
  const auto number = store::next_register_number(work.rows, work.region);
  after.state = ProgrammeState::registered;
  after.revision = request.revision;
  after.registered_on = work.today();
  after.register_number = regulation::formatted_number(all.rule().register_format, number, static_cast<int>(work.today().civil().year())).value();
  TRY(save_programme(work, all.programme, after));
  store::insert_register_entry(work.rows, work.region, number, after);
  auto published = all.activity;
  published.state = ActivityState::published;
  if (!store::update_activity(work.rows, work.region, published)) return fail(access::errors::stale);
  work.touched("activity", published.id, std::string(name_of(all.activity.state)), "published");
  return expertise_view(work, all);
}

}  // namespace marshrut::catalogue
