#include "organisation/post/acts_post.h"

#include <algorithm>
#include <set>

#include "access/store.h"
#include "organisation/errors.h"
#include "organisation/facts.h"
#include "organisation/rules.h"
#include "organisation/store_erased.h"
#include "organisation/territory/acts_territory.h"

namespace marshrut::organisation {
namespace {

/// Who changes a post changes the card, so that two who do it at once do not undo one another.
Result<Person> card_at(Work& work, const PersonId& person, std::int64_t revision) {
  TRY(work.may(scope_of(work.rows, work.region, person, work.today())));
  auto found = TRY(person_to_act_on(work.rows, work.region, person));
  found.revision = revision;
  if (!store::update_person(work.rows, work.region, found)) return fail(access::errors::stale);
  found.revision += 1;
  return found;
}

Result<School> school_open(Work& work, const std::string& code, Date day) {
  auto school = find_school(work.rows, work.region, {code});
  if (!school) return fail(errors::school_unknown, "/school", code);
  TRY(work.may({school->path, {}}));
  if (school->until && *school->until <= day)
    return fail(errors::school_closed, "/school", school->title, school->until->iso());
  return *school;
}

Result<void> position_of_school(Work& work, const std::string& code) {
  auto known = store::positions(work.rows, work.region);
  auto position = std::ranges::find(known, code, &Position::code);
  if (position == known.end()) return fail(errors::position_unknown, "/position", code);
  if (!is_of_school(position->duty)) return fail(errors::position_of_officer, "/position", position->title);
  return {};
}

Result<void> end_before(Work& work, const std::vector<Post>& posts, const Id<Post>& id, Date day) {
  auto held = std::ranges::find(posts, id, &Post::id);
  if (held == posts.end()) return fail(access::errors::not_found, "/instead");
  if (held->until && *held->until < day) return {};
  auto ended = *held;
  ended.until = day.plus_days(-1);
  TRY(acceptable(ended));
  work.touched("post", ended.id, json::write(*held), json::write(ended));
  store::update_post(work.rows, work.region, ended);
  return {};
}

Result<PersonCard> card_after(Work& work, const Person& person, const std::vector<Post>& before) {
  TRY(follow_posts(work, person.id, before, work.today()));
  return card_of(work, person);
}

}  // namespace

Result<std::string> subjects_known(Work& work, const std::vector<std::string>& codes) {
  auto known = store::subjects(work.rows, work.region);
  std::string kept;
  std::set<std::string> met;
  for (const auto& code : codes) {
    if (std::ranges::find(known, code, &Subject::code) == known.end()) return fail(errors::subject_unknown, "/subjects", code);
    if (!met.insert(code).second) continue;
    kept += (kept.empty() ? "" : ";") + code;
  }
  return kept;
}

Result<PersonCard> open_post(Work& work, const OpenPost& request) {
  auto person = TRY(card_at(work, request.person, request.revision));
  auto school = TRY(school_open(work, request.school, request.since));
  TRY(position_of_school(work, request.position));
  auto before = store::posts_of(work.rows, work.region, person.id);
  if (request.instead) TRY(end_before(work, before, *request.instead, request.since));
  auto subjects = TRY(subjects_known(work, request.subjects));
  Post post{work.new_id<Post>(), person.id, school.id, school.path, request.position, std::move(subjects), "", request.hours, request.main, request.since, request.until, {}, {}};
  TRY(acceptable(post));
  auto alike = [&](const Post& held) {
    return held.path == post.path && held.position == post.position && held.id != request.instead.value_or(Id<Post>{}) &&
           (!held.until || *held.until >= post.since) && (!post.until || held.since <= *post.until);
  };
  if (std::ranges::any_of(before, alike)) return fail(errors::post_there, "/school");
  store::insert_post(work.rows, work.region, post);
  work.touched("post", post.id, "", json::write(post));
  return card_after(work, person, before);
}

Result<PersonCard> change_post(Work& work, const ChangePost& request) {
  auto person = TRY(card_at(work, request.person, request.revision));
  auto before = store::posts_of(work.rows, work.region, person.id);
  auto held = std::ranges::find(before, request.post, &Post::id);
  if (held == before.end()) return fail(access::errors::not_found);
  TRY(work.may({held->path, person.id}));
  if (held->until && *held->until < work.today()) return fail(errors::post_ended, "", held->until->iso());
  if (request.leave_until && !request.leave_since) return fail(errors::leave_needs_start, "/leave_since");
  auto post = *held;
  post.until = request.until;
  post.leave_since = request.leave_since;
  post.leave_until = request.leave_until;
  TRY(acceptable(post));
  work.touched("post", post.id, json::write(*held), json::write(post));
  keep_post(work, post);
  return card_after(work, person, before);
}

void keep_post(Work& work, Post& post) {
  auto before = store::find_post(work.rows, work.region, post.id);
  if (before) {
    if (auto earlier = earlier_leave(*before, post)) {
      store::update_post(work.rows, work.region, *earlier);
      before.reset();
    }
  }
  if (before) return store::update_post(work.rows, work.region, post);
  post.id = work.new_id<Post>();
  store::insert_post(work.rows, work.region, post);
}

Result<void> change_duties(Work& work, const PersonId& person, const std::vector<access::GrantTerm>& before,
                           const std::vector<access::GrantTerm>& after) {
  if (person == work.actor.person) {
    auto held = access::store::terms_of(work.rows, work.region, work.actor.account);
    for (const auto& term : after)
      if (std::ranges::none_of(held, [&](const auto& one) { return one.duty == term.duty && one.scope == term.scope; }))
        return fail(errors::duty_for_oneself);
  }
  access::change_grants(work, person, before, after);
  return {};
}

Result<void> follow_posts(Work& work, const PersonId& person, const std::vector<Post>& before, Date seen) {
  const auto today = work.today();
  auto after = store::posts_of(work.rows, work.region, person);
  auto positions = store::positions(work.rows, work.region);
  TRY(change_duties(work, person, duties_of(before, positions, seen), duties_of(after, positions, today)));
  auto was = counted_post(before, seen);
  auto now = counted_post(after, today);
  if (was && now && was->path != now->path) TRY(work.happened(Moved{person, was->path, now->path}));
  auto left = long_leave(before, seen);
  auto leave = long_leave(after, today);
  if (leave && !left) TRY(work.happened(LeaveBegan{person, leave->since}));
  if (left && !leave && now && is_held(*now, today)) {
    const auto yesterday = today.plus_days(-1);
    TRY(work.happened(LeaveEnded{person, left->since, std::min(left->until.value_or(yesterday), yesterday)}));
  }
  store::set_turn(work.rows, work.region, {person, today}, next_turn(after, today));
  return {};
}

void end_posts(Work& work, const PersonId& person) {
  const auto today = work.today();
  for (const auto& held : store::posts_of(work.rows, work.region, person)) {
    if (held.until && *held.until <= today) continue;
    auto ended = held;
    ended.until = held.since <= today ? today : held.since.plus_days(-1);
    store::update_post(work.rows, work.region, ended);
    work.touched("post", ended.id, json::write(held), json::write(ended));
  }
  store::set_turn(work.rows, work.region, {person, today}, next_turn(store::posts_of(work.rows, work.region, person), today));
}

std::int64_t begin_day(access::Services& services, const std::string& region, access::Stumbles& stumbles, int most) {
  constexpr access::Right right{"staff.import"};
  const auto today = services.today_in(region);
  auto mergers = services.database.read([&](db::Session& rows) { return store::due_mergers(rows, region, today); });
  auto turns = services.database.read([&](db::Session& rows) { return store::due_turns(rows, region, today, most); });
  auto done = access::each_apart(services, region, right, "merge_municipalities", mergers, stumbles,
                                 [](Work& work, const Merger& merger) { return carry_out(work, merger); });
  return done + access::each_apart(services, region, right, "follow_posts", turns, stumbles,
                                   [](Work& work, const store::Turn& turn) {
                                     return follow_posts(work, turn.id, store::posts_of(work.rows, work.region, turn.id), turn.seen);
                                   });
}

}  // namespace marshrut::organisation
