#include <algorithm>

#include "accompaniment/store.h"
#include "base/text.h"
#include "campaign/sitting/store_sitting.h"
#include "documents/effects_print.h"
#include "exchange/calendar/acts_feed.h"
#include "platform/config/settings.h"
#include "route/approval/acts_rounds.h"
#include "route/store.h"

namespace marshrut::exchange {
namespace {

using route::RouteState;

constexpr int decisions_most = 100;

/// Words of a calendar are Russian: it is read outside the application, which alone knows a language.
constexpr const char* checkpoint_words = "Контрольная точка";
constexpr const char* sitting_words = "Диагностика";
constexpr const char* decision_words = "Решение по маршруту";

/// "Иванова А. П.": the rest of a name stays at home.
std::string short_name(const std::string& name) {
  std::string out;
  for (const auto& part : list_of(name, ' ')) {
    if (out.empty()) {
      out = part;
      continue;
    }
    std::string_view rest = part;
    if (const auto letter = take_code_point(rest)) out += " ", append_code_point(out, *letter), out += ".";
  }
  return out;
}

std::string titled(const char* words, const std::string& title) {
  return title.empty() ? words : std::string(words) + ": " + title;
}

bool is_lived(RouteState state) {
  return state == RouteState::agreed || state == RouteState::realising || state == RouteState::reflecting;
}

class Gathering {
 public:
  explicit Gathering(Work& work) : work_(work), site_(documents::site_of(work.services.part<config::Settings>())) {}

  void add_own_route(const access::PersonId& person) {
    const auto route = route::latest_route_of(work_.rows, work_.region, person);
    if (!route || !is_lived(route->state)) return;
    for (const auto& item : route::items_of(work_.rows, work_.region, route->id))
      if (item.state != route::RouteItemState::cancelled)
        add({"item-" + item.id.value, item.title, item.place, site_ + "/my/route", item.starts, item.ends});
    for (const auto& point : accompaniment::checkpoints_of(work_.rows, work_.region, route->id))
      add({"checkpoint-" + point.id.value, titled(checkpoint_words, point.title), "", site_ + "/my/route", point.due});
  }

  void add_sittings(const access::PersonId& person) {
    for (const auto& sitting : campaign::store::sittings_of_person(work_.rows, work_.region, person))
      add({"sitting-" + sitting.id.value, sitting_words,
           sitting.room.empty() ? sitting.place : sitting.place + ", " + sitting.room, site_ + "/my/sittings", {}, {},
           sitting.starts_ms, sitting.ends_ms});
  }

  void add_accompanied(const access::PersonId& person) {
    for (const auto& point : accompaniment::store::checkpoints_of_companion(work_.rows, work_.region, person))
      add({"checkpoint-" + point.checkpoint.value, titled(checkpoint_words, short_name(point.teacher)), "",
           site_ + "/supervised/" + point.route.value, point.due});
  }

  Result<void> add_decisions(const access::Account& account, const std::vector<access::Grant>& grants) {
    auto& profiles = work_.services.part<regulation::Profiles>();
    for (const auto& grant : grants) {
      if (grant.duty == access::Duty::teacher) continue;
      for (const auto& row :
           route::store::submitted_below(work_.rows, work_.region, grant.scope, grant.duty, decisions_most)) {
        if (row.route.person == account.person || !reaches(account, grant, row.route)) continue;
        const auto profile = TRY(profiles.load(work_.rows, work_.region, row.route.profile, row.route.profile_version));
        if (const auto due = route::decision_due(*profile, row.route, row.at_ms))
          add({"decision-" + row.route.id.value, titled(decision_words, short_name(row.route.teacher)), "",
               site_ + "/approvals", *due});
      }
    }
    return {};
  }

  std::vector<CalendarEvent> taken() {
    std::ranges::sort(events_, {}, &CalendarEvent::uid);
    const auto repeated = std::ranges::unique(events_, {}, &CalendarEvent::uid);
    events_.erase(repeated.begin(), repeated.end());
    return std::move(events_);
  }

 private:
  /// Who is kept to no subjects is asked for all that the statement found.
  bool reaches(const access::Account& account, const access::Grant& grant, const route::Route& route) {
    if (account.subjects.empty() || !access::towards_people(grant.duty)) return true;
    const auto reached = access::people_reaching(work_, grant.duty, {route.path, route.person});
    return std::ranges::find(reached, account.person) != reached.end();
  }

  void add(CalendarEvent event) { events_.push_back(std::move(event)); }

  Work& work_;
  std::string site_;
  std::vector<CalendarEvent> events_;
};

}  // namespace

Result<std::vector<CalendarEvent>> events_of(Work& work, const access::Account& account,
                                             const std::vector<access::Grant>& grants) {
  Gathering gathering(work);
  gathering.add_own_route(account.person);
  gathering.add_sittings(account.person);
  gathering.add_accompanied(account.person);
  TRY(gathering.add_decisions(account, grants));
  return gathering.taken();
}

}  // namespace marshrut::exchange
