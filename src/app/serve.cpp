#include "app/serve.h"

#include <fmt/format.h>
#include <fmt/ostream.h>
#include <signal.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <thread>

#include "access/door/dispatch.h"
#include "access/journal/journal.h"
#include "access/store.h"
#include "app/assets.h"
#include "app/demo/people.h"
#include "app/exit.h"
#include "app/schema.h"
#include "app/sweep.h"
#include "app/wiring.h"
#include "catalogue/seats/acts_wait.h"
#include "diagnostics/adaptive/acts_adaptive.h"
#include "diagnostics/marking/acts_entrust.h"
#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/scale/acts_calibrate.h"
#include "documents/bundle/acts_bundle.h"
#include "effect/acts_count.h"
#include "monitoring/standing/acts_counts.h"
#include "notice/mail/acts_letters.h"
#include "notice/remind/acts_remind.h"
#include "notice/remind/reminders.h"
#include "organisation/post/acts_post.h"
#include "platform/log/log.h"
#include "route/life/acts_life.h"
#include "wave/offer/acts_seats.h"
#include "wave/run/acts_count.h"

namespace marshrut::app {
namespace {

constexpr auto seal_every = std::chrono::milliseconds(2000);
constexpr auto waves_every = std::chrono::milliseconds(500);
constexpr auto bundles_every = std::chrono::milliseconds(500);
constexpr int rounds_between_counts = 5;
constexpr int rounds_between_calibrations = 300;  // ten minutes; one is made when there is enough that is new
constexpr int rounds_between_forgettings = 7200;  // an hour
constexpr auto letters_every = std::chrono::milliseconds(10'000);
constexpr int rounds_a_day_is_asked_after = 150;  // routes begin and end by the day: five minutes late is no matter
constexpr int rounds_a_head_is_written_after = 1800;  // an hour
constexpr int rounds_between_sweeps = 10'800;     // six hours
constexpr std::int64_t answers_kept_ms = 7LL * 24 * 60 * 60 * 1000;

http::Response text_answer(int status, std::string text) {
  return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, std::move(text), {}};
}

/// What is not the API: health, metrics (to this machine only) and the pages.
http::Response elsewhere(House& house, http::Metrics& metrics, const http::Request& request) {
  if (request.method != http::Method::get && request.method != http::Method::head)
    return {405, {{"Allow", "GET, HEAD"}}, {}, {}};
  if (request.path == "/healthz") return text_answer(200, "ok\n");
  if (request.path == "/readyz") {
    house.database().read([](db::Session& rows) { access::store::regions(rows); });
    return text_answer(200, "ready\n");
  }
  if (request.path == "/metrics") return request.loopback ? text_answer(200, metrics.text()) : text_answer(404, "Not found\n");
  return page(request);
}

std::string host_of(std::string_view url) {
  auto begin = url.find("://");
  if (begin == url.npos) return "";
  url.remove_prefix(begin + 3);
  return std::string(url.substr(0, url.find_first_of(":/")));
}

http::Options options_of(const config::Settings& settings) {
  http::Options options;
  options.address = settings.address;
  options.port = static_cast<std::uint16_t>(settings.port);
  options.network_threads = settings.network_threads;
  options.workers = settings.workers;
  options.aside_threads = settings.passwords.concurrency;
  options.certificate = settings.certificate;
  options.key = settings.key;
  options.trusted_proxies = settings.trusted_proxies;
  return options;
}

access::DispatchSettings dispatch_settings(const config::Settings& settings) {
  access::DispatchSettings made;
  if (auto host = host_of(settings.public_url); !host.empty()) made.hosts.push_back(host);
  made.sessions.idle_ms = settings.session.idle_minutes * 60'000LL;
  made.sessions.absolute_ms = settings.session.absolute_minutes * 60'000LL;
  made.per_account = {settings.rates.account_per_second * 12.0, settings.rates.account_per_second * 1.0};
  made.per_address = {settings.rates.address_per_second * 6.0, settings.rates.address_per_second * 1.0};
  return made;
}

/// The log lies outside the database: who cuts the journal cannot cut this.
void write_head_down(House& house, const std::string& region) {
  auto head = access::journal_head(house.database(), region);
  log::event(log::Level::info, "journal_head", {{"region", region}, {"sequence", head.sequence}, {"hash", head.hash}});
}

/// The day's reminders of each region, once its morning has come.
void remind_people(House& house, access::Stumbles& stumbles, std::map<std::string, Date>& reminded) {
  auto& services = house.services();
  for (const auto& region : services.regions) {
    const auto today = services.today_in(region.region);
    if (reminded[region.region] == today) continue;
    if (!notice::is_time_to_remind(services.clock.now(), static_cast<int>(region.offset_minutes))) continue;
    notice::remind(services, region.region, stumbles);
    reminded[region.region] = today;
  }
}

/// What the house does by itself: seals the journal, forgets old answers, finishes what ran out of time.
void keep_house(House& house, const std::stop_token& stop) {
  access::Stumbles stumbles;
  std::map<std::string, Date> reminded;
  for (int round = 0; !stop.stop_requested(); ++round) {
    try {
      for (const auto& region : house.services().regions) access::seal_journal(house.database(), region.region);
      auto before = house.services().clock.now().plus_ms(-answers_kept_ms);
      for (const auto& region : house.services().regions)
        house.database().write([&](db::Session& rows) { access::store::forget_answered(rows, region.region, before); });
      for (const auto& region : house.services().regions) {
        diagnostics::expire_attempts(house.services(), region.region, stumbles);
        diagnostics::entrust_waiting(house.services(), region.region, stumbles);
        diagnostics::rescore_waiting(house.services(), region.region, stumbles);
        diagnostics::count_exposure(house.services(), region.region, stumbles);
        if (round % rounds_between_counts == 0) monitoring::count_schools(house.services(), region.region);
        if (round % rounds_between_calibrations == 0)
          if (const auto items = diagnostics::calibrate_bank(house.services(), region.region))
            log::event(log::Level::info, "bank_calibrated", {{"region", region.region}, {"items", items}});
        if (round % rounds_between_calibrations == 0)
          if (const auto activities = effect::count_effects(house.services(), region.region))
            log::event(log::Level::info, "effects_counted", {{"region", region.region}, {"activities", *activities}});
      }
      if (round % rounds_a_head_is_written_after == 0)
        for (const auto& region : house.services().regions) write_head_down(house, region.region);
      if (round % rounds_a_day_is_asked_after == 0)
        for (const auto& region : house.services().regions) {
          organisation::begin_day(house.services(), region.region, stumbles);
          route::advance_routes(house.services(), region.region, stumbles);
          catalogue::pass_on_offers(house.services(), region.region, stumbles);
          wave::tend_offers(house.services(), region.region);
        }
      if (round % rounds_a_day_is_asked_after == 0) remind_people(house, stumbles, reminded);
      if (round % rounds_between_sweeps == 0)
        if (const auto swept = sweep_files(house)) log::event(log::Level::info, "files_swept", {{"files", swept}});
    } catch (const std::exception& fault) {
      log::incident("housekeeping", fault.what());
    }
    for (int tenths = 0; tenths < 20 && !stop.stop_requested(); ++tenths)
      std::this_thread::sleep_for(seal_every / 20);
  }
}

/// Files of many papers are made beside the rest: a thousand take a minute.
void bind_papers(House& house, const std::stop_token& stop) {
  for (int round = 0; !stop.stop_requested(); ++round) {
    try {
      for (const auto& region : house.services().regions) {
        documents::make_bundles(house.services(), region.region, stop);
        if (round % rounds_between_forgettings == 0) documents::forget_bundles(house.services(), region.region);
      }
    } catch (const std::exception& fault) {
      log::incident("paper_bundles", fault.what());
    }
    for (int tenths = 0; tenths < 10 && !stop.stop_requested(); ++tenths) std::this_thread::sleep_for(bundles_every / 10);
  }
}

/// Waves are counted beside the rest: a region takes minutes.
void count_waves(House& house, const std::stop_token& stop) {
  for (const auto& region : house.services().regions) wave::interrupt_left_runs(house.services(), region.region);
  while (!stop.stop_requested()) {
    try {
      for (const auto& region : house.services().regions) {
        while (wave::hold_offers(house.services(), region.region) > 0 && !stop.stop_requested()) {
        }
        wave::count_runs(house.services(), region.region, stop);
      }
    } catch (const std::exception& fault) {
      log::incident("waves", fault.what());
    }
    for (int tenths = 0; tenths < 10 && !stop.stop_requested(); ++tenths) std::this_thread::sleep_for(waves_every / 10);
  }
}

/// Letters leave beside the rest: a mail server may keep one waiting for half a minute.
void carry_letters(House& house, const std::stop_token& stop) {
  access::Stumbles stumbles;
  while (!stop.stop_requested()) {
    try {
      for (const auto& region : house.services().regions) notice::send_letters(house.services(), region.region, stumbles);
    } catch (const std::exception& fault) {
      log::incident("letters", fault.what());
    }
    for (int tenths = 0; tenths < 100 && !stop.stop_requested(); ++tenths) std::this_thread::sleep_for(letters_every / 100);
  }
}

void wait_for_signal() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  int caught = 0;
  sigwait(&signals, &caught);
}

void block_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  signal(SIGPIPE, SIG_IGN);
}

