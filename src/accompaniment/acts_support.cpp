#include "accompaniment/acts_support.h"

#include <algorithm>

#include "accompaniment/acts_follow.h"
#include "accompaniment/errors.h"
#include "accompaniment/rules.h"
#include "accompaniment/team/acts_questions.h"
#include "accompaniment/tutor/acts_member.h"
#include "accompaniment/tutor/store_tutors.h"
#include "base/pattern.h"
#include "base/text.h"
#include "regulation/rules.h"
#include "route/errors.h"
#include "route/life/states.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::accompaniment {
namespace {

constexpr int supported_a_page = 50;
constexpr std::int64_t answer_within_minutes = 48 * 60;
constexpr access::Right send_right{"evidence.add"};
constexpr access::Right read_right{"evidence.read"};
constexpr access::Right review_right{"evidence.review"};
constexpr access::Right manage_right{"checkpoint.manage"};
constexpr access::Right ask_right{"question.write"};

SendingBar bar_from(const ErrorCode* code) {
  if (code == &errors::activity_ahead) return SendingBar::ahead;
  if (code == &route::errors::item_unapproved) return SendingBar::unapproved;
  if (code == &errors::activity_over) return SendingBar::over;
  if (code == &errors::too_many || code == &errors::too_many_ever) return SendingBar::full;
  return SendingBar::out_of_force;
}

EvidenceCount counted(const std::vector<EvidenceView>& evidence) {
  auto withdrawn = std::ranges::count(evidence, EvidenceState::withdrawn, &EvidenceView::state);
  auto ever = static_cast<std::int64_t>(evidence.size());
  return {ever - withdrawn, ever};
}

SupportedItem item_of(const route::Route& route, const route::RouteItem& item, const std::vector<Evidence>& evidence,
                      Sending sending) {
  SupportedItem view{item.id, item.title, "", item.starts, item.ends, item.state, item.finished_on, false, {}, {}};
  for (const auto& e : evidence)
    if (e.item == item.id) view.evidence.push_back(view_of(e));
  sending.already = counted(view.evidence);
  const auto sendable = may_send(route, item, sending);
  view.may_send = sendable.has_value();
  if (!sendable) view.bar = bar_from(sendable.error().code);
  return view;
}

/// What was sent to activities that are not in the route any more.
std::vector<FormerItem> former_of(const std::vector<route::RouteItem>& items, const std::vector<Evidence>& evidence) {
  std::vector<FormerItem> former;
  for (const auto& one : evidence) {
    if (std::ranges::count(items, one.item, &route::RouteItem::id) > 0) continue;
    auto known = std::ranges::find(former, one.item, &FormerItem::item);
    if (known == former.end()) known = former.insert(former.end(), {one.item, one.title, {}});
    known->evidence.push_back(view_of(one));
  }
  return former;
}

/// Who of the team holds an activity of this type with the teacher.
std::string leader_of(const regulation::Profile& profile, const std::vector<SupportMember>& team, const std::string& type) {
  const auto* rule = regulation::find_activity_type(profile, type);
  if (!rule || !rule->led_by) return "";
  auto duties = regulation::duties_of(profile, {*rule->led_by});
  auto leads = [&](const SupportMember& member) { return std::ranges::count(duties, member.duty) > 0; };
  auto leader = std::ranges::find_if(team, leads);
  return leader == team.end() ? "" : leader->name;
}

SupportedView line_of(const store::SupportedLine& line, Date today, Instant now) {
  const auto& r = line.route;
  SupportedView view{r.route, r.person,     r.teacher,         r.school, r.subjects, r.starts,     r.ends,     r.state,
                     r.items, r.items_done, r.items_cancelled, r.due,    0,          line.waiting, line.unread, r.hours,
                     risks_on(r, line.overdue_checkpoints, today), line.asked_ms,
                     line.asked_ms && line.asked_ms->plus_minutes(answer_within_minutes) <= now};
  if (r.due && r.state == SupportState::open) view.overdue_days = std::max(0, r.due->days_until(today));
  return view;
}

/// The day by which a list stands.
std::string day_key(const SupportedRoute& route, store::SupportedOrder order) {
  const auto& day = order == store::SupportedOrder::risk ? route.risk_from : route.due;
  return day ? day->iso() : "9999-12-31";
}

/// Those of today and those to come.
std::vector<SupportMember> members_now(Work& work, const RouteId& route) {
  auto members = members_of(work.rows, work.region, route);
  std::erase_if(members, [&](const SupportMember& member) { return member.until && *member.until < work.today(); });
  return members;
}

std::pair<std::string, RouteId> place_behind(const std::optional<std::string>& after) {
  auto bar = after ? after->find('|') : std::string::npos;
  if (bar == std::string::npos) return {"", {}};
  return {after->substr(0, bar), {after->substr(bar + 1)}};
}

}  // namespace

