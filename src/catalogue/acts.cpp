#include "catalogue/acts.h"

#include <algorithm>
#include <ranges>

#include "base/text.h"
#include "catalogue/errors.h"
#include "catalogue/programme/acts_programme.h"
#include "catalogue/store.h"
#include "competency/store.h"
#include "deficit/request/store_request.h"
#include "organisation/store.h"
#include "regulation/rules.h"
#include "regulation/store.h"

namespace marshrut::catalogue {
namespace {

constexpr int page_of_activities = 40;
constexpr int whole_list = 20'000;
constexpr std::string_view others_mark = "|";
constexpr access::Right manage{"catalogue.manage"};
constexpr access::Right offer{"catalogue.offer"};

bool sees_all(const Work& work) {
  return work.could(manage, {work.region, {}}) || work.could(offer, {work.region, {}});
}

ActivityLine line_of(const Activity& a) {
  return {a.id, a.code, a.title, a.type, a.kind, a.education_type, a.form, a.venue, a.provider, a.hours,
          a.competencies, a.state, a.revision, a.level, false};
}

ActivityCard card_of(Work& work, const Activity& activity) {
  ActivityCard card{activity, gains_of_activity(work.rows, work.region, activity.id), {}};
  for (auto& session : store::sessions_of(work.rows, work.region, activity.id, work.today())) {
    auto left = free_seats(session);
    card.sessions.push_back({std::move(session), left});
  }
  return card;
}

Result<Activity> load_activity(Work& work, const Id<Activity>& id) {
  auto found = store::find_activity(work.rows, work.region, id);
  if (!found) return fail(access::errors::not_found);
  return *found;
}

/// "title|id" of the last line shown, after a mark when it stands behind the priorities.
std::pair<std::string, std::string> after_of(const std::optional<std::string>& after) {
  auto bar = after ? after->rfind('|') : std::string::npos;
  if (bar == std::string::npos) return {"", ""};
  const auto from = after->starts_with(others_mark) ? others_mark.size() : 0;
  return {after->substr(from, bar - from), after->substr(bar + 1)};
}

template <class T>
std::string named(const std::optional<T>& value) {
  return value ? std::string(name_of(*value)) : "";
}

store::Search search_of(const ListActivities& r, ActivityState state) {
  auto [title, id] = after_of(r.after);
  return {state, r.search.value_or(""), r.competency.value_or(""), named(r.kind), named(r.form),
          r.most_hours.value_or(0), r.subject.value_or(""), r.from ? r.from->iso() : "", r.until ? r.until->iso() : "", r.free.value_or(false),
          title, id, page_of_activities + 1, named(r.level), named(r.programme), r.horizon.value_or(false)};
}

/// What is a priority today, as a search takes it; "" when nothing is.
std::string priorities_today(Work& work) {
  std::string codes;
  for (const auto& code : deficit::priority_competencies(work.rows, work.region, work.today())) codes += ";" + code;
  return codes.empty() ? "" : codes + ";";
}

bool is_priority(const Activity& activity, const std::string& priorities) {
  return !priorities.empty() && std::ranges::any_of(listed(activity.competencies), [&](const std::string& code) {
    return priorities.find(";" + code + ";") != std::string::npos;
  });
}

/// A page: the rest of the priorities after the place, then the others. The place says which part it is in.
std::vector<Activity> page_by_priority(Work& work, store::Search search, bool among_others) {
  std::vector<Activity> found;
  if (!among_others) {
    search.part = "priority";
    found = store::search(work.rows, work.region, search);
    search.after_title.clear(), search.after_id.clear();
  }
  search.part = "other";
  search.rows -= static_cast<int>(found.size());
  if (search.rows <= 0) return found;
  for (auto& activity : store::search(work.rows, work.region, search)) found.push_back(std::move(activity));
  return found;
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

Result<Activities> list_activities(Work& work, const ListActivities& request) {
  auto state = request.state.value_or(ActivityState::published);
  if (state != ActivityState::published && !sees_all(work)) return fail(access::errors::not_found, "/state");
  auto search = search_of(request, state);
  search.priorities = priorities_today(work);
  const bool among_others = request.after && request.after->starts_with(others_mark);
  auto found = search.priorities.empty() ? store::search(work.rows, work.region, search)
                                         : page_by_priority(work, search, among_others);
  Activities answer;
  for (const auto& activity : found | std::views::take(page_of_activities)) {
    answer.activities.push_back(line_of(activity));
    answer.activities.back().priority = is_priority(activity, search.priorities);
  }
  if (found.size() > page_of_activities) {
    const auto& last = answer.activities.back();
    const bool other = !search.priorities.empty() && !last.priority;
    answer.next = std::string(other ? others_mark : "") + last.title + "|" + last.id.value;
  }
  return answer;
}

std::vector<Activity> found_activities(Work& work, const ListActivities& request) {
  auto search = search_of(request, request.state.value_or(ActivityState::published));
  search.rows = whole_list;
  return store::search(work.rows, work.region, search);
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
  if (after.state == SessionState::cancelled && before->state == SessionState::open)
    TRY(work.happened(SessionCancelled{after.id}));
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
