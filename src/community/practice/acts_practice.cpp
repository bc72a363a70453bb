#include "community/practice/acts_practice.h"

#include <algorithm>

#include "community/errors.h"
#include "organisation/store.h"

namespace marshrut::community {
namespace {

constexpr int practices_most = 100;

PracticeView view_of(Work& work, const Practice& practice) {
  return {practice, organisation::name_of_person(work.rows, work.region, practice.author),
          practice.author == work.actor.person};
}

Practices views_of(Work& work, const std::vector<Practice>& practices) {
  Practices answer;
  for (const auto& practice : practices) answer.practices.push_back(view_of(work, practice));
  return answer;
}

Result<Practice> load_practice(Work& work, const Id<Practice>& id) {
  auto found = store::find_practice(work.rows, work.region, id);
  if (!found) return fail(access::errors::not_found);
  return *std::move(found);
}

Result<regulation::PracticesRule> practices_rule(const regulation::Profile& profile) {
  if (!profile.practices) return fail(errors::not_offered);
  return *profile.practices;
}

template <class Request>
void take_words(Practice& practice, const Request& r) {
  practice.title = r.title, practice.problem = r.problem, practice.solution = r.solution;
  practice.result = r.result, practice.evidence = r.evidence, practice.competency = r.competency;
}

Result<PracticeView> save_practice(Work& work, const Practice& before, const Practice& after) {
  if (!store::update(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("practice", after.id, json::write(before), json::write(after));
  return view_of(work, TRY(load_practice(work, after.id)));
}

regulation::VoteCount counted(const std::vector<PracticeVote>& votes) {
  const auto of = [&](regulation::Vote vote) { return std::ranges::count(votes, vote, &PracticeVote::vote); };
  return {of(regulation::Vote::in_favour), of(regulation::Vote::against), of(regulation::Vote::abstained)};
}

CouncilView council_view(Work& work, const Practice& practice, const regulation::PracticesRule& rule) {
  const auto votes = store::votes_on(work.rows, work.region, practice);
  const bool voted = std::ranges::find(votes, work.actor.person, &PracticeVote::member) != votes.end();
  return {view_of(work, practice), counted(votes), rule.council.quorum, voted};
}

/// What members wrote against it, for its author.
std::string objections(const std::vector<PracticeVote>& votes) {
  std::string text;
  for (const auto& vote : votes)
    if (vote.vote == regulation::Vote::against) text += (text.empty() ? "" : "\n") + vote.comment;
  return text;
}

Result<Practice> load_for_council(Work& work, const regulation::Profile& profile, const Id<Practice>& id) {
  TRY(work.may({work.region, {}}));
  TRY(grant_by_roles(work, profile, TRY(practices_rule(profile)).council.roles));
  auto practice = TRY(load_practice(work, id));
  if (practice.state != PracticeState::council)
    return fail(errors::practice_state, "", std::string(name_of(practice.state)));
  return practice;
}

}  // namespace

Result<Practices> search_practices(Work& work, const SearchPractices& request) {
  TRY(work.may({work.region, {}}));
  auto found = store::search_practices(work.rows, work.region, PracticeState::published, request.search.value_or(""),
                                       request.competency.value_or(""), practices_most);
  return views_of(work, found);
}

Result<Practices> my_practices(Work& work, const access::Nothing&) {
  work.own();
  return views_of(work, store::practices_of(work.rows, work.region, work.actor.person));
}

Result<Practices> council_practices(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  return views_of(work, store::search_practices(work.rows, work.region, PracticeState::council, "", "", practices_most));
}

Result<PracticeView> write_practice(Work& work, const WritePractice& request) {
  work.own();
  TRY(practices_rule(*TRY(profile_here(work))));
  Practice practice;
  take_words(practice, request);
  practice.id = work.new_id<Practice>();
  practice.author = work.actor.person;
  TRY(check_practice(practice));
  TRY(check_competency(work, practice.competency));
  store::insert(work.rows, work.region, practice);
  work.touched("practice", practice.id, "", json::write(practice));
  return view_of(work, practice);
}

Result<PracticeView> change_practice(Work& work, const ChangePractice& request) {
  const auto before = TRY(load_practice(work, request.practice));
  TRY(work.may({work.region, before.author}));
  if (before.state != PracticeState::draft) return fail(errors::practice_state, "", std::string(name_of(before.state)));
  auto after = before;
  take_words(after, request);
  after.revision = request.revision;
  TRY(check_practice(after));
  TRY(check_competency(work, after.competency));
  return save_practice(work, before, after);
}

Result<PracticeView> command_practice(Work& work, const CommandPractice& request) {
  const auto before = TRY(load_practice(work, request.practice));
  TRY(work.may({work.region, before.author}));
  auto after = before;
  after.revision = request.revision;
  after.state = TRY(commanded(before.state, request.command));
  if (request.command == PracticeCommand::submit) after.round += 1, after.reason.clear();
  if (request.command == PracticeCommand::publish) after.published_on = work.today();
  after.named = request.command == PracticeCommand::sign;
  return save_practice(work, before, after);
}

Result<CouncilView> vote_practice(Work& work, const VotePractice& request) {
  const auto profile = TRY(profile_here(work));
  const auto practice = TRY(load_for_council(work, *profile, request.practice));
  if (practice.author == work.actor.person) return fail(errors::own_practice);
  const PracticeVote vote{work.actor.person, request.vote, request.comment};
  TRY(check_vote(vote));
  const auto votes = store::votes_on(work.rows, work.region, practice);
  if (std::ranges::find(votes, vote.member, &PracticeVote::member) != votes.end()) return fail(errors::vote_given);
  store::insert_vote(work.rows, work.region, practice, vote);
  work.touched("practice_vote", practice.id, "", json::write(vote));
  return council_view(work, practice, *profile->practices);
}

Result<CouncilView> decide_practice(Work& work, const DecidePractice& request) {
  const auto profile = TRY(profile_here(work));
  const auto before = TRY(load_for_council(work, *profile, request.practice));
  if (before.author == work.actor.person) return fail(errors::own_practice);
  const auto& council = profile->practices->council;
  const auto votes = store::votes_on(work.rows, work.region, before);
  const auto count = counted(votes);
  const auto outcome = regulation::outcome_of(council, count);
  if (outcome == regulation::VoteOutcome::no_quorum)
    return fail(errors::no_quorum, "", std::to_string(regulation::votes_given(count)), std::to_string(council.quorum));
  auto after = before;
  after.revision = request.revision;
  after.decided_on = work.today();
  after.state = outcome == regulation::VoteOutcome::carried ? PracticeState::selected : PracticeState::draft;
  after.reason = outcome == regulation::VoteOutcome::carried ? "" : objections(votes);
  TRY(save_practice(work, before, after));
  return council_view(work, TRY(load_practice(work, before.id)), *profile->practices);
}

}  // namespace marshrut::community
