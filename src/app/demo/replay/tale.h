#pragma once
// One replay: the installation, its clock, the people of the story and what is still to happen. Stages write deeds into
// the agenda; a deed acts through the one door as the person whose deed it is, and writes down what follows from it.
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "access/work.h"
#include "app/demo/papers.h"
#include "app/demo/replay/agenda.h"
#include "app/demo/replay/cast.h"
#include "app/demo/replay/summary.h"
#include "campaign/types.h"
#include "demo/conduct/ability.h"
#include "demo/conduct/conduct.h"
#include "demo/offer/calendar.h"
#include "demo/random.h"
#include "diagnostics/types.h"
#include "organisation/acts_account.h"
#include "regulation/store.h"
#include "route/types.h"

namespace marshrut::app::replay {

/// People who go through diagnostics together: a campaign of their own, opened on its day.
struct Wave {
  int opens = 0;   // days from the start
  int counts = 0;  // the day from which the days of sittings are counted
  int tenths = 10;
};

/// A teacher and how far the story has come.
struct Learner {
  std::size_t index = 0;  // into the people of the world
  std::size_t school = 0;
  std::size_t wave = 0;
  demo::Conduct conduct;
  demo::Ability ability;  // grows as activities are done
  demo::Random random;
  access::PersonId person;
  access::Actor actor;
  diagnostics::AttemptId attempt;
  Id<route::Route> route;
  std::vector<Id<route::Route>> earlier;  // completed ones, which `route` follows
  organisation::AccessSlip slip;          // until it is used
  int waited = 0;  // days for a conclusion
  bool returned = false;
  std::set<std::string> awaited;  // activities whose end is in the agenda
};

struct Tale {
  House& house;
  ManualClock& clock;
  const demo::World& world;
  demo::Calendar calendar;
  std::string region;
  regulation::Profiles::Shared profile;  // the narrowest in force: the one that the learners live by
  std::vector<Wave> waves;
  int offset_minutes = 180;
  std::optional<Date> stops;  // of a story that is left in the middle
  Agenda agenda;
  Cast cast;
  std::vector<Learner> learners;
  std::map<access::PersonId, std::size_t> by_person;
  std::map<std::string, std::size_t> competency_place;  // code -> index into Ability
  std::map<std::string, const demo::Item*> items;
  std::map<std::string, const demo::Activity*> activities;  // by title
  std::map<std::pair<std::size_t, int>, std::vector<Learner*>> decisions_due;  // by school and day
  demo::Random marking;  // where experts see an answer otherwise
  Summary summary;
  Samples samples;

  Tale(House& its_house, ManualClock& its_clock, const demo::World& its_world);

  /// A moment of a day counted from the start.
  Instant on(int day, int hour, int minute = 0) const;
  /// A moment so many days from today; for work that rests at weekends it is the Monday after.
  Instant in_days(int days, int hour, int minute = 0) const;
  Instant on_workday(int days, int hour, int minute = 0) const;
  /// Days from the start to today.
  int day() const;
  Date today() const { return clock.now().date_at(offset_minutes); }

  /// Whoever decides about others stops some days before a story does, so that something waits on every desk.
  bool desks_rest(int days_before = 5) const {
    return stops && calendar.day_before(*stops, days_before) <= today();
  }

  Learner* find(const access::PersonId& person);

  template <class Act, class Request>
  auto act(const access::Actor& actor, std::string_view right, Act&& its_act, const Request& request) {
    return access::transact(house.services(), actor, access::Right{right},
                            [&](access::Work& work) { return its_act(work, request); });
  }
  template <class Act, class Request>
  auto look(const access::Actor& actor, std::string_view right, Act&& its_act, const Request& request) {
    return access::consult(house.services(), actor, access::Right{right},
                           [&](access::Work& work) { return its_act(work, request); });
  }
};

}  // namespace marshrut::app::replay
