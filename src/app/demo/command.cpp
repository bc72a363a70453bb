#include "app/demo/command.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "app/demo/load.h"
#include "app/demo/people.h"
#include "app/demo/progress.h"
#include "app/demo/replay/replay.h"
#include "app/errors.h"
#include "app/exit.h"
#include "app/schema.h"
#include "platform/config/flags.h"

namespace marshrut::app {
namespace {

constexpr int days_begun_ago = 180;        // a region met in the middle of its year, the quiet season left out
constexpr int days_of_a_whole_story = 445; // a year and what is still open then
constexpr int days_of_a_campaign = 62;     // from the letters to routes that are agreed
constexpr int days_offered_from_now = 150; // sessions lie ahead, whenever one looks
constexpr int local_offset_minutes = 180;
constexpr double lists_share = 0.05;       // of the bar

struct DemoWords {
  std::string regulation;
  int teachers = 200;
  std::uint64_t seed = 1;
  int years = 1;
  std::string start;
  bool if_empty = false;
  bool until_end = false;
  bool as_json = false;
  std::string papers = "var/demo";
};

/// A demo that a crash of the machine cuts short is made anew: its many commits need not wait for the disk.
std::string relaxed(const std::string& database) {
  if (database.starts_with("sqlite:")) return database + "?synchronous=normal";
  return database + (database.contains('?') ? "&" : "?") + "options=-csynchronous_commit%3Doff";
}

/// Accounts of the replay are many and are never signed in with: their hashes may be cheap.
config::Settings settings_of_replay(config::Settings settings) {
  settings.database = relaxed(settings.database);
  settings.passwords.passes = static_cast<int>(crypto::cheapest_password_cost.passes);
  settings.passwords.memory_kib = static_cast<int>(crypto::cheapest_password_cost.memory_bytes / 1024);
  return settings;
}

Result<Date> start_of(const DemoWords& words, Date today) {
  if (words.years == 0 && words.start.empty()) return today;
  if (words.start.empty()) {
    DemoRequest known{words.regulation, words.teachers, words.seed, today};
    if (!words.until_end) return begin_before(known, days_begun_ago, days_of_a_campaign);
    known.start = today.plus_days(-days_of_a_whole_story - 365 * (words.years - 1));
    return begin_before(known, 0, days_of_a_campaign);
  }
  auto start = Date::parse(words.start);
  if (!start) return fail(errors::start_unreadable, "/start", words.start);
  return *start;
}

Result<DemoRequest> request_of(const DemoWords& words, Instant now) {
  auto today = now.date_at(local_offset_minutes);
  auto start = TRY(start_of(words, today));
  DemoRequest request{words.regulation, words.teachers, words.seed, start};
  if (!words.until_end)
    request.offered_days = std::max(request.offered_days, request.start.days_until(today) + days_offered_from_now);
  return request;
}

/// The house and the clock that its deeds move.
struct Stage {
  ManualClock* clock;
  House house;
  crypto::PasswordHasher passwords;  // of those one can sign in as

  Stage(const config::Settings& settings, std::unique_ptr<ManualClock> its_clock, std::uint64_t seed)
      : clock(its_clock.get()),
        house(settings_of_replay(settings), std::move(its_clock), std::make_unique<crypto::SeededRandom>(seed)),
        passwords(settings.passwords.concurrency, {static_cast<unsigned long long>(settings.passwords.passes),
                                                   static_cast<std::size_t>(settings.passwords.memory_kib) * 1024}) {}
};

Result<replay::Played> play_year(Stage& stage, const demo::World& world, const DemoWords& words, Instant now,
                                 ProgressBar& bar) {
  if (words.years == 0) return replay::Played{{}, {}, first_people(world)};
  replay::Request request{words.until_end ? replay::Ending::until_end : replay::Ending::up_to_now, words.years, now};
  return replay::play(stage.house, *stage.clock, world, request,
                      [&](Date day, double done) { bar.show(day.iso(), lists_share + (1 - lists_share) * done); });
}

void say(const DemoWords& words, const demo::World& world, const replay::Played& played, int papers) {
  if (words.as_json) {
    fmt::print("{}\n", json::write(played.summary));
    return;
  }
  fmt::print("demo: region {}, {} schools, {} people\n", world.setting.region_code, world.schools.size(),
             world.people.size());
  if (words.years > 0) fmt::print("{}", replay::in_lines(played.summary));
  if (papers > 0) fmt::print("{} sample papers in {}\n", papers, words.papers);
}

/// Beside other demos, never beside people.
Result<void> is_free_for(House& house, const std::string& code) {
  for (const auto& region : house.services().regions)
    if (!region.demo || region.region == code) return fail(errors::has_regions, "", region.region);
  return {};
}

Result<void> fill(Stage& stage, const DemoWords& words, Instant now) {
  ProgressBar bar;
  auto request = TRY(request_of(words, now));
  auto world = TRY(demo_world(request));
  TRY(is_free_for(stage.house, world.setting.region_code));
  stage.clock->move_to({std::chrono::milliseconds(request.start.day.time_since_epoch()).count()});
  TRY(load_demo(stage.house, request, world,
                [&](std::string_view step, double done) { bar.show(step, lists_share * done); }));
  auto played = TRY(play_year(stage, world, words, now, bar));
  const auto& region = world.setting.region_code;
  TRY(let_demo_people_in(stage.house, stage.passwords, region, played.people));
  int papers = TRY(write_papers(stage.house, region, played.samples, words.papers));
  bar.finish();
  say(words, world, played, papers);
  return {};
}

int make_demo(const config::Settings& settings, const DemoWords& words) {
  auto now = SystemClock().now();
  Stage stage(settings, std::make_unique<ManualClock>(now), words.seed);
  if (auto migrated = migrate(stage.house.database()); !migrated) return said(migrated.error());
  stage.house.refresh_regions();
  const auto& there = stage.house.services().regions;
  if (words.if_empty && !there.empty()) return exit_done;
  auto filled = fill(stage, words, now);
  return filled ? exit_done : said(filled.error());
}

}  // namespace

void add_demo_command(CLI::App& line, int& code) {
  auto* command = line.add_subcommand("demo", "Make a demo region and replay a year of it");
  auto flags = std::make_shared<config::Flags>(*command);
  auto words = std::make_shared<DemoWords>();
  command->add_option("--regulation", words->regulation, "Name of a regulation that the program carries")->required();
  command->add_option("--teachers", words->teachers, "How many teachers live a route; the register holds thrice as many")->check(CLI::Range(2, 1'000'000));
  command->add_option("--seed", words->seed, "The same seed makes the same region");
  command->add_option("--years", words->years, "Years to replay; 0 loads the lists alone")->check(CLI::Range(0, 5))->capture_default_str();
  command->add_option("--start", words->start, "The day the campaign opens, 2026-09-01; five months ago when absent");
  command->add_flag("--until-end", words->until_end, "Play until nothing is left to do instead of stopping today");
  command->add_option("--papers", words->papers, "Folder for the sample papers")->capture_default_str();
  command->add_flag("--json", words->as_json, "The summary as JSON");
  command->add_flag("--if-empty", words->if_empty, "Do nothing when the database has a region");
  command->callback([flags, words, &code] {
    auto settings = flags->settings();
    code = settings ? make_demo(*settings, *words) : said(settings.error());
  });
}

}  // namespace marshrut::app