/// Who can be signed in as, so that nobody has to look for it.
void say_demo_people(access::Services& services) {
  for (const auto& person : people_of_demo_regions(services).people)
    fmt::print("  {:<20} {}  {}\n", person.duty, person.login, person.password);
}

void start_log(const config::Settings& settings) {
  constexpr std::array levels{"debug", "info", "warn", "error"};  // in the order of log::Level
  log::start(static_cast<log::Level>(std::ranges::find(levels, settings.log_level) - levels.begin()));
  if (settings.log_file.empty()) return;
  auto file = std::make_shared<std::ofstream>(settings.log_file, std::ios::app);
  if (!*file)
    throw std::filesystem::filesystem_error("log", settings.log_file, std::make_error_code(std::errc::permission_denied));
  log::write_to([file](std::string_view line) { *file << line << std::endl; });
}

}  // namespace

int serve(const config::Settings& settings) {
  block_signals();
  start_log(settings);
  House house(settings, std::make_unique<SystemClock>(), std::make_unique<crypto::SystemRandom>());
  if (auto migrated = migrate(house.database()); !migrated) return said(migrated.error());
  house.refresh_regions();
  http::Metrics* metrics = nullptr;
  access::Dispatch dispatch(house.services(), every_endpoint(), dispatch_settings(settings),
                            [&](const http::Request& request) { return elsewhere(house, *metrics, request); });
  metrics = &dispatch.metrics();
  http::Server server(options_of(settings), dispatch.service());
  server.start();
  std::jthread keeper([&](std::stop_token stop) { keep_house(house, stop); });
  std::jthread postman([&](std::stop_token stop) { carry_letters(house, stop); });
  std::jthread planner([&](std::stop_token stop) { count_waves(house, stop); });
  std::jthread binder([&](std::stop_token stop) { bind_papers(house, stop); });
  auto scheme = settings.certificate.empty() ? "http" : "https";
  auto name = settings.address == "127.0.0.1" || settings.address == "0.0.0.0" ? "localhost" : settings.address;
  fmt::print("Marshrut: {}://{}:{}\n", scheme, name, server.port());
  say_demo_people(house.services());
  std::cout.flush();
  fflush(stdout);
  wait_for_signal();
  log::event(log::Level::info, "draining");
  server.drain();
  return 0;
}

}  // namespace marshrut::app
