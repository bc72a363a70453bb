#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <ctime>
#include <memory>

#include "app/commands.h"
#include "app/exit.h"
#include "app/finite_number.h"
#include "app/psychometrics_files.h"
#include "planning/checker/check.h"
#include "planning/checker/effects_read.h"
#include "planning/checker/summary.h"
#include "planning/kernel/effects_read.h"
#include "planning/kernel/errors.h"
#include "planning/kernel/solve.h"
#include "platform/json/json.h"

namespace marshrut::app {
namespace {

namespace kernel = planning::kernel;

/// What solve does unless told otherwise: seconds at the most, and the same on every machine.
constexpr std::int64_t work_usual = 200'000;
/// Even a proof ends: beyond this the bound is told instead.
constexpr double proof_ms_most = 600'000;
constexpr int violated = 1;
constexpr int unreadable = 2;

double cpu_ms() {
  std::timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct SolveWords {
  std::string instance;
  std::int64_t budget_work = 0;
  double budget_ms = 0;
  bool proof = false;
  bool replacements = false;
};

struct CheckWords {
  std::string instance;
  std::string plan;
};

kernel::SolveOptions options_of(const SolveWords& words, double begun) {
  kernel::SolveOptions options;
  options.replacements = words.replacements;
  double most = words.budget_ms > 0 ? words.budget_ms : proof_ms_most;
  options.budget.late = [begun, most] { return cpu_ms() - begun > most; };
  if (words.budget_work > 0)
    options.budget.work = words.budget_work;
  else if (!words.proof && words.budget_ms <= 0)
    options.budget.work = work_usual;
  return options;
}

Result<kernel::Answer> solved(const SolveWords& words) {
  auto text = TRY(table_text(words.instance));
  auto instance = TRY(kernel::read_instance(text));
  if (instance.teachers.size() != 1)
    return fail(kernel::errors::one_teacher, "/teachers", std::to_string(instance.teachers.size()));
  auto catalogue = kernel::catalogue_of(instance);
  kernel::Solver solver;
  double begun = cpu_ms();
  auto answer = TRY(solver.solve(catalogue, instance.teachers.front(), options_of(words, begun)));
  answer.cpu_ms = cpu_ms() - begun;
  return answer;
}

int check_files(const CheckWords& words) {
  auto told = [](const Error& error) { return said(error), unreadable; };
  auto instance = table_text(words.instance);
  if (!instance) return told(instance.error());
  auto plan = table_text(words.plan);
  if (!plan) return told(plan.error());
  auto region = planning::checker::read_region(*instance);
  if (!region) return told(region.error());
  auto routes = planning::checker::read_plan(*plan);
  if (!routes) return told(routes.error());
  auto summary = planning::checker::read_summary(*plan);
  if (!summary) return told(summary.error());
  auto violations = planning::checker::check(*region, *routes);
  if (*summary)
    for (auto& more : planning::checker::check_summary(*region, *routes, **summary, violations)) violations.push_back(std::move(more));
  for (const auto& violation : violations) fmt::print("{}\n", json::write(violation));
  return violations.empty() ? exit_done : violated;
}

void add_solve(CLI::App& engine, int& code) {
  auto words = std::make_shared<SolveWords>();
  auto* command = engine.add_subcommand("solve", "Find the best route for one teacher; prints one JSON object");
  command->add_option("--instance", words->instance, "The file of the instance")->required();
  auto* work = command->add_option("--budget-work", words->budget_work, "Stop after so many pivots and nodes")->check(CLI::PositiveNumber);
  auto* time = command->add_option("--budget-ms", words->budget_ms, "Stop after so much processor time, reading not counted; at the least the passes over the catalogue, about a millisecond for each 1,000 activities")->check(CLI::PositiveNumber)->check(finite_number());
  auto* proof = command->add_flag("--proof", words->proof, "Go on until the route is proven the best");
  command->add_flag("--replacements", words->replacements, "Also say what would take the place of each item: within the same budget, as far as it reaches");
  work->excludes(time)->excludes(proof);
  time->excludes(proof);
  command->callback([words, &code] {
    auto answer = solved(*words);
    if (!answer) {
      code = said(answer.error());
      return;
    }
    fmt::print("{}\n", json::write(*answer));
  });
}

void add_check(CLI::App& engine, int& code) {
  auto words = std::make_shared<CheckWords>();
  auto* command = engine.add_subcommand("check", "Judge a plan independently; prints a JSON line for each violation");
  command->add_option("--instance", words->instance, "The file of the instance")->required();
  command->add_option("--plan", words->plan, "What solve or allocate printed")->required();
  command->callback([words, &code] { code = check_files(*words); });
}

}  // namespace

void add_planning_commands(CLI::App& line, int& code) {
  auto* engine = line.add_subcommand("planning", "Solve routes and check them, on files");
  engine->require_subcommand(1);
  add_solve(*engine, code);
  add_allocate_command(*engine, code);
  add_check(*engine, code);
}

}  // namespace marshrut::app
