#include "accompaniment/mentoring/acts_mentoring.h"

#include <algorithm>

#include "access/store.h"
#include "accompaniment/errors.h"
#include "accompaniment/mentoring/pair.h"
#include "accompaniment/mentoring/store_pairs.h"
#include "accompaniment/store.h"
#include "base/text.h"
#include "organisation/store.h"
#include "organisation/store_erased.h"
#include "regulation/acts.h"

namespace marshrut::accompaniment {
namespace {

constexpr access::Right propose_right{"mentoring.propose"};
constexpr std::size_t aim_longest = 1000;

/// The rule where the mentee works; refuses where the regulation keeps no pairs.
Result<regulation::MentoringRule> rule_at(Work& work, const std::string& path) {
  auto profile = TRY(regulation::profile_at(work, path));
  if (!profile->mentoring) return fail(errors::no_mentoring);
  return *profile->mentoring;
}

Result<organisation::Workplace> workplace_in_reach(Work& work, const PersonId& person) {
  auto workplace = organisation::workplace_of(work.rows, work.region, person, work.today());
  TRY(work.may({workplace ? workplace->path : work.region, person}));
  TRY(organisation::person_to_act_on(work.rows, work.region, person));
  if (!workplace) return fail(access::errors::not_found);
  return *std::move(workplace);
}

PairView view_of(Work& work, const MentoringPair& pair) {
  PairView view{pair, store::count_mentees(work.rows, work.region, pair.mentor)};
  auto rule = rule_at(work, pair.path);
  view.many = rule && view.mentees >= rule->mentees_warning;
  const auto& actor = work.actor.person;
  const bool side = actor == pair.mentor || actor == pair.mentee;
  view.may_answer = answered(pair, {actor, true, "", work.now, work.today()}).has_value();
  view.may_end = (pair.state == PairState::active || pair.state == PairState::proposed) &&
                 (side || work.could(propose_right, {pair.path, pair.mentee}));
  return view;
}

/// Either of the two, or who may propose at the mentee's school.
Result<MentoringPair> pair_reached(Work& work, const Id<MentoringPair>& id) {
  auto pair = store::find_pair(work.rows, work.region, id);
  if (!pair || pair->mentor == work.actor.person || pair->mentee == work.actor.person) work.own();
  if (!pair) return fail(access::errors::not_found);
  if (pair->mentor != work.actor.person && pair->mentee != work.actor.person)
    TRY(work.may(propose_right, {pair->path, pair->mentee}));
  return *std::move(pair);
}

Result<PairView> saved(Work& work, const MentoringPair& before, MentoringPair after, std::int64_t revision) {
  after.revision = revision;
  if (!store::update_pair(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  after.revision += 1;
  work.touched("mentoring_pair", after.id, json::write(before), json::write(after));
  return view_of(work, after);
}

/// The mentor whom both agreed to takes the place of one whom the house had set by itself.
void set_mentor(Work& work, const MentoringPair& pair) {
  auto route = store::find_open_route(work.rows, work.region, pair.mentee);
  if (!route) return;
  for (auto member : members_of(work.rows, work.region, *route)) {
    if (member.duty != access::Duty::mentor || member.person == pair.mentor) continue;
    if (member.until && *member.until < work.today()) continue;
    member.until = work.today().plus_days(-1);
    store::insert_member(work.rows, work.region, *route, member);
  }
  store::insert_member(work.rows, work.region, *route, {pair.mentor, access::Duty::mentor, pair.mentor_name, work.today(), {}});
}

void release_mentor(Work& work, const MentoringPair& pair) {
  auto route = store::find_open_route(work.rows, work.region, pair.mentee);
  if (!route) return;
  for (auto member : members_of(work.rows, work.region, *route)) {
    if (member.duty != access::Duty::mentor || member.person != pair.mentor || member.until) continue;
    member.until = work.today();
    store::insert_member(work.rows, work.region, *route, member);
  }
}

}  // namespace

Result<Mentors> find_mentors(Work& work, const FindMentors& request) {
  auto place = TRY(workplace_in_reach(work, request.mentee));
  auto rule = TRY(rule_at(work, place.path));
  Mentors answer;
  for (const auto& holder : access::store::holders_of_duty(work.rows, work.region, access::Duty::mentor, work.today())) {
    if (holder.person == request.mentee || std::ranges::count(answer.mentors, holder.person, &MentorView::person)) continue;
    auto own = organisation::workplace_of(work.rows, work.region, holder.person, work.today());
    if (!own) continue;
    const bool other_school = own->path != place.path;
    if (other_school && !rule.across_schools) continue;
    auto mentees = store::count_mentees(work.rows, work.region, holder.person);
    answer.mentors.push_back({holder.person, organisation::name_of_person(work.rows, work.region, holder.person),
                              own->school_title.value_or(""), own->subjects, mentees, mentees >= rule.mentees_warning,
                              other_school});
  }
  std::ranges::sort(answer.mentors, {}, [](const MentorView& one) { return std::tuple{one.other_school, one.mentees, one.name}; });
  return answer;
}

Result<PairView> propose_pair(Work& work, const ProposePair& request) {
  auto place = TRY(workplace_in_reach(work, request.mentee));
  auto rule = TRY(rule_at(work, place.path));
  auto mentors = TRY(find_mentors(work, {request.mentee})).mentors;
  auto mentor = std::ranges::find(mentors, request.mentor, &MentorView::person);
  if (mentor == mentors.end()) return fail(errors::not_mentor, "/mentor");
  auto aim = std::string(trimmed(request.aim));
  if (aim.empty() || code_points(aim) > aim_longest) return fail(errors::pair_aim, "/aim", std::to_string(aim_longest));
  if (store::count_open_pairs(work.rows, work.region, request.mentor, request.mentee) > 0) return fail(errors::pair_known);
  MentoringPair pair{.id = work.new_id<MentoringPair>(),
                     .mentor = request.mentor,
                     .mentor_name = mentor->name,
                     .mentor_school = mentor->school,
                     .mentee = request.mentee,
                     .mentee_name = organisation::name_of_person(work.rows, work.region, request.mentee),
                     .mentee_school = place.school_title.value_or(""),
                     .path = place.path,
                     .aim = aim,
                     .proposed_by = work.actor.person,
                     .proposer_name = organisation::name_of_person(work.rows, work.region, work.actor.person),
                     .mentor_agreed_ms = {},
                     .mentee_agreed_ms = {},
                     .since = {},
                     .ended_on = {},
                     .comment = {}};
  store::insert_pair(work.rows, work.region, pair);
  work.touched("mentoring_pair", pair.id, "", json::write(pair));
  return view_of(work, pair);
}

Result<Pairs> list_pairs(Work& work, const access::Nothing&) {
  auto horizon = work.horizon();
  std::vector<MentoringPair> found = store::pairs_of(work.rows, work.region, work.actor.person);
  for (const auto& path : horizon.everything ? std::vector{work.region} : horizon.paths)
    for (auto& pair : store::pairs_below(work.rows, work.region, path))
      if (!std::ranges::count(found, pair.id, &MentoringPair::id)) found.push_back(std::move(pair));
  Pairs answer;
  for (const auto& pair : found) answer.pairs.push_back(view_of(work, pair));
  return answer;
}

Result<PairView> answer_pair(Work& work, const AnswerPair& request) {
  auto before = TRY(pair_reached(work, request.pair));
  auto after = TRY(answered(before, {work.actor.person, request.agreed, request.comment.value_or(""), work.now, work.today()}));
  auto view = TRY(saved(work, before, after, request.revision));
  if (after.state == PairState::active) set_mentor(work, after);
  return view;
}

Result<PairView> end_pair(Work& work, const EndPair& request) {
  auto before = TRY(pair_reached(work, request.pair));
  auto after = TRY(ended(before, request.comment, work.today()));
  auto view = TRY(saved(work, before, after, request.revision));
  if (before.state == PairState::active) release_mentor(work, after);
  return view;
}

}  // namespace marshrut::accompaniment
