#include "app/wiring.h"

#include <algorithm>
#include <stdexcept>
#include <chrono>
#include <filesystem>

#include "access/api.h"
#include "access/door/limits.h"
#include "access/store.h"
#include "access/work_companions.h"
#include "accompaniment/api.h"
#include "accompaniment/store.h"
#include "accompaniment/tutor/store_tutors.h"
#include "app/demo/clock.h"
#include "app/demo/people.h"
#include "app/files_data.h"
#include "app/personal/acts_personal.h"
#include "app/personal/places.h"
#include "campaign/api.h"
#include "campaign/people/acts_people.h"
#include "campaign/store_titles.h"
#include "catalogue/api.h"
#include "community/api.h"
#include "competency/api.h"
#include "deficit/api.h"
#include "deficit/result/acts_result.h"
#include "deficit/rules.h"
#include "deficit/store.h"
#include "diagnostics/adaptive/acts_adaptive.h"
#include "diagnostics/adaptive/store_adaptive.h"
#include "diagnostics/api.h"
#include "diagnostics/scale/store_scale.h"
#include "documents/api.h"
#include "exchange/api.h"
#include "exchange/calendar/acts_feed.h"
#include "governance/api.h"
#include "instrument/api.h"
#include "effect/api.h"
#include "monitoring/api.h"
#include "monitoring/federal/federal.h"
#include "monitoring/lowresult/store_low_result.h"
#include "notice/api.h"
#include "notice/store.h"
#include "organisation/api.h"
#include "organisation/store.h"
#include "platform/files/content.h"
#include "recognition/api.h"
#include "regulation/acts.h"
#include "regulation/api.h"
#include "regulation/store.h"
#include "route/api.h"
#include "route/content/acts_propose.h"
#include "team/api.h"
#include "wave/api.h"
#include "wave/run/acts_people.h"
#include "wave/run/live.h"

