// region_bench write TEACHERS ACTIVITIES SEED FILE: a made-up region (tests/kit/planning_region.h) for `planning allocate`.
// region_bench effort FILE: what work for one solve buys, on the first teachers of the file, alone: at all activities and at
// the most promising.
#include <fmt/format.h>

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>

#include "kit/planning_region.h"
#include "planning/kernel/effects_read.h"
#include "planning/region/finder.h"

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

int effort(const char* path) {
  auto instance = kernel::read_instance(text_of(path));
  if (!instance) return 2;
  auto problem = region::problem_of(*instance);
  if (!problem) return 2;
  region::Preparations preparations(*problem);
  region::Finder finder(*problem, preparations);
  region::Tariff free{std::vector<double>(problem->sessions()), std::vector<char>(problem->sessions())};
  int count = static_cast<int>(std::min<std::size_t>(200, problem->teachers()));
  fmt::print("| activities | work | ms | value | bound |\n|---|---|---|---|---|\n");
  for (int activities : {0, 50, 40, 30, 20})
    for (std::int64_t work : {1, 100, 200, 400, 800, 1600, 3200}) {
      double value = 0, bound = 0, begun = cpu_ms();
      for (int t = 0; t < count; ++t) {
        auto reply = finder.best({.teacher = t, .tariff = &free, .work = work, .activities = activities}, {});
        value += reply->route.value;
        bound += reply->bound;
      }
      fmt::print("| {} | {} | {:.2f} | {:.2f} | {:.2f} |\n", activities, work, (cpu_ms() - begun) / count, value,
                 bound);
    }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  std::string_view what = count > 1 ? words[1] : "";
  if (what == "write" && count == 6) return write(words);
  if (what == "effort" && count == 3) return effort(words[2]);
  return 2;
}
