// planning_bench [TEACHERS [CBC_TEACHERS]]: the kernel of planning on made-up teachers of a catalogue of 1,000
// (tests/kit/planning_instances.h), and CBC on the first of the same. Prints rows for RESULTS.md.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "kit/planning_instances.h"
#include "kit/planning_oracle.h"
#include "planning/checker/check.h"
#include "planning/checker/effects_read.h"
#include "planning/kernel/effects_read.h"
#include "planning/kernel/solve.h"
#include "platform/json/json.h"

namespace {

using namespace marshrut;
namespace kernel = planning::kernel;
namespace checker = planning::checker;

constexpr double enough_of_the_optimum = 0.995;
constexpr double budget_ms = 25;
constexpr double oracle_seconds = 60;
constexpr double difference = 3e-4;

double cpu_ms() {
  std::timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double quantile(std::vector<double> values, double part) {
  if (values.empty()) return 0;
  std::ranges::sort(values);
  return values[std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

/// Medians of the four large samples of the design's reference (reference/planning/large of the design's repository); CBC's
/// with this oracle on the machine of RESULTS.md. Made-up teachers are to lie within 20 % of them.
struct {
  double relevant = 127, sessions = 1101, takeable = 825, rows = 666, oracle_ms = 230;
} constexpr reference;

struct Counted {
  std::vector<double> ms, nodes, work, sessions, relevant, takeable, rows, oracle_ms, beside_ms;
  int solved = 0, refused = 0, unproven = 0, near = 0, differences = 0, violations = 0;
};

/// Activities with a gain in a need, as the reference's statistics count them.
int relevant(const kernel::Instance& instance) {
  return static_cast<int>(std::ranges::count_if(instance.activities, [&](const auto& a) {
    return std::ranges::any_of(instance.teachers.front().needs, [&](const auto& n) { return a.gains.contains(n.competency); });
  }));
}

Result<kernel::Answer> timed(kernel::Solver& solver, const kernel::Catalogue& catalogue, double most_ms, double& ms) {
  double begun = cpu_ms();
  kernel::SolveOptions options;
  options.budget.late = [=] { return cpu_ms() - begun > most_ms; };
  auto answer = solver.solve(catalogue, catalogue.instance->teachers.front(), options);
  ms = cpu_ms() - begun;
  return answer;
}

void beside_oracle(const checker::Region& region, const Result<kernel::Answer>& answer, double ms, Counted& counted) {
  auto oracle = kit::planning_optimum(region, oracle_seconds);
  if (oracle.feasible != answer.has_value()) ++counted.differences;
  if (!oracle.feasible || !answer) return;
  counted.oracle_ms.push_back(oracle.cpu_ms);
  counted.takeable.push_back(oracle.sessions);
  counted.rows.push_back(oracle.rows);
  counted.beside_ms.push_back(ms);
  if (answer->value < oracle.value - difference * std::abs(oracle.value) - 1e-9 || answer->bound < oracle.value - 1e-7)
    ++counted.differences;
}

void count(const kit::InstanceRecipe& recipe, bool with_oracle, kernel::Solver& solver, Counted& counted) {
  auto text = kit::planning_instance(recipe);
  auto instance = kernel::read_instance(text);
  auto region = checker::read_region(text);
  if (!instance || !region) std::abort();
  auto catalogue = kernel::catalogue_of(*instance);
  double ms = 0, short_ms = 0;
  auto answer = timed(solver, catalogue, 60'000, ms);
  if (with_oracle) beside_oracle(*region, answer, ms, counted);
  if (!answer) return void(++counted.refused);
  ++counted.solved;
  counted.ms.push_back(ms);
  counted.nodes.push_back(static_cast<double>(answer->nodes));
  counted.work.push_back(static_cast<double>(answer->work));
  counted.sessions.push_back(static_cast<double>(catalogue.sessions.size()));
  counted.relevant.push_back(relevant(*instance));
  counted.unproven += !answer->proven;
  counted.violations += static_cast<int>(checker::check(*region, *checker::read_plan(json::write(*answer))).size());
  auto early = timed(solver, catalogue, budget_ms, short_ms);
  counted.near += early && early->value >= answer->value * enough_of_the_optimum - 1e-12;
}

void print(const char* name, const Counted& c) {
  fmt::print("| {} | {} | {:.1f} | {:.1f} | {:.1f} | {:.0f} | {} | {:.1f} % | {} | {} |", name, c.solved, quantile(c.ms, 0.5),
             quantile(c.ms, 0.95), quantile(c.ms, 0.99), quantile(c.nodes, 0.5), c.unproven,
             100.0 * c.near / std::max(1, c.solved), c.differences, c.violations);
  if (c.oracle_ms.empty()) return fmt::print(" | |\n");
  fmt::print(" {:.0f} of {} | {:.0f} |\n", quantile(c.oracle_ms, 0.5), c.oracle_ms.size(),
             quantile(c.oracle_ms, 0.5) / std::max(1e-3, quantile(c.beside_ms, 0.5)));
}

/// The medians of the first set beside those of the reference.
void print_recipe(const Counted& c) {
  fmt::print("\n| medians | relevant activities | sessions | takeable | rows | CBC ms |\n|---|---|---|---|---|---|\n"
             "| made-up | {:.0f} | {:.0f} | {:.0f} | {:.0f} | {:.0f} |\n| reference | {:.0f} | {:.0f} | {:.0f} | {:.0f} | {:.0f} |\n",
             quantile(c.relevant, 0.5), quantile(c.sessions, 0.5), quantile(c.takeable, 0.5), quantile(c.rows, 0.5),
             quantile(c.oracle_ms, 0.5), reference.relevant, reference.sessions, reference.takeable, reference.rows, reference.oracle_ms);
}

int number_of(int count, char** words, int at, int usual) {
  int read = count > at ? std::atoi(words[at]) : 0;
  return read > 0 ? read : usual;
}

}  // namespace

int main(int words_count, char** words) {
  int teachers = number_of(words_count, words, 1, 1000), beside = number_of(words_count, words, 2, 60);
  kernel::Solver solver;
  fmt::print("| teachers | solved | p50 ms | p95 | p99 | nodes p50 | unproven | within 0.5 % at 25 ms | differences | violations | "
             "CBC p50 ms | ratio |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
  struct Flavour {
    const char* name;
    bool prices, lock, bans, tight, wishes;
  };
  Counted plain;
  for (auto [name, prices, lock, bans, tight, wishes] :
       {Flavour{"plain", false, false, false, false, false}, {"tight calendar", false, false, false, true, false},
        {"prices, a lock, bans", true, true, true, false, false}, {"prices, bans, wishes, tight", true, false, true, true, true}}) {
    Counted counted;
    for (int seed = 1; seed <= teachers; ++seed)
      count({.seed = static_cast<std::uint64_t>(seed), .prices = prices, .lock = lock, .bans = bans, .tight = tight,
             .wishes = wishes}, seed <= beside,
            solver, counted);
    print(name, counted);
    if (plain.ms.empty()) plain = counted;
  }
  print_recipe(plain);
}
