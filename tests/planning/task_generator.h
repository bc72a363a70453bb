#pragma once
// Random tasks of planning for properties: some needs, some offers over a year, limits that bite.
#include <rapidcheck.h>

#include "planning/calendar.h"

namespace marshrut::planning::generated {

inline const Date year_start = Date::of(2026, 9, 7);

/// An activity with what it adds: the same in each of its sessions.
struct Taught {
  catalogue::Activity activity;
  std::vector<catalogue::Gain> gains;
};

inline Taught taught(int number, const std::vector<Need>& needs) {
  using namespace catalogue;
  Taught made;
  auto& a = made.activity;
  a.id.value = "a" + std::to_string(number);
  a.title = "Мероприятие " + a.id.value;
  a.hours = *rc::gen::element<std::int64_t>(2, 4, 8, 16, 36, 72);
  a.kind = *rc::gen::element(ActivityKind::learning, ActivityKind::learning, ActivityKind::transfer, ActivityKind::reflection);
  a.form = *rc::gen::element(StudyForm::in_person, StudyForm::distance, StudyForm::self_paced, StudyForm::internship);
  a.venue = *rc::gen::element(Venue::online, Venue::school, Venue::municipality, Venue::centre);
  a.equivalence = *rc::gen::element<std::string>("", "", "E1", "E2");
  for (const auto& need : needs)
    if (*rc::gen::inRange(0, 3) == 0) made.gains.push_back({need.competency, *rc::gen::inRange(1, 15) / 100.0});
  return made;
}

inline Offer offer(int number, const Taught& taught) {
  catalogue::ActivitySession s;
  s.id.value = "s" + std::to_string(number);
  s.starts = year_start.plus_days(*rc::gen::inRange(-20, 380));
  s.ends = s.starts.plus_days(*rc::gen::element(0, 0, 4, 25, 60));
  s.seats = *rc::gen::element<std::optional<std::int64_t>>(std::nullopt, 3, 25);
  s.taken = s.seats ? *rc::gen::inRange<std::int64_t>(0, *s.seats + 1) : 0;
  s.release_days = *rc::gen::element<std::int64_t>(0, 0, 0, 1, 3);
  if (*rc::gen::inRange(0, 3) == 0) s.slots = s.starts.iso() + "e";
  return offer_of(taught.activity, s, taught.gains);
}

inline Task task() {
  Task task;
  int needs = *rc::gen::inRange(0, 6);
  for (int i = 0; i < needs; ++i)
    task.needs.push_back({"C" + std::to_string(i), *rc::gen::inRange(0, 50) / 100.0, *rc::gen::inRange(0, 12) / 100.0,
                          *rc::gen::inRange(5, 20) / 10.0, *rc::gen::arbitrary<bool>()});
  std::vector<Taught> catalogue;
  for (int i = 0; i < 12; ++i) catalogue.push_back(taught(i, task.needs));
  int offers = *rc::gen::inRange(0, 30);
  for (int i = 0; i < offers; ++i) task.offers.push_back(offer(i, *rc::gen::elementOf(catalogue)));
  auto& limits = task.limits;
  limits.starts = year_start;
  limits.ends = year_start.plus_days(*rc::gen::element(180, 365));
  limits.hours = *rc::gen::element<std::int64_t>(20, 60, 120);
  limits.activities = *rc::gen::inRange<std::int64_t>(1, 9);
  limits.release_days = *rc::gen::inRange<std::int64_t>(0, 5);
  limits.weekly_hours.assign(53, 6);
  for (std::size_t week = 30; week < 42; ++week) limits.weekly_hours[week] = 3;
  if (*rc::gen::arbitrary<bool>()) limits.unavailable = {{year_start.plus_days(100), year_start.plus_days(114)}};
  if (*rc::gen::inRange(0, 4) == 0) limits.venues = {catalogue::Venue::online};
  if (offers > 0 && *rc::gen::arbitrary<bool>()) task.wishes.banned = {task.offers[0].activity.id};
  if (offers > 1 && *rc::gen::arbitrary<bool>()) task.wishes.hidden = {task.offers[1].activity.id};
  return task;
}

}  // namespace marshrut::planning::generated
