#include <algorithm>

#include "accompaniment/acts_follow.h"
#include "accompaniment/acts_support.h"
#include "accompaniment/errors.h"
#include "accompaniment/facts.h"
#include "accompaniment/rules.h"
#include "accompaniment/team/acts_questions.h"
#include "accompaniment/tutor/acts_member.h"
#include "base/text.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::accompaniment {
namespace {

constexpr std::size_t checkpoint_title_longest = 200;
constexpr int due_soon_days = 7;

/// A route that is accompanied now, within the actor's reach.
Result<route::Route> route_under_way(Work& work, const RouteId& id) {
  auto route = route::find_route(work.rows, work.region, id);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({route->path, route->person}));
  auto supported = store::find_supported(work.rows, work.region, id);
  if (!supported || supported->state == SupportState::closed) return fail(errors::not_under_way);
  return *std::move(route);
}

Result<void> within_term(const route::Route& route, Date due) {
  if (due >= route.starts && due <= route.ends) return {};
  return fail(errors::checkpoint_outside, "/due", route.starts.iso(), route.ends.iso());
}

std::optional<SupportMember> of_people(const std::vector<SupportMember>& people, const ChosenMember& chosen) {
  auto found = std::ranges::find_if(
      people, [&](const SupportMember& one) { return one.person == chosen.person && one.duty == chosen.duty; });
  return found == people.end() ? std::nullopt : std::optional(*found);
}

CheckpointStanding standing_of(const Checkpoint& checkpoint, Date today) {
  if (checkpoint.state == CheckpointState::done) return CheckpointStanding::done;
  if (checkpoint.due < today) return CheckpointStanding::overdue;
  return checkpoint.due <= today.plus_days(due_soon_days) ? CheckpointStanding::due : CheckpointStanding::ahead;
}

}  // namespace

CheckpointView view_of(const Checkpoint& c, Date today) {
  return {c.id, c.number, c.title, c.due, standing_of(c, today), c.note, c.done_on, c.revision};
}

Result<CheckpointView> add_checkpoint(Work& work, const AddCheckpoint& request) {
  auto route = TRY(route_under_way(work, request.route));
  TRY(within_term(route, request.due));
  auto title = std::string(trimmed(request.title));
  if (title.empty() || code_points(title) > checkpoint_title_longest)
    return fail(errors::checkpoint_title_missing, "/title");
  Checkpoint checkpoint{work.new_id<Checkpoint>(), route.id, 0,  title, request.due,
                        CheckpointState::planned,  "",       {}, 0};
  store::insert_checkpoint(work.rows, work.region, checkpoint);
  work.touched("checkpoint", checkpoint.id, "", json::write(checkpoint));
  TRY(refresh_supported(work, route));
  return view_of(checkpoint, work.today());
}

Result<CheckpointView> keep_checkpoint(Work& work, const KeepCheckpoint& request) {
  auto before = store::find_checkpoint(work.rows, work.region, request.checkpoint);
  if (!before) {
    work.own();
    return fail(access::errors::not_found);
  }
  auto route = TRY(route_under_way(work, before->route));
  TRY(may_note_progress(work, *TRY(route::profile_of(work, route)), route));
  if (request.due != before->due) TRY(within_term(route, request.due));
  if (code_points(request.note) > comment_longest)
    return fail(errors::text_too_long, "/note", std::to_string(comment_longest));
  auto after = *before;
  after.due = request.due;
  after.note = std::string(trimmed(request.note));
  after.state = request.done ? CheckpointState::done : CheckpointState::planned;
  if (!request.done)
    after.done_on.reset();
  else if (!after.done_on)
    after.done_on = work.today();
  after.revision = request.revision;
  if (!store::update_checkpoint(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  work.touched("checkpoint", after.id, json::write(*before), json::write(after));
  TRY(after.state == before->state ? refresh_supported(work, route) : note_contact(work, route.id));
  after.revision += 1;
  return view_of(after, work.today());
}

Result<Companions> list_companions(Work& work, const AskSupport& request) {
  auto route = TRY(route_under_way(work, request.route));
  return Companions{TRY(companions_for(work, route))};
}

Result<Companions> set_team(Work& work, const SetTeam& request) {
  auto route = TRY(route_under_way(work, request.route));
  auto profile = TRY(route::profile_of(work, route));
  auto candidates = TRY(companions_for(work, route));
  auto before = members_of(work.rows, work.region, route.id);
  Refusals refusals;
  std::vector<SupportMember> chosen;
  for (std::size_t place = 0; place < request.members.size(); ++place) {
    auto at = "/members/" + std::to_string(place);
    auto member = of_people(before, request.members[place]);
    const bool is_new = !member || (member->until && *member->until < work.today());
    if (is_new) member = of_people(candidates, request.members[place]);
    if (!member) {
      refusals.add(errors::not_companion, at);
      continue;
    }
    if (is_new)
      if (auto may = may_take(work, {*profile, route, *member, request.confirmed.value_or(false), at}); !may)
        refusals.add(std::move(may).error());
    chosen.push_back(*std::move(member));
  }
  if (refusals) return refusals.take();
  store::delete_members(work.rows, work.region, route.id);
  for (const auto& member : before)
    if (member.until && *member.until < work.today()) store::insert_member(work.rows, work.region, route.id, member);
  for (const auto& member : chosen) store::insert_member(work.rows, work.region, route.id, member);
  work.touched("support_team", route.id, json::write(Companions{before}), json::write(Companions{chosen}));
  TeamSet fact{route.id, route.person, {}};
  for (const auto& member : chosen)
    if (!std::ranges::count(before, member.person, &SupportMember::person)) fact.joined.push_back(member.person);
  TRY(work.happened(fact));
  return Companions{members_of(work.rows, work.region, route.id)};
}

}  // namespace marshrut::accompaniment
