// region_bench write TEACHERS ACTIVITIES SEED FILE: a made-up region (tests/kit/planning_region.h) for `planning allocate`.
// region_bench effort FILE [GAP]: what work for one solve buys, on the first teachers of the file, alone: at all activities and at
// the most promising.
// region_bench allocate FILE [FIELD=NUMBER ...]: with the effort of a large region (region/types.h) and what is told of it anew;
// processor time by phase.
// region_bench changes FILE PLAN: a session of the plan is called off, somebody withdraws; many times, each on the plan as it was.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iterator>
#include <span>
#include <sstream>

#include "base/random.h"
#include "kit/planning_region.h"
#include "planning/kernel/effects_read.h"
#include "planning/region/allocate.h"
#include "planning/region/finder.h"
#include "planning/region/replan.h"
#include "planning/region/types.h"
#include "platform/json/json.h"

namespace {

using namespace marshrut;
namespace kernel = planning::kernel;
namespace region = planning::region;

double cpu_ms() {
  std::timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::string text_of(const char* path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

int write(char** words) {
  std::ofstream(words[5]) << kit::planning_region({.seed = static_cast<std::uint64_t>(std::atoi(words[4])),
                                                   .teachers = std::atoi(words[2]),
                                                   .activities = std::atoi(words[3])});
  return 0;
}

int effort(const char* path, double gap) {
  auto instance = kernel::read_instance(text_of(path));
  if (!instance) return 2;
  auto problem = region::problem_of(*instance);
  if (!problem) return 2;
  region::Preparations preparations(*problem);
  region::Finder finder(*problem, preparations);
  region::Tariff free{std::vector<double>(problem->sessions()), std::vector<char>(problem->sessions())};
  int count = static_cast<int>(std::min<std::size_t>(200, problem->teachers()));
  fmt::print("| activities | work | ms | value | bound |\n|---|---|---|---|---|\n");
  for (int activities : {region::look_at_all, 50, 40, 30, 20})
    for (std::int64_t work : {1, 100, 200, 400, 800, 1600, 3200}) {
      double value = 0, bound = 0, begun = cpu_ms();
      for (int t = 0; t < count; ++t) {
        auto reply = finder.best({.teacher = t, .tariff = &free, .work = work, .gap = gap, .activities = activities}, {});
        value += problem->weight[static_cast<std::size_t>(t)] * reply->route.value;
        bound += reply->bound;
      }
      fmt::print("| {} | {} | {:.2f} | {:.2f} | {:.2f} |\n", activities, work, (cpu_ms() - begun) / count, value,
                 bound);
    }
  return 0;
}

/// The lines of a plan, without its summary.
std::vector<std::vector<int>> routes_of(const region::Problem& problem, const std::string& plan) {
  std::vector<std::vector<int>> routes;
  std::istringstream lines(plan);
  for (std::string line; std::getline(lines, line) && !line.starts_with("{\"summary\"");) {
    auto read = json::read<region::Line>(line);
    if (!read) continue;
    routes.emplace_back();
    for (const auto& id : read->sessions) routes.back().push_back(problem.catalogue.session_ids.find(id));
  }
  return routes;
}

double wall_ms() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double quantile(std::vector<double> values, double part) {
  if (values.empty()) return 0;
  std::ranges::sort(values);
  return values[std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

/// What changes cost: `each` makes one and says how long it took by the clock.
struct Costs {
  std::vector<double> wall, cpu, touched;
  int others = 0, kept = 0;

  void take(region::Standing& plan, const std::function<region::Change(region::Standing&)>& change) {
    double wall_begun = wall_ms(), cpu_begun = cpu_ms();
    auto done = change(plan);
    wall.push_back(wall_ms() - wall_begun);
    cpu.push_back(cpu_ms() - cpu_begun);
    touched.push_back(static_cast<double>(done.touched.size()));
    others += done.others;
    kept += done.kept;
  }
  void print(const char* name) const {
    fmt::print("| {} | {} | {:.0f} | {:.1f} | {:.1f} | {:.1f} | {:.1f} | {:.2f} % |\n", name, wall.size(),
               quantile(touched, 0.5), quantile(wall, 0.5), quantile(wall, 0.95), quantile(cpu, 0.5),
               quantile(cpu, 0.95), others > 0 ? 100.0 * kept / others : 100);
  }
};

int changes(const char* path, const char* plan_path) {
  auto instance = kernel::read_instance(text_of(path));
  if (!instance) return 2;
  auto problem = region::problem_of(*instance);
  if (!problem) return 2;
  auto routes = routes_of(*problem, text_of(plan_path));
  Costs cancelled, withdrawn;
  std::uint64_t chance = 7;
  for (int i = 0; i < 100; ++i) {
    region::Standing plan(*problem, {}, routes);
    int session = static_cast<int>(split_mix(chance) % problem->sessions());
    while (plan.ledger().taken(session) == 0) session = static_cast<int>(split_mix(chance) % problem->sessions());
    cancelled.take(plan, [&](region::Standing& p) { return p.cancel(session); });
    int teacher = static_cast<int>(split_mix(chance) % problem->teachers());
    withdrawn.take(plan, [&](region::Standing& p) { return p.withdraw(teacher); });
  }
  fmt::print(
      "| change | times | touched p50 | ms p50 | p95 | processor ms p50 | p95 | others kept "
      "|\n|---|---|---|---|---|---|---|---|\n");
  cancelled.print("session called off");
  withdrawn.print("withdrawal");
  return 0;
}

void tell(region::Effort& effort, std::string_view word) {
  auto equals = word.find('=');
  boost::mp11::mp_for_each<Members<region::Effort>>([&](auto member) {
    using Number = std::remove_cvref_t<decltype(effort.*member.pointer)>;
    if (word.substr(0, equals) == member.name)
      effort.*member.pointer = static_cast<Number>(std::atof(word.data() + equals + 1));
  });
}

int allocate(const char* path, std::span<char*> words) {
  auto instance = kernel::read_instance(text_of(path));
  if (!instance) return 2;
  auto problem = region::problem_of(*instance);
  if (!problem) return 2;
  region::Options options;
  options.effort = region::effort_for_many;
  for (std::string_view word : words)
    if (word.contains('=')) tell(options.effort, word);
  options.progress = [](const region::Progress& p) {
    if (p.done == 0)
      fmt::print("{} {:.1f} s, value {:.1f}, bound {:.1f}\n", name_of(p.phase), cpu_ms() / 1e3, p.value, p.bound);
  };
  auto plan = region::allocate(*problem, options);
  if (!plan) return 2;
  plan->summary.cpu_seconds = cpu_ms() / 1e3;
  fmt::print("{}\n", json::write(plan->summary));
  return 0;
}

}  // namespace

int main(int count, char** words) {
  std::string_view what = count > 1 ? words[1] : "";
  if (what == "write" && count == 6) return write(words);
  if (what == "effort" && (count == 3 || count == 4)) return effort(words[2], count == 4 ? std::atof(words[3]) : 0);
  if (what == "allocate" && count >= 3) return allocate(words[2], {words + 3, words + count});
  if (what == "changes" && count == 4) return changes(words[2], words[3]);
  return 2;
}