namespace marshrut::app {

Instant SystemClock::now() const {
  auto since = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

namespace {

/// A SQLite file is made in its folder, which is made when it alone is missing: a longer way is rather mistyped.
std::unique_ptr<db::Database> opened(const config::Settings& settings) {
  constexpr std::string_view file_mark = "sqlite:";
  if (settings.database.starts_with(file_mark)) {
    auto folder = std::filesystem::path(settings.database.substr(file_mark.size())).parent_path();
    std::error_code ignored;  // opening says what is wrong, in words
    if (!folder.empty()) std::filesystem::create_directory(folder, ignored);
  }
  int connections = std::max(settings.readers, settings.workers + settings.passwords.concurrency + settings.network_threads);
  return db::Database::open(settings.database, {.readers = connections});
}

/// Where the rows are, without who signs in there: "sqlite:/srv/marshrut.db", "db.example.ru/marshrut".
std::string place_of(const std::string& database) {
  constexpr std::string_view file_mark = "sqlite:";
  if (database.starts_with(file_mark))
    return "sqlite:" + std::filesystem::absolute(database.substr(file_mark.size())).lexically_normal().string();
  auto place = database.substr(database.find("://") + 3);
  place = place.substr(place.find('@') + 1);
  return place.substr(0, place.find('?'));
}

/// As long as the regulation says that a one-time password is good; nothing where it sets no term or none is in force.
Result<std::optional<Date>> last_day_of_slip(access::Work& work, const access::PersonId& person) {
  auto place = organisation::scope_of(work.rows, work.region, person, work.today()).path;
  auto profile = regulation::profile_at(work, place);
  if (!profile || (*profile)->accounts.valid_days <= 0) return std::optional<Date>();
  return std::optional(work.today().plus_days(static_cast<int>((*profile)->accounts.valid_days)));
}

/// What the post requires of competencies, and which of them have a deficit that was acknowledged.
Result<std::map<std::string, diagnostics::MeasuredAgainst>> measured_of(access::Work& work, const access::PersonId& person,
                                                                 const std::vector<std::string>& competencies) {
  std::map<std::string, diagnostics::MeasuredAgainst> measured;
  for (const auto& [competency, percent] : TRY(deficit::required_percents(work, person, competencies)))
    measured[competency].required = percent;
  for (const auto& finding : deficit::findings_of(work.rows, work.region, person))
    if (const auto one = measured.find(finding.competency); one != measured.end())
      one->second.is_open = one->second.is_open || (deficit::is_ground(finding) && !finding.closed_on);
  return measured;
}

}  // namespace

struct House::Parts {
  AheadClock clock;
  std::unique_ptr<crypto::Random> random;
  std::unique_ptr<db::Database> database;
  crypto::Ids ids;
  crypto::PasswordHasher passwords;
  access::Names names;
  access::ThingNames thing_names{&campaign::store::title_of_thing};
  access::UnreadNotices unread_notices{&notice::unread_of};
  exchange::FeedLimits feed_limits;
  access::SignInLimits sign_in_limits;
  TakingPlaces taking_places;
  access::SlipTerm slips{&last_day_of_slip};
  access::ConsentTexts consents{&campaign::consent_version};
  route::ItemsOnReview items_on_review{&accompaniment::items_on_review};
  access::Companions companions{&accompaniment::accompanies};
  access::Workplaces workplaces{&organisation::works_within};
  access::Subjects subjects{&organisation::subjects_taught};
  access::Dismissals dismissals{&accompaniment::is_dismissed};
  regulation::Profiles profiles;
  diagnostics::Scales scales;
  diagnostics::FormPools form_pools;
  diagnostics::WhatToMeasure what_to_measure{&measured_of};
  wave::LiveRuns live_runs;
  wave::LowResults low_results{&monitoring::low_result_paths};
  monitoring::FederalTemplate federal_template{std::string(embedded_text("federal_report.csv"))};
  files::ContentStore files;
  config::Settings settings;
  access::Services services;

  Parts(const config::Settings& given, std::unique_ptr<Clock> its_clock, std::unique_ptr<crypto::Random> its_random)
      : clock(std::move(its_clock)), random(std::move(its_random)), database(opened(given)), ids(clock, *random),
        passwords(given.passwords.concurrency, {static_cast<unsigned long long>(given.passwords.passes),
                                                static_cast<std::size_t>(given.passwords.memory_kib) * 1024}),
        names{[](db::Session& rows, const std::string& region, const access::PersonId& person) {
          return organisation::name_of_person(rows, region, person);
        }},
        files(given.data_directory), settings(given), services(*database, clock, *random, ids, passwords) {
    services.bring(clock);
    services.bring(names);
    services.bring(thing_names);
    services.bring(unread_notices);
    services.bring(feed_limits);
    services.bring(sign_in_limits);
    services.bring(taking_places);
    services.bring(slips);
    services.bring(consents);
    services.bring(items_on_review);
    services.bring(companions);
    services.bring(workplaces);
    services.bring(subjects);
    services.bring(dismissals);
    services.bring(profiles);
    services.bring(scales);
    services.bring(form_pools);
    services.bring(what_to_measure);
    services.bring(live_runs);
    services.bring(low_results);
    services.bring(federal_template);
    services.bring(files);
    files.used_by(place_of(given.database));
    services.bring(settings);
    subscribe(services.events);
  }
};

House::House(const config::Settings& settings, std::unique_ptr<Clock> clock, std::unique_ptr<crypto::Random> random)
    : parts_(std::make_unique<Parts>(settings, std::move(clock), std::move(random))) {}
House::~House() = default;

db::Database& House::database() { return *parts_->database; }
access::Services& House::services() { return parts_->services; }
void House::refresh_regions() {
  parts_->services.regions = database().read([](db::Session& rows) { return access::store::regions(rows); });
  parts_->clock.put_ahead(kept_ahead_ms(services()));
}

access::Endpoints every_endpoint() {
  access::Endpoints all;
  // A line for each room, in the order of rooms.
  constexpr std::pair<std::string_view, access::Endpoints (*)()> rooms[] = {
      {"access", &access::endpoints},
      {"regulation", &regulation::endpoints},
      {"organisation", &organisation::endpoints},
      {"documents", &documents::endpoints},
      {"governance", &governance::endpoints},
      {"competency", &competency::endpoints},
      {"instrument", &instrument::endpoints},
      {"campaign", &campaign::endpoints},
      {"diagnostics", &diagnostics::endpoints},
      {"deficit", &deficit::endpoints},
      {"catalogue", &catalogue::endpoints},
      {"route", &route::endpoints},
      {"accompaniment", &accompaniment::endpoints},
      {"recognition", &recognition::endpoints},
      {"notice", &notice::endpoints},
      {"team", &team::endpoints},
      {"community", &community::endpoints},
      {"effect", &effect::endpoints},
      {"wave", &wave::endpoints},
      {"monitoring", &monitoring::endpoints},
      {"exchange", &exchange::endpoints},
      {"app", &demo_endpoints},
      {"app", &personal_endpoints},
  };
  for (const auto& [room, endpoints] : rooms)
    for (auto& endpoint : endpoints()) {
      const auto same = [&](const access::Endpoint& other) {
        return other.method == endpoint.method && other.path == endpoint.path;
      };
      if (std::ranges::any_of(all, same)) throw std::logic_error("two endpoints at " + std::string(endpoint.path));
      endpoint.room = room;
      all.push_back(std::move(endpoint));
    }
  return all;
}

}  // namespace marshrut::app
