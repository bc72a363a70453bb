#include "planning/checker/effects_read.h"

#include "planning/checker/effects_take.h"

namespace marshrut::planning::checker {
namespace {

constexpr int weeks_most = 520;  // ten years
constexpr std::size_t values_max = 20'000'000;
using Places = std::map<std::string, Point>;

Places places_of(const Taker& root) {
  Places places;
  if (!root.has("places")) return places;
  for (const auto& [name, at] : root.member("places").members()) {
    auto [x, y] = at.pair();
    places[name] = {x.number(), y.number()};
  }
  return places;
}

std::optional<Point> place_in(const Taker& from, const Places& places) {
  if (!from.has("place")) return std::nullopt;
  auto found = places.find(from.member("place").text());
  return found == places.end() ? std::nullopt : std::optional(found->second);
}

Session session_of(const Taker& from, std::size_t activity, const Places& places) {
  Session s{.id = from.member("id").text(), .activity = activity, .start = from.member("start").date(),
            .end = from.member("end").date(), .slots = {}, .loads = {}, .place = place_in(from, places), .seats = {}};
  for (const auto& slot : from.list("slots")) {
    auto [day, part] = slot.pair();
    s.slots.emplace_back(day.date(), part.text());
  }
  for (const auto& load : from.list("weekly_load")) {
    auto [week, hours] = load.pair();
    s.loads.emplace_back(static_cast<int>(week.number()), hours.number());
  }
  s.release_days = from.number_or("release_days", 0);
  s.price = from.number_or("price", 0);
  s.seats = from.maybe_number("seats");
  s.min_group = from.number_or("min_group", 0);
  return s;
}

Activity activity_of(const Taker& from) {
  Activity a{.id = from.member("id").text(), .hours = from.member("hours").number(), .cost = from.number_or("cost", 0),
             .tags = from.texts("tags"), .equivalence = from.has("equivalence") ? from.member("equivalence").text() : "",
             .prerequisites = {}, .has_prerequisites = from.has("prerequisites_any"), .audience = {}, .gains = {}};
  for (const auto& one : from.list("prerequisites_any")) a.prerequisites.push_back(one.text());
  if (a.prerequisites.empty()) a.has_prerequisites = false;
  if (from.has("audience")) a.audience = from.texts("audience");
  for (const auto& [competency, gain] : from.member("gains").members()) a.gains[competency] = gain.number();
  return a;
}

Teacher teacher_of(const Taker& from, const Places& places) {
  Teacher t{.id = from.member("id").text(), .place = place_in(from, places), .reach_km = from.maybe_number("reach_km"),
            .needs = {}, .audience = from.texts("audience"), .max_hours = from.member("max_hours").number(),
            .max_activities = from.maybe_number("max_activities"), .budget = from.maybe_number("budget"),
            .max_release_days = from.maybe_number("max_release_days"), .weekly_hours = {}, .unavailable = {},
            .completed = from.texts("completed"), .locked = from.texts("locked"), .banned = from.texts("banned"),
            .at_least = {}, .priority = from.number_or("priority", 1)};
  for (const auto& need : from.list("needs"))
    t.needs.push_back({need.member("competency").text(), need.member("mean").number(), need.member("sd").number(),
                       need.member("weight").number()});
  for (const auto& hours : from.list("weekly_hours")) t.weekly_hours.push_back(hours.number());
  for (const auto& span : from.list("unavailable")) {
    auto [first, last] = span.pair();
    t.unavailable.emplace_back(first.date(), last.date());
  }
  if (from.has("at_least"))
    for (const auto& [tag, count] : from.member("at_least").members()) t.at_least[tag] = count.number();
  return t;
}

Region region_of(const Taker& root) {
  Region region{.start = root.member("horizon").member("start").date(),
                .weeks = root.member("horizon").member("weeks").whole(1, weeks_most), .activities = {},
                .sessions = {}, .session_of = {}, .budget = root.maybe_number("budget"), .floor_share = root.number_or("floor_share", 0),
                .equal_shares = root.has("weights") && root.member("weights").text() == "equal_shares", .teachers = {}};
  auto places = places_of(root);
  for (const auto& activity : root.member("activities").list()) {
    for (const auto& session : activity.member("sessions").list()) {
      region.sessions.push_back(session_of(session, region.activities.size(), places));
      region.session_of[region.sessions.back().id] = region.sessions.size() - 1;
    }
    region.activities.push_back(activity_of(activity));
  }
  for (const auto& teacher : root.member("teachers").list()) region.teachers.push_back(teacher_of(teacher, places));
  return region;
}

PlannedItem item_of(const Taker& from) {
  PlannedItem item{from.member("session").text(), from.member("activity").text(), from.member("marginal").number(), {}};
  for (const auto& [competency, share] : from.member("closes").members()) item.closes[competency] = share.number();
  return item;
}

void read_unmet(const Taker& from, PlannedRoute& route) {
  for (const auto& one : from.list("unmet"))
    route.unmet.push_back({one.member("tag").text(), one.member("wanted").number(), one.member("reached").number()});
}

void read_left_out(const Taker& from, PlannedRoute& route) {
  for (const auto& one : from.list("left_out"))
    route.left_out.push_back({one.member("activity").text(), one.member("reason").text(), one.has("with") ? one.member("with").text() : ""});
}

PlannedRoute route_of(const Taker& from) {
  PlannedRoute route;
  route.at = from.at();
  route.solved = !from.has("teacher");
  if (!route.solved) route.teacher = from.member("teacher").text();
  for (const auto& session : from.member("sessions").list()) route.sessions.push_back(session.text());
  route.value = from.member("value").number();
  read_unmet(from, route);
  route.alone = from.number_or("alone", 0);
  route.weight = from.maybe_number("weight");
  if (!route.solved) return route;
  route.bound = from.member("bound").number();
  route.proven = from.member("proven").truth();
  route.share = from.member("share").number();
  for (const auto& item : from.member("items").list()) route.items.push_back(item_of(item));
  read_left_out(from, route);
  for (const auto& need : from.member("needs").list())
    route.needs[need.member("competency").text()] = need.member("expected_closed").number();
  return route;
}

PlannedSummary summary_of(const Taker& from) {
  PlannedSummary summary{.at = from.at(), .value = from.member("value").number(), .bound = from.member("bound").number(),
                         .gap = from.member("gap").number(), .first_come_value = from.member("first_come_value").number(),
                         .share_p1 = from.member("share_p1").number(), .share_p5 = from.member("share_p5").number(),
                         .jain = from.member("jain").number(), .violations = from.member("violations").number(),
                         .benefit = from.maybe_number("benefit"), .with_nothing = from.maybe_number("with_nothing"),
                         .below_floor = from.maybe_number("below_floor"), .teachers = from.maybe_number("teachers"), .under_floor = {}};
  if (!from.has("under_floor")) return summary;
  summary.under_floor.emplace();
  for (const auto& low : from.list("under_floor")) summary.under_floor->insert(low.member("teacher").text());
  return summary;
}

/// Every line that says something, with its number; stops at the first that cannot be read.
template <class Each>
Result<void> each_line(std::string_view text, Each each) {
  for (std::size_t line = 1, at = 0; at < text.size(); ++line) {
    auto end = std::min(text.find('\n', at), text.size());
    auto one = text.substr(at, end - at);
    at = end + 1;
    if (one.find_first_not_of(" \t\r") == one.npos) continue;
    auto document = TRY(json::Document::parse(one, values_max));
    std::optional<Error> first;
    each(line, document.root(), first);
    if (first) return std::unexpected(*first);
  }
  return {};
}

}  // namespace

Result<Region> read_region(std::string_view text) {
  auto document = TRY(json::Document::parse(text, values_max));
  std::optional<Error> first;
  auto region = region_of(Taker{document.root(), "", first});
  if (first) return std::unexpected(*first);
  return region;
}

Result<std::vector<PlannedRoute>> read_plan(std::string_view text) {
  std::vector<PlannedRoute> routes;
  auto read = [&](std::size_t line, const json::Value& root, std::optional<Error>& first) {
    Taker taker{root, routes.empty() && line == 1 ? "" : "line " + std::to_string(line), first};
    if (!taker.has("summary") && !taker.has("scarce")) routes.push_back(route_of(taker));
  };
  TRY(each_line(text, read));
  if (routes.empty()) return fail(errors::no_plan);
  return routes;
}

Result<std::optional<PlannedSummary>> read_summary(std::string_view text) {
  std::optional<PlannedSummary> summary;
  auto read = [&](std::size_t line, const json::Value& root, std::optional<Error>& first) {
    Taker taker{root, "line " + std::to_string(line), first};
    if (taker.has("summary")) summary = summary_of(taker.member("summary"));
  };
  TRY(each_line(text, read));
  return summary;
}

}  // namespace marshrut::planning::checker
