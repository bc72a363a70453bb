#pragma once
// A route of the Kirov regulation that passes every check, to be broken one rule at a time.
#include "kit/regulation_fixture.h"
#include "route/types.h"

namespace marshrut::route::fixture {

inline const regulation::Profile& kirov() {
  static const auto profile = regulation::kirov();
  return profile;
}

inline RouteItem item(std::string id, catalogue::ActivityKind kind, Date starts, Date ends, std::int64_t hours) {
  RouteItem item;
  item.id.value = id;
  item.goal.value = "g1";
  item.activity.value = "activity-" + id;
  item.session.value = "session-" + id;
  item.title = "Мероприятие " + id;
  item.kind = kind;
  item.form = catalogue::StudyForm::distance;
  item.starts = starts;
  item.ends = ends;
  item.hours = hours;
  item.covers = "METH-1";
  return item;
}

inline RouteContent content() {
  using enum catalogue::ActivityKind;
  RouteContent content{Date::of(2026, 11, 2), Date::of(2027, 6, 25), "Две четверти на курс и перенос", {}, {}};
  content.goals = {{{"g1"}, "Проектирование урока", "METH-1"}, {{"g2"}, "Оценивание", "METH-2"}};
  content.items = {item("i1", learning, Date::of(2026, 11, 9), Date::of(2026, 12, 18), 24),
                   item("i2", transfer, Date::of(2027, 1, 18), Date::of(2027, 2, 12), 8),
                   item("i3", reflection, Date::of(2027, 2, 20), Date::of(2027, 2, 20), 2)};
  content.items[0].education_type = catalogue::EducationType::formal;
  return content;
}

inline Basis basis() {
  return {{{"f1", GroundKind::deficit, "METH-1", "Проектирование урока", "MEDIUM", 0.2, 0.05}}, true};
}

}  // namespace marshrut::route::fixture
