#include "catalogue/acts.h"

#include <algorithm>

#include "base/text.h"
#include "catalogue/errors.h"
#include "catalogue/prerequisite/store_prerequisite.h"
#include "catalogue/programme/acts_programme.h"
#include "catalogue/seats/acts_wait.h"
#include "catalogue/seats/store_wait.h"
#include "catalogue/store.h"
#include "competency/store.h"
#include "organisation/store.h"
#include "regulation/rules.h"
#include "regulation/store.h"

namespace marshrut::catalogue {
namespace {

constexpr access::Right manage{"catalogue.manage"};
constexpr access::Right offer{"catalogue.offer"};

ActivityCard card_of(Work& work, const Activity& activity) {
  ActivityCard card{activity, gains_of_activity(work.rows, work.region, activity.id), {},
                    prerequisites_of(work.rows, work.region, activity.id)};
  for (auto& session : store::sessions_of(work.rows, work.region, activity.id, work.today())) {
    auto left = free_seats(session);
    auto waiting = store::count_waiting(work.rows, work.region, session.id);
    card.sessions.push_back({std::move(session), left, waiting});
  }
  return card;
}

Result<Activity> load_activity(Work& work, const Id<Activity>& id) {
  auto found = store::find_activity(work.rows, work.region, id);
  if (!found) return fail(access::errors::not_found);
  return *found;
}

/// A code for an activity whose author gave none.
std::string code_from(const Id<Activity>& id) {
  constexpr std::size_t signs = 8;
  return "ПР-" + id.value.substr(id.value.size() - std::min(signs, id.value.size()));
}

Activity activity_of(const OfferActivity& r) {
  return {{}, r.code, r.title, r.type, r.kind, r.education_type, r.form, r.level, r.venue, r.provider, r.subject,
          r.audience, r.hours, r.cost, r.url, r.document, r.register_no, r.equivalence, r.technology.value_or(""), r.competencies,
          ActivityState::moderation, "", "", 0};
}

Result<regulation::Profiles::Shared> profile_in_force(Work& work) {
  return work.services.part<regulation::Profiles>().in_force(work.rows, work.region, work.region, work.today());
}

/// Who forms the list is the regulation's: the roles of its task.
Result<void> may_offer(Work& work) {
  if (work.actor.house) return {};
  auto profile = TRY(profile_in_force(work));
  auto forms = [&](const access::Grant& grant) {
    return regulation::may_do(*profile, regulation::TaskKind::catalogue, grant.duty);
  };
  if (!std::ranges::any_of(work.actor.grants, forms)) return fail(errors::not_by_regulation);
  return {};
}

Result<void> check_competencies(Work& work, const std::vector<Gain>& gains) {
  for (const auto& gain : gains)
    if (!competency::find_competency(work.rows, work.region, gain.competency))
      return fail(errors::competency_unknown, "/competencies", gain.competency);
  return {};
}

}  // namespace

bool sees_all(const Work& work) {
  return work.could(manage, {work.region, {}}) || work.could(offer, {work.region, {}});
}

Result<ActivityCard> show_activity(Work& work, const ShowActivity& request) {
  auto activity = TRY(load_activity(work, request.activity));
  bool own = !activity.proposed_by.empty() && activity.proposed_by == work.actor.person.value;
  if (activity.state != ActivityState::published && !own && !sees_all(work)) return fail(access::errors::not_found);
  if (!sees_all(work)) activity.proposed_by.clear();
  return card_of(work, activity);
}

Result<ActivityCard> offer_activity(Work& work, const OfferActivity& request) {
  TRY(work.may({work.region, {}}));
  TRY(may_offer(work));
  auto activity = activity_of(request);
  activity.id = work.new_id<Activity>();
  if (trimmed(activity.code).empty()) activity.code = code_from(activity.id);
  TRY(check_activity(activity));
  auto gains = TRY(gains_of(request.competencies, {}));
  TRY(check_competencies(work, gains));
  if (store::find_activity_by_code(work.rows, work.region, activity.code))
    return fail(errors::code_repeated, "/code", activity.code);
  activity.competencies = codes_of(gains);
  activity.proposed_by = work.actor.person.value;
  store::insert_activity(work.rows, work.region, activity);
  store::replace_gains(work.rows, work.region, activity.id, gains);
  work.touched("activity", activity.id, "", json::write(activity));
  return card_of(work, activity);
}

Result<ActivityCard> moderate_activity(Work& work, const ModerateActivity& request) {
  TRY(work.may({work.region, {}}));
  auto before = TRY(load_activity(work, request.activity));
  if (before.revision != request.revision) return fail(access::errors::stale);
  auto after = before;
  after.state = TRY(moderated(before.state, request.command, request.reason));
  after.reject_reason = request.command == ActivityCommand::reject ? request.reason : "";
  if (after.state == ActivityState::published) TRY(ensure_offered(work, after));
  if (!store::update_activity(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("activity", after.id, json::write(before), json::write(after));
  return card_of(work, TRY(load_activity(work, after.id)));
}

Result<ActivityCard> open_session(Work& work, const OpenSession& r) {
  TRY(work.may({work.region, {}}));
  auto activity = TRY(load_activity(work, r.activity));
  ActivitySession session{work.new_id<ActivitySession>(), std::string(trimmed(r.code)), activity.id, r.starts, r.ends,
                          r.slots, r.seats, 0, r.least_group, r.place, r.municipality, r.release_days,
                          SessionState::open, 0};
  TRY(check_session(session));
  if (session.ends < work.today()) return fail(errors::session_past, "/ends", session.ends.iso());
  if (!session.municipality.empty() &&
      !organisation::store::find_territory(work.rows, work.region, {session.municipality}))
    return fail(errors::municipality_unknown, "/municipality", session.municipality);
  if (store::find_session_by_code(work.rows, work.region, session.code))
    return fail(errors::code_repeated, "/code", session.code);
  store::insert_session(work.rows, work.region, session);
  work.touched("activity_session", session.id, "", json::write(session));
  return card_of(work, activity);
}

Result<ActivityCard> change_session(Work& work, const ChangeSession& request) {
  TRY(work.may({work.region, {}}));
  auto before = store::find_session(work.rows, work.region, request.session);
  if (!before) return fail(access::errors::not_found);
  TRY(check_seats(request.seats));
  if (request.seats && *request.seats < before->taken)
    return fail(errors::seats_below_taken, "/seats", std::to_string(before->taken));
  auto after = *before;
  if (request.seats) after.seats = request.seats;
  after.state = request.state;
  after.revision = request.revision;
  if (!store::update_session(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("activity_session", after.id, json::write(*before), json::write(after));
  if (after.state == SessionState::cancelled && before->state == SessionState::open) {
    TRY(close_queue(work, after.id));
    TRY(work.happened(SessionCancelled{after.id}));
  }
  TRY(give_free_seats(work, after.id));
  return card_of(work, TRY(load_activity(work, after.activity)));
}

Result<Scarcities> list_scarcities(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  auto profile = TRY(profile_in_force(work));
  Scarcities answer{profile->builders.catalogue_choices_min.value_or(0), {}};
  auto choices = store::choices(work.rows, work.region);
  for (const auto& competency : competency::competencies(work.rows, work.region)) {
    auto found = std::ranges::find(choices, competency.code, &Scarcity::competency);
    auto line = found == choices.end() ? Scarcity{competency.code, 0, 0} : *found;
    if (line.activities < answer.choices_min) answer.scarce.push_back(line);
  }
  std::ranges::stable_sort(answer.scarce, {}, &Scarcity::activities);
  return answer;
}

}  // namespace marshrut::catalogue
