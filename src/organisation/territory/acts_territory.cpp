#include "organisation/territory/acts_territory.h"

#include <algorithm>
#include <stdexcept>

#include "access/store.h"
#include "organisation/errors.h"
#include "organisation/facts.h"

namespace marshrut::organisation {
namespace {

/// Duties and what other rooms keep exactly at a place.
Result<void> relocate(Work& work, const std::string& from, const std::string& to) {
  access::store::move_grants(work.rows, work.region, from, to);
  return work.happened(Moved{{}, from, to});
}

Result<void> relocate_school(Work& work, const School& before, const School& after, Date last_day) {
  work.touched("school", after.id, before.path, after.path);
  store::note_past_place(work.rows, work.region, {after.path, before.path}, last_day);
  store::move_posts(work.rows, work.region, before.path, after.path);
  return relocate(work, before.path, after.path);
}

/// Posts at the municipality itself end with it, and go on in the successor.
void pass_officers_on(Work& work, const Territory& from, const Territory& to, Date last_day) {
  for (auto& post : store::posts_at(work.rows, work.region, from.path, last_day.plus_days(1))) {
    auto next = post;
    next.path = to.path;
    next.since = std::max(post.since, last_day.plus_days(1));
    if (post.since <= last_day) {
      next.id = work.new_id<Post>();
      post.until = last_day;
      store::update_post(work.rows, work.region, post);
      store::insert_post(work.rows, work.region, next);
    } else {
      store::update_post(work.rows, work.region, next);
    }
  }
}

/// The municipality itself, then what it became a part of or is to, one after another.
std::vector<Id<Territory>> line_of_successors(Work& work, const Id<Territory>& first) {
  const auto mergers = store::mergers(work.rows, work.region);
  std::vector<Id<Territory>> line{first};
  for (auto next = std::ranges::find(mergers, first, &Merger::id); next != mergers.end();
       next = std::ranges::find(mergers, line.back(), &Merger::id))
    line.push_back(next->successor);
  return line;
}

/// What the successor is on the day: it may have become a part of another by then.
Territory successor_then(Work& work, const Merger& merger) {
  for (const auto& id : line_of_successors(work, merger.successor))
    if (auto territory = store::find_territory(work.rows, work.region, id).value(); !territory.until) return territory;
  throw std::runtime_error("every successor has ended: " + merger.id.value);
}

}  // namespace

Result<Municipalities> list_municipalities(Work& work, const Nothing&) {
  TRY(work.may({work.region, {}}));
  Municipalities answer{work.today(), {}};
  auto mergers = store::mergers(work.rows, work.region);
  for (const auto& territory : store::territories(work.rows, work.region)) {
    if (territory.kind != TerritoryKind::municipality) continue;
    auto schools = store::schools_of(work.rows, work.region, territory.id);
    MunicipalityLine line{territory.id, territory.title, static_cast<std::int64_t>(schools.size()), territory.until, {}, {}};
    if (auto merger = std::ranges::find(mergers, territory.id, &Merger::id); merger != mergers.end())
      line.successor = merger->successor, line.merges_on = merger->day;
    answer.municipalities.push_back(std::move(line));
  }
  return answer;
}

Result<Municipalities> merge(Work& work, const Merge& request) {
  TRY(work.may({work.region, {}}));
  auto territory = store::find_territory(work.rows, work.region, request.territory);
  if (!territory || territory->kind != TerritoryKind::municipality) return fail(access::errors::not_found);
  auto successor = store::find_territory(work.rows, work.region, {request.successor});
  if (!successor || successor->kind != TerritoryKind::municipality)
    return fail(errors::municipality_unknown, "/successor", request.successor);
  const auto line = line_of_successors(work, successor->id);
  if (std::ranges::count(line, territory->id) > 0) return fail(errors::merges_into_itself, "/successor");
  if (successor->until)
    return fail(errors::municipality_ended, "/successor", successor->title, successor->until->plus_days(1).iso());
  if (territory->until) return fail(errors::merged_already, "", territory->until->plus_days(1).iso());
  if (request.day < work.today().plus_years(-1) || request.day > work.today().plus_years(1))
    return fail(errors::merger_day_far, "/day");
  Merger merger{territory->id, successor->id, request.day, false};
  store::save_merger(work.rows, work.region, merger);
  work.touched("territory", territory->id, "", json::write(merger));
  if (merger.day <= work.today()) TRY(carry_out(work, merger));
  return list_municipalities(work, {});
}

Result<void> carry_out(Work& work, const Merger& merger) {
  auto from = store::find_territory(work.rows, work.region, merger.id).value();
  const auto to = successor_then(work, merger);
  const auto last_day = merger.day.plus_days(-1);
  for (const auto& before : store::schools_of(work.rows, work.region, from.id)) {
    auto after = before;
    after.municipality = to.id;
    after.path = to.path + "/" + after.id.value;
    store::save_school(work.rows, work.region, after);
    TRY(relocate_school(work, before, after, last_day));
  }
  pass_officers_on(work, from, to, last_day);
  TRY(relocate(work, from.path, to.path));
  from.until = last_day;
  store::save_territory(work.rows, work.region, from);
  store::save_merger(work.rows, work.region, {merger.id, to.id, merger.day, true});
  work.touched("territory", from.id, from.path, to.path);
  return {};
}

Result<void> keep_school(Work& work, const School& school) {
  auto before = find_school(work.rows, work.region, school.id);
  store::save_school(work.rows, work.region, school);
  if (!before || before->path == school.path) return {};
  return relocate_school(work, *before, school, work.today().plus_days(-1));
}

}  // namespace marshrut::organisation