Result<RouteSupport> show_support(Work& work, const AskSupport& request) {
  auto route = route::find_route(work.rows, work.region, request.route);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  access::Scope scope{route->path, route->person};
  TRY(work.may(scope));
  RouteSupport view{route->id,
                    route->person,
                    route->teacher,
                    route->school,
                    route->state,
                    route->starts,
                    route->ends,
                    work.today(),
                    {},
                    {},
                    {},
                    {},
                    {},
                    0,
                    {}};
  bool own = route->person == work.actor.person;
  auto profile = TRY(route::profile_of(work, *route));
  const bool manages = work.could(manage_right, scope);
  view.may = {work.could(send_right, scope) && own, work.could(review_right, scope) && !own, manages,
              manages && may_note_progress(work, *profile, *route).has_value(), work.could(ask_right, scope)};
  std::vector<Evidence> evidence;
  if (work.could(read_right, scope)) evidence = evidence_of(work.rows, work.region, route->id);
  view.members = members_now(work, route->id);
  view.changes = store::changes_of(work.rows, work.region, route->id);
  auto items = route::items_of(work.rows, work.region, route->id);
  auto unapproved = route::unapproved_items(work.rows, work.region, *route, items);
  for (const auto& item : items) {
    view.items.push_back(item_of(*route, item, evidence, {work.today(), std::ranges::count(unapproved, item.id) == 0}));
    view.items.back().led_by = leader_of(*profile, view.members, item.type);
  }
  view.former = former_of(items, evidence);
  for (const auto& checkpoint : checkpoints_of(work.rows, work.region, route->id))
    view.checkpoints.push_back(view_of(checkpoint, work.today()));
  view.unread = unread_of(work, route->id);
  return view;
}

namespace {

/// Whom one was set to is reached wherever they work; a place within another is counted once.
std::vector<std::string> paths_of(Work& work, const ListSupported& request) {
  auto horizon = work.horizon();
  if (horizon.everything || request.mine.value_or(false)) return {work.region};
  std::vector<std::string> widest;
  for (const auto& path : horizon.paths)
    if (std::ranges::none_of(horizon.paths, [&](const auto& other) { return other != path && access::lies_within(path, other); }))
      widest.push_back(path);
  return widest;
}

/// Counted among what the list shows: how many there are of others is not told either.
store::BehindCount behind_of(Work& work, const ListSupported& request) {
  store::BehindCount count;
  for (const auto& path : paths_of(work, request)) {
    store::BehindFilter filter{path, pattern_holding(folded(request.search.value_or(""))), work.actor.person,
                               request.mine.value_or(false), work.today()};
    if (work.actor.subjects.empty()) {
      auto part = store::count_behind(work.rows, work.region, filter);
      count.overdue += part.overdue;
      count.risky += part.risky;
      continue;
    }
    for (const auto& one : store::routes_behind(work.rows, work.region, filter)) {
      if (!work.shows({one.path, one.person})) continue;
      count.overdue += one.overdue;
      count.risky += one.risky;
    }
  }
  return count;
}

Result<Supported> page_of_supported(Work& work, const ListSupported& request) {
  const auto paths = paths_of(work, request);
  auto [after_day, after] = place_behind(request.after);
  const auto order = request.order.value_or(store::SupportedOrder::due);
  Supported answer;
  answer.today = work.today();
  std::vector<store::SupportedLine> found;
  for (const auto& path : paths) {
    store::SupportedPage page{path,
                              pattern_holding(folded(request.search.value_or(""))),
                              after_day,
                              after,
                              work.actor.person,
                              request.mine.value_or(false),
                              work.today(),
                              order,
                              supported_a_page + 1};
    auto part = store::supported_below(work.rows, work.region, page);
    found.insert(found.end(), part.begin(), part.end());
  }
  auto key = [order](const store::SupportedLine& line) {
    return std::pair{day_key(line.route, order), line.route.route.value};
  };
  std::ranges::sort(found, {}, key);
  auto twice = std::ranges::unique(found, {}, key);
  found.erase(twice.begin(), twice.end());
  bool more = found.size() > supported_a_page;
  if (more) found.resize(supported_a_page);
  for (const auto& line : found)
    if (work.shows({line.route.path, line.route.person})) answer.routes.push_back(line_of(line, work.today(), work.now));
  if (more) answer.next = day_key(found.back().route, order) + "|" + found.back().route.route.value;
  return answer;
}

}  // namespace

Result<Supported> list_supported(Work& work, const ListSupported& request) {
  auto answer = TRY(access::fuller_page(work, request, &page_of_supported, &Supported::routes));
  auto behind = behind_of(work, request);
  answer.overdue = behind.overdue;
  answer.risky = behind.risky;
  answer.subjects = work.actor.subjects;
  return answer;
}

}  // namespace marshrut::accompaniment
