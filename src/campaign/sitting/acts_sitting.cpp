#include "campaign/sitting/acts_sitting.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "campaign/errors.h"
#include "campaign/facts.h"
#include "campaign/people/acts_people.h"
#include "campaign/rules.h"
#include "documents/compose.h"
#include "organisation/store.h"
#include "regulation/rules.h"

namespace marshrut::campaign {
namespace {

/// Where it is held: title and path.
Result<void> put_in_place(Work& work, const Campaign& campaign, const std::optional<std::string>& code,
                          Sitting& sitting) {
  auto profile = TRY(profile_of(work, campaign));
  auto kind = code ? PlaceKind::school : PlaceKind::centre;
  if (!regulation::find_place(*profile, kind)) return fail(errors::place_not_by_regulation, "/school");
  sitting.place_kind = kind;
  if (!code) {
    sitting.place = profile->centre.short_title;
    sitting.path = work.region;
    return {};
  }
  auto school = organisation::find_school(work.rows, work.region, {*code});
  if (!school) return fail(errors::school_unknown, "/school", *code);
  sitting.place = school->title;
  sitting.path = school->path;
  return {};
}

/// No other sitting in the room or with the organiser at that time, in any campaign.
Result<void> nobody_in_the_way(Work& work, const Sitting& sitting) {
  for (const auto& other : store::sittings_between(work.rows, work.region, sitting.starts_ms, sitting.ends_ms)) {
    if (other.id == sitting.id) continue;
    if (other.path == sitting.path && other.room == sitting.room) return fail(errors::room_busy, "/room");
    if (!sitting.organiser.empty() && other.organiser == sitting.organiser)
      return fail(errors::organiser_busy, "/organiser");
  }
  return {};
}

Result<void> fits(Work& work, const Campaign& campaign, const Sitting& sitting) {
  TRY(acceptable(sitting, campaign, work.services.offset_minutes(work.region)));
  if (!sitting.organiser.empty() && !organisation::find_person(work.rows, work.region, sitting.organiser))
    return fail(errors::organiser_unknown, "/organiser");
  return nobody_in_the_way(work, sitting);
}

/// People who sit there must not clash with their other sittings at the new time.
Result<void> suits_the_people(Work& work, const Sitting& sitting) {
  for (const auto& seat : store::seats_of_sitting(work.rows, work.region, sitting.id))
    for (const auto& other : store::sittings_of_person(work.rows, work.region, seat.person))
      if (other.id != sitting.id && overlap(other, sitting)) return fail(errors::seat_clash, "/starts");
  return {};
}

/// Downstream must hear of another time, or people would find their work closed when they come.
Result<void> tell_moved(Work& work, const Campaign& campaign, const Sitting& before, const Sitting& after) {
  if (before.starts_ms == after.starts_ms && before.ends_ms == after.ends_ms) return {};
  SittingMoved fact{campaign.id, campaign.kind, after.id, {}, after.starts_ms, after.ends_ms};
  for (const auto& seat : store::seats_of_sitting(work.rows, work.region, after.id))
    fact.people.push_back({seat.person, seat.subject});
  return work.happened(fact);
}

std::string name_of_organiser(Work& work, const Sitting& sitting) {
  return sitting.organiser.empty() ? "" : organisation::name_of_person(work.rows, work.region, sitting.organiser);
}

}  // namespace

Result<Sitting> plan_sitting(Work& work, const PlanSitting& request) {
  TRY(work.may({work.region, {}}));
  auto campaign = TRY(load_open_campaign(work, request.campaign));
  Sitting sitting;
  sitting.id = work.new_id<Sitting>();
  sitting.campaign = campaign.id;
  TRY(put_in_place(work, campaign, request.school, sitting));
  sitting.room = request.room;
  sitting.starts_ms = request.starts;
  sitting.ends_ms = request.ends;
  sitting.capacity = request.capacity;
  sitting.organiser = request.organiser.value_or(PersonId{});
  TRY(fits(work, campaign, sitting));
  store::insert_sitting(work.rows, work.region, sitting);
  work.touched("sitting", sitting.id, "", json::write(sitting));
  return sitting;
}

Result<Sitting> change_sitting(Work& work, const ChangeSitting& request) {
  TRY(work.may({work.region, {}}));
  auto before = TRY(load_sitting(work, request.sitting));
  auto campaign = TRY(load_open_campaign(work, before.campaign));
  if (before.state == SittingState::held) return fail(errors::sitting_held);
  auto after = before;
  after.room = request.room;
  after.starts_ms = request.starts;
  after.ends_ms = request.ends;
  after.capacity = request.capacity;
  after.organiser = request.organiser.value_or(PersonId{});
  after.revision = request.revision;
  TRY(fits(work, campaign, after));
  TRY(suits_the_people(work, after));
  if (!store::update_sitting(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("sitting", after.id, json::write(before), json::write(after));
  TRY(tell_moved(work, campaign, before, after));
  after.revision += 1;
  return after;
}

Result<Nothing> drop_sitting(Work& work, const NameSitting& request) {
  TRY(work.may({work.region, {}}));
  auto sitting = TRY(load_sitting(work, request.sitting));
  if (sitting.state == SittingState::held) return fail(errors::sitting_held);
  if (!store::delete_sitting(work.rows, work.region, sitting.id)) return fail(errors::sitting_not_empty);
  work.touched("sitting", sitting.id, json::write(sitting), "");
  return Nothing{};
}

Result<Sittings> list_sittings(Work& work, const ListSittings& request) {
  TRY(load_campaign(work, request.campaign));
  auto paths = paths_in_sight(work);
  std::set<SittingId> with_our_people;
  for (const auto& line : standings(work, request.campaign, paths))
    if (line.sitting) with_our_people.insert(*line.sitting);
  Sittings answer;
  for (auto& sitting : store::sittings(work.rows, work.region, request.campaign)) {
    if (!in_sight(paths, sitting.path) && !with_our_people.contains(sitting.id)) continue;
    auto organiser = name_of_organiser(work, sitting);
    bool held = sitting.state == SittingState::held;
    answer.sittings.push_back({std::move(sitting), std::move(organiser), held});
  }
  return answer;
}

std::vector<SeatedPerson> seated_people(Work& work, const SittingId& id) {
  std::vector<SeatedPerson> people;
  for (const auto& seat : store::seats_of_sitting(work.rows, work.region, id)) {
    auto applicant = find_applicant(work.rows, work.region, seat.campaign, seat.person);
    if (!applicant) continue;
    people.push_back({seat.person, applicant->name, applicant->school, seat.subject, seat.presence});
  }
  std::ranges::sort(people, {}, &SeatedPerson::name);
  return people;
}

Result<SittingPage> show_sitting(Work& work, const NameSitting& request) {
  auto sitting = TRY(load_sitting(work, request.sitting));
  auto paths = paths_in_sight(work);
  auto people = seated_people(work, sitting.id);
  if (!in_sight(paths, sitting.path)) {
    std::set<PersonId> ours;
    for (const auto& path : paths)
      for (const auto& applicant : store::applicants(work.rows, work.region, sitting.campaign, path))
        ours.insert(applicant.person);
    std::erase_if(people, [&](const SeatedPerson& person) { return !ours.contains(person.person); });
    if (people.empty()) return fail(access::errors::not_found);
  }
  auto campaign = TRY(load_campaign(work, sitting.campaign));
  auto organiser = name_of_organiser(work, sitting);
  return SittingPage{std::move(sitting), campaign.title, std::move(organiser), std::move(people)};
}

std::string local_day(Work& work, Instant moment) { return documents::short_date(work.day_of(moment)); }

std::string local_time(Work& work, Instant moment) {
  auto minutes = moment.plus_minutes(work.services.offset_minutes(work.region)).ms / 60'000 % (24 * 60);
  return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

Result<Sitting> load_sitting(Work& work, const SittingId& id) {
  auto sitting = find_sitting(work.rows, work.region, id);
  if (!sitting) return fail(access::errors::not_found);
  return *sitting;
}

}  // namespace marshrut::campaign
