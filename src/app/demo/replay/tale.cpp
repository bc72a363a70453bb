#include "app/demo/replay/tale.h"

#include <algorithm>
#include <chrono>

namespace marshrut::app::replay {
namespace {

Learner learner_of(const demo::World& world, std::size_t place) {
  auto index = world.taking_part[place];
  return Learner{.index = index,
                 .school = world.people[index].main_post().school,
                 .wave = 0,
                 .conduct = demo::plan_conduct(world.setting, place),
                 .ability = demo::draw_ability(world.library, world.setting, index),
                 .random = demo::Random(world.setting.seed, "replay", index),
                 .person = {},
                 .actor = {},
                 .attempt = {},
                 .route = {},
                 .earlier = {},
                 .slip = {}};
}

regulation::Profiles::Shared narrowest_profile(House& house, const std::string& region) {
  return house.database().read([&](db::Session& rows) {
    auto in_force = regulation::store::all_in_force(rows, region);
    auto narrowest = std::ranges::max(in_force, {}, [](const auto& one) { return one.territory.size(); });
    return house.services().part<regulation::Profiles>().load(rows, region, narrowest.code, narrowest.version).value();
  });
}

}  // namespace

Tale::Tale(House& its_house, ManualClock& its_clock, const demo::World& its_world)
    : house(its_house),
      clock(its_clock),
      world(its_world),
      calendar(its_world.library, its_world.setting),
      region(its_world.setting.region_code),
      profile(narrowest_profile(its_house, region)),
      cast(its_house, its_world),
      marking(its_world.setting.seed, "marking") {
  for (std::size_t place = 0; place < world.taking_part.size(); ++place) learners.push_back(learner_of(world, place));
  for (std::size_t i = 0; i < world.library.competencies.size(); ++i)
    competency_place[world.library.competencies[i].code] = i;
  for (const auto& item : world.library.items) items[item.code] = &item;
  for (const auto& activity : world.library.activities) activities[activity.title] = &activity;
  if (const auto* known = house.services().find_region(region))
    offset_minutes = static_cast<int>(known->offset_minutes);
}

Instant Tale::on(int day, int hour, int minute) const {
  auto midnight =
      std::chrono::duration_cast<std::chrono::milliseconds>(world.setting.start.plus_days(day).day.time_since_epoch());
  return Instant{midnight.count()}.plus_minutes(hour * 60 + minute - offset_minutes);
}

int Tale::day() const {
  return world.setting.start.days_until(today());
}

Instant Tale::in_days(int days, int hour, int minute) const {
  return on(day() + days, hour, minute);
}

Instant Tale::on_workday(int days, int hour, int minute) const {
  auto date = today().plus_days(days);
  auto weekday = std::chrono::weekday{date.day};
  if (weekday == std::chrono::Saturday) days += 2;
  if (weekday == std::chrono::Sunday) days += 1;
  return in_days(days, hour, minute);
}

Learner* Tale::find(const access::PersonId& person) {
  auto found = by_person.find(person);
  return found == by_person.end() ? nullptr : &learners[found->second];
}

}  // namespace marshrut::app::replay
