#include "pictures.h"

#include <fmt/format.h>

#include "accompaniment/store.h"
#include "catalogue/store.h"
#include "platform/json/json.h"
#include "recognition/effect/store_effect.h"
#include "recognition/store.h"
#include "route/store.h"

namespace marshrut::walk {
namespace {

template <class Rows>
void add(std::string& picture, const char* name, const Rows& rows) {
  for (const auto& row : rows) picture += std::string(name) + " " + json::write(row) + "\n";
}

struct Violated {
  const char* what;
  const char* statement;  // a text for every row that must not be
};

constexpr Violated violated[] = {
    {"more seats are taken than there are",
     "SELECT code FROM activity_session WHERE region = $1 AND seats IS NOT NULL AND taken > seats"},
    {"seats are counted otherwise than they are held",
     "SELECT s.code FROM activity_session s WHERE s.region = $1 AND s.taken <> (SELECT count(*) FROM seat x WHERE "
     "x.region = s.region AND x.session = s.id AND x.state IN ('held', 'taken'))"},
    {"a person has two open routes",
     "SELECT person FROM route WHERE region = $1 AND state NOT IN ('completed', 'expired', 'annulled') GROUP BY person "
     "HAVING count(*) > 1"},
    {"a route that ran out or was annulled holds a seat",
     "SELECT x.route FROM seat x JOIN route r ON r.region = x.region AND r.id = x.route WHERE x.region = $1 AND "
     "x.state IN ('held', 'taken') AND r.state IN ('expired', 'annulled')"},
    {"an activity that is ahead in a route in force has no seat",
     "SELECT i.id FROM route_item i JOIN route r ON r.region = i.region AND r.id = i.route WHERE i.region = $1 AND "
     "i.state = 'planned' AND r.state IN ('agreed', 'realising', 'submitted') AND NOT EXISTS (SELECT 1 FROM seat x "
     "WHERE "
     "x.region = i.region AND x.session = i.session AND x.route = i.route AND x.state IN ('held', 'taken'))"},
    {"a route in force has no revision that is",
     "SELECT r.id FROM route r WHERE r.region = $1 AND r.state IN ('agreed', 'realising', 'reflecting', 'completed') "
     "AND "
     "NOT EXISTS (SELECT 1 FROM route_revision v WHERE v.region = r.region AND v.route = r.id AND "
     "v.number = r.agreed_number AND v.decision IN ('agreed', 'at_once'))"},
};

}  // namespace

std::string picture_of(db::Session& rows, const std::string& region, const std::string& id) {
  const Id<route::Route> route{id};
  std::string picture = json::write(route::find_route(rows, region, route).value()) + "\n";
  add(picture, "item", route::items_of(rows, region, route));
  add(picture, "goal", route::goals_of(rows, region, route));
  add(picture, "approval", route::store::approvals_given(rows, region, route));
  for (const auto& revision : route::revisions_of(rows, region, route))
    picture += "revision " + json::write(revision) +
               route::store::content_of_revision(rows, region, route, revision.number).value() + "\n";
  add(picture, "seat", catalogue::seats_of_route(rows, region, id));
  add(picture, "evidence", accompaniment::evidence_of(rows, region, route));
  add(picture, "checkpoint", accompaniment::checkpoints_of(rows, region, route));
  add(picture, "member", accompaniment::members_of(rows, region, route));
  add(picture, "question", accompaniment::store::questions_of(rows, region, route));
  add(picture, "reflection", recognition::reflections_of(rows, region, route));
  if (auto product = recognition::product_of(rows, region, route)) picture += json::write(*product) + "\n";
  add(picture, "task", recognition::tasks_of(rows, region, route));
  add(picture, "control", recognition::controls_of(rows, region, route));
  add(picture, "mark", recognition::effect_marks_of(rows, region, route));
  if (auto certificate = recognition::valid_certificate_of(rows, region, route))
    picture += json::write(*certificate) + "\n";
  return picture;
}

std::string impossible(db::Session& rows, const std::string& region) {
  for (const auto& [what, statement] : violated)
    for (const auto& row : rows.all<std::string>(db::Query{"walk.violated", statement}, region))
      return fmt::format("{}: {}", what, row);
  return "";
}

}  // namespace marshrut::walk
