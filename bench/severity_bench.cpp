// How long a report of the experts' severity takes: so many marks of three criteria each, by 30 experts on 34 cases.
#include <benchmark/benchmark.h>

#include <cmath>

#include "base/random.h"
#include "diagnostics/marking/severity.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::size_t experts = 30, cases = 34, criteria = 3;

double uniform(std::uint64_t& random) {
  return static_cast<double>(split_mix(random) >> 11) * 0x1p-53;
}

/// Works of two cases, marked by two experts each.
std::vector<CriterionRating> made_up(std::size_t marks) {
  std::vector<CriterionRating> ratings;
  std::uint64_t random = 1;
  for (std::size_t work = 0; work < marks / 4; ++work) {
    const double ability = 3 * (uniform(random) + uniform(random) + uniform(random)) - 4.5;
    for (const auto expert : {work % experts, (work + 1 + work / experts % (experts - 1)) % experts})
      for (const auto task : {work % cases, (work * 7 + 3) % cases})
        for (std::size_t criterion = 0; criterion < criteria; ++criterion) {
          const double over = ability - static_cast<double>(expert % 7) / 5 + 0.6 - static_cast<double>((task + criterion) % 5) / 3;
          ratings.push_back({{"w" + std::to_string(work)}, "IT-" + std::to_string(task), "c" + std::to_string(criterion),
                             {"E" + std::to_string(expert)}, uniform(random) < 1 / (1 + std::exp(-over)) ? 1.0 : 0.0,
                             {work % 6 == 0 ? 2'000 : 1'000}});
        }
  }
  return ratings;
}

void report(benchmark::State& state) {
  const auto ratings = made_up(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    const auto told = severity_report(ratings, {1'500});
    if (told.state != SeverityState::measured) state.SkipWithError("not measured");
  }
}
BENCHMARK(report)->Arg(1'000)->Arg(5'000)->Arg(20'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace marshrut::diagnostics

BENCHMARK_MAIN();
