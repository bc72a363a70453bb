#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <chrono>
#include <csignal>
#include <ctime>
#include <memory>

#include "app/commands.h"
#include "app/exit.h"
#include "app/finite_number.h"
#include "app/psychometrics_files.h"
#include "planning/kernel/effects_read.h"
#include "planning/region/allocate.h"
#include "platform/json/json.h"

namespace marshrut::app {
namespace {

namespace allocation = planning::region;

constexpr int not_allocated = 2;  // as `planning check` has it: what was given cannot be worked with
constexpr double seconds_usual = 300;
constexpr double seconds_kept_back = 0.3;  // for writing down what is there when the time is over

volatile std::sig_atomic_t interrupted = 0;

struct AllocateWords {
  std::string instance;
  double time_limit = seconds_usual;
  std::uint64_t seed = 1;
  int threads = 2;
  double floor_share = -1;
  bool progress = false;
  bool prices = false;
};

double seconds_since(std::chrono::steady_clock::time_point begun) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

double cpu_of_all_threads() {
  std::timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

struct SummaryLine {
  allocation::Summary summary;
};
DESCRIBE(SummaryLine, summary)

struct ProgressLine {
  allocation::Progress progress;
  double seconds = 0;
  double cpu_seconds = 0;
};
DESCRIBE(ProgressLine, progress, seconds, cpu_seconds)

struct ScarceLine {
  allocation::Scarce scarce;
};
DESCRIBE(ScarceLine, scarce)

allocation::Options options_of(const AllocateWords& words, std::chrono::steady_clock::time_point begun) {
  allocation::Options options;
  options.seed = words.seed;
  options.threads = words.threads;
  if (words.floor_share >= 0) options.floor_share = words.floor_share;
  double allowed = std::max(words.time_limit - seconds_kept_back, words.time_limit / 2);
  options.spent = [=] {
    if (interrupted) return 1.0;
    return seconds_since(begun) / allowed;
  };
  if (words.progress)
    options.progress = [begun](const allocation::Progress& progress) {
      fmt::print(stderr, "{}\n", json::write(ProgressLine{progress, seconds_since(begun), cpu_of_all_threads()}));
    };
  return options;
}

Result<void> allocated(const AllocateWords& words) {
  auto begun = std::chrono::steady_clock::now();
  auto text = TRY(table_text(words.instance));
  auto instance = TRY(planning::kernel::read_instance(text));
  text = {};
  auto problem = TRY(allocation::problem_of(instance));
  auto plan = TRY(allocation::allocate(problem, options_of(words, begun)));
  plan.summary.seconds = seconds_since(begun);
  plan.summary.cpu_seconds = cpu_of_all_threads();
  for (const auto& line : plan.lines) fmt::print("{}\n", json::write(line));
  if (words.prices)
    for (const auto& scarce : plan.scarce) fmt::print("{}\n", json::write(ScarceLine{scarce}));
  fmt::print("{}\n", json::write(SummaryLine{plan.summary}));
  return {};
}

}  // namespace

void add_allocate_command(CLI::App& engine, int& code) {
  auto words = std::make_shared<AllocateWords>();
  auto* command = engine.add_subcommand(
      "allocate", "Share a region's seats out among all its teachers; prints a JSON line for each and a summary");
  command
      ->add_option("--instance", words->instance, "The file of the region: teachers, activities with sessions, seats")
      ->required();
  command->add_option("--time-limit", words->time_limit, "Seconds; then the best plan so far is printed with its bound")
      ->check(CLI::PositiveNumber)
      ->check(finite_number());
  command->add_option("--seed", words->seed, "What breaks ties; equal seeds give equal plans unless the time runs out");
  command->add_option("--threads", words->threads, "Threads; their number does not change the plan")
      ->check(CLI::Range(1, 64));
  command
      ->add_option("--floor-share", words->floor_share,
                   "Least share of what one would get alone, instead of the file's")
      ->check(CLI::Range(0.0, 1.0))
      ->check(finite_number());
  command->add_flag("--progress", words->progress, "Tell phase, value and bound as JSON lines on stderr");
  command->add_flag("--prices", words->prices,
                    "Before the summary, a line for each session whose seats do not suffice");
  command->footer(
      "Ctrl-C ends it early and prints the best plan so far. Exit: 0 a plan, 2 what was given cannot be planned.\n"
      "Judge what is printed: marshrut planning check --instance R.json --plan PLAN");
  command->callback([words, &code] {
    std::signal(SIGINT, [](int) { interrupted = 1; });
    auto done = allocated(*words);
    if (done) return;
    said(done.error());
    code = not_allocated;
  });
}

}  // namespace marshrut::app
