#include "catalogue/event/acts_event.h"

#include <algorithm>

#include "catalogue/errors.h"
#include "catalogue/event/store_event.h"
#include "catalogue/programme/acts_programme.h"
#include "catalogue/store.h"
#include "competency/store.h"
#include "organisation/store.h"
#include "regulation/rules.h"

namespace marshrut::catalogue {
namespace {

/// The grant by which one holds events; its scope is the municipality they are for.
Result<access::Grant> holder(Work& work, const regulation::Profile& profile) {
  if (!profile.municipal_events) return fail(errors::not_by_regulation);
  const auto duties = regulation::duties_of(profile, profile.municipal_events->roles);
  for (const auto& grant : work.actor.grants)
    if (std::ranges::find(duties, grant.duty) != duties.end()) return grant;
  return fail(errors::not_by_regulation);
}

std::string last_part(const std::string& path) { return path.substr(path.rfind('/') + 1); }

/// "ПР-" and the end of an id, as for every offer whose author gives no code.
std::string short_code(const std::string& id, const char* prefix) {
  constexpr std::size_t signs = 8;
  return prefix + id.substr(id.size() - std::min(signs, id.size()));
}

Activity activity_of_event(Work& work, const HoldEvent& r, const std::string& type) {
  Activity activity;
  activity.id = work.new_id<Activity>();
  activity.code = short_code(activity.id.value, "МС-");
  activity.title = r.title;
  activity.type = type;
  activity.education_type = EducationType::nonformal;
  activity.level = ActivityLevel::municipal;
  activity.venue = Venue::municipality;
  activity.provider = r.provider;
  activity.hours = r.hours;
  activity.state = ActivityState::moderation;
  activity.proposed_by = work.actor.person.value;
  return activity;
}

Result<AttendanceList> attendance_of(Work& work, const Id<ActivitySession>& id) {
  const auto offer = find_offer(work.rows, work.region, id);
  if (!offer) return fail(access::errors::not_found);
  const auto place = organisation::store::find_territory(work.rows, work.region, {offer->session.municipality});
  TRY(work.may({place ? place->path : work.region, {}}));
  AttendanceList list{offer->activity.title, offer->session, {}};
  for (const auto& row : store::attending(work.rows, work.region, id)) {
    const auto workplace = organisation::workplace_of(work.rows, work.region, row.person, work.today());
    list.people.push_back({row.person.value, organisation::name_of_person(work.rows, work.region, row.person),
                           workplace ? workplace->school_title.value_or("") : "", row.came});
  }
  std::ranges::sort(list.people, {}, &Attending::name);
  return list;
}

}  // namespace

Result<ActivityCard> hold_event(Work& work, const HoldEvent& request) {
  const auto profile = TRY(profile_now(work));
  work.own();
  const auto grant = TRY(holder(work, *profile));
  auto activity = activity_of_event(work, request, profile->municipal_events->type);
  TRY(check_activity(activity));
  const auto gains = TRY(gains_of(request.competencies, {}));
  for (const auto& gain : gains)
    if (!competency::find_competency(work.rows, work.region, gain.competency))
      return fail(errors::competency_unknown, "/competencies", gain.competency);
  activity.competencies = codes_of(gains);
  ActivitySession session{work.new_id<ActivitySession>(), short_code(activity.id.value, "МС-П-"), activity.id,
                          request.starts, request.ends, "", request.seats, 0, 0, request.place, last_part(grant.scope), 0,
                          SessionState::open, 0};
  TRY(check_session(session));
  if (session.ends < work.today()) return fail(errors::session_past, "/ends", session.ends.iso());
  store::insert_activity(work.rows, work.region, activity);
  store::replace_gains(work.rows, work.region, activity.id, gains);
  store::insert_session(work.rows, work.region, session);
  work.touched("activity", activity.id, "", json::write(activity));
  return show_activity(work, {activity.id});
}

Result<Offers> my_offers(Work& work, const access::Nothing&) {
  work.own();
  Offers answer;
  for (auto& activity : store::offers_by(work.rows, work.region, work.actor.person)) {
    auto sessions = store::sessions_of(work.rows, work.region, activity.id, work.today());
    answer.offers.push_back({std::move(activity), std::move(sessions)});
  }
  return answer;
}

Result<AttendanceList> show_attendance(Work& work, const AskAttendance& request) {
  return attendance_of(work, request.session);
}

Result<AttendanceList> mark_attendance(Work& work, const MarkAttendance& request) {
  const auto list = TRY(attendance_of(work, request.session));
  if (list.session.starts > work.today()) return fail(errors::attendance_early, "", list.session.starts.iso());
  for (const auto& one : request.came)
    if (std::ranges::find(list.people, one, &Attending::person) == list.people.end())
      return fail(errors::not_attending, "/came");
  for (const auto& one : list.people)
    store::mark_attendance(work.rows, work.region, request.session, {one.person},
                           std::ranges::find(request.came, one.person) != request.came.end(), work.actor.person, work.now);
  work.touched("attendance", request.session, "", json::write(request.came));
  return attendance_of(work, request.session);
}

}  // namespace marshrut::catalogue
