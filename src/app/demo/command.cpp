#include "app/demo/command.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <unistd.h>

#include "app/demo/load.h"
#include "app/exit.h"
#include "app/schema.h"
#include "platform/config/flags.h"

namespace marshrut::app {
namespace {

struct DemoWords {
  std::string regulation;
  int teachers = 200;
  std::uint64_t seed = 1;
  int years = 1;
  std::string start;
  bool if_empty = false;
};

/// One line that is rewritten on a terminal, and a line a step elsewhere.
void show(std::string_view step, double done) {
  if (!isatty(STDERR_FILENO)) return;
  fmt::print(stderr, "\r{:<28} {:>3.0f} %\033[K", step, done * 100);
}

int make_demo(const config::Settings& settings, const DemoWords& words) {
  House house(settings, std::make_unique<SystemClock>(), std::make_unique<crypto::SystemRandom>());
  if (auto migrated = migrate(house.database()); !migrated) return said(migrated.error());
  house.refresh_regions();
  if (words.if_empty && !house.services().regions.empty()) return exit_done;
  auto start = words.start.empty() ? house.services().clock.now().date_at(180) : Date::parse(words.start).value_or(Date{});
  DemoRequest request{words.regulation, words.teachers, words.seed, start};
  auto world = demo_world(request);
  if (!world) return said(world.error());
  auto loaded = load_demo(house, request, *world, &show);
  if (isatty(STDERR_FILENO)) fmt::print(stderr, "\n");
  if (!loaded) return said(loaded.error());
  fmt::print("demo: region {}, {} schools, {} people\n", *loaded, world->schools.size(), world->people.size());
  return exit_done;
}

}  // namespace

void add_demo_command(CLI::App& line, int& code) {
  auto* command = line.add_subcommand("demo", "Make a demo region and replay a year of it");
  auto flags = std::make_shared<config::Flags>(*command);
  auto words = std::make_shared<DemoWords>();
  command->add_option("--regulation", words->regulation, "Name of a regulation that the program carries")->required();
  command->add_option("--teachers", words->teachers, "How many teachers")->check(CLI::Range(2, 1'000'000));
  command->add_option("--seed", words->seed, "The same seed makes the same region");
  command->add_option("--years", words->years, "Years to replay")->check(CLI::Range(0, 5));
  command->add_option("--start", words->start, "The day the campaign opens, 2026-09-01; today when absent");
  command->add_flag("--if-empty", words->if_empty, "Do nothing when the database has a region");
  command->callback([flags, words, &code] {
    auto settings = flags->settings();
    code = settings ? make_demo(*settings, *words) : said(settings.error());
  });
}

}  // namespace marshrut::app
