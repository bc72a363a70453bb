#include "wave/rules.h"

#include <doctest/doctest.h>

#include "wave/errors.h"
#include "wave/run/live.h"

using namespace marshrut;
using namespace marshrut::wave;

namespace {

const Date today = Date::of(2026, 9, 1);
const Date latest = Date::of(2027, 10, 1);

Wave sound() {
  Wave wave;
  wave.title = "Осень 2026";
  wave.terms.starts = Date::of(2026, 10, 1);
  wave.terms.ends = Date::of(2027, 6, 25);
  return wave;
}

std::string refused(const Wave& wave) {
  const auto checked = check_wave(wave, today, latest);
  return checked ? "" : std::string(checked.error().code->name);
}

std::vector<WaveLine> lines(std::initializer_list<double> shares) {
  std::vector<WaveLine> made;
  for (double share : shares) made.push_back({{}, "", share, 1});
  return made;
}

}  // namespace

TEST_CASE("a wave has a title, days ahead within the regulation's term, and weights that people can mean") {
  CHECK(refused(sound()) == "");
  auto wave = sound();
  wave.title = " а ";
  CHECK(refused(wave) == "wave.title_missing");
  wave = sound();
  wave.terms.ends = wave.terms.starts;
  CHECK(refused(wave) == "wave.term_wrong");
  wave = sound();
  wave.terms.ends = latest.plus_days(1);
  CHECK(refused(wave) == "wave.term_wrong");
  wave = sound();
  wave.terms.starts = Date::of(2026, 1, 1), wave.terms.ends = today;
  CHECK(refused(wave) == "wave.term_over");
  wave = sound();
  wave.terms.low_result_weight = 0.5;
  CHECK(refused(wave) == "wave.number_wrong");
  wave = sound();
  wave.terms.floor_share = 0.95;
  CHECK(refused(wave) == "wave.number_wrong");
  wave = sound();
  wave.terms.budget = -1;
  CHECK(refused(wave) == "wave.number_wrong");
}

TEST_CASE("shares are told of five people and more, and everybody is counted once") {
  CHECK(share_groups(lines({0.1, 0.2, 0.3, 0.9}), 5).empty());
  const auto all = lines({0.05, 0.15, 0.25, 0.35, 0.45, 0.95, 0.95, 0.95, 0.95, 0.95, 1, 1});
  const auto groups = share_groups(all, 5);
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].from == 0);
  CHECK(groups[0].to == 0.5);
  CHECK(groups[0].people == 5);
  CHECK(groups[1].to == 1);
  CHECK(groups[1].people == 7);
  auto with_few_above = lines({0.1, 0.1, 0.1, 0.1, 0.1, 0.9});
  CHECK(share_groups(with_few_above, 5).size() == 1);
  CHECK(share_groups(with_few_above, 5)[0].people == 6);
  with_few_above.push_back({{}, "", 0, 0});  // to whom nothing is worth anything
  CHECK(share_groups(with_few_above, 5)[0].people == 6);
}

TEST_CASE("a course is thinned evenly and keeps its end") {
  std::vector<RunPoint> points;
  for (int i = 0; i < 1000; ++i) points.push_back({static_cast<double>(i), Phase::alone, 0, 0, 0});
  const auto kept = thinned(points, 100);
  CHECK(kept.size() == 100);
  CHECK(kept.front().seconds == 0);
  CHECK(kept.back().seconds == 999);
  CHECK(thinned(points, 2000).size() == 1000);
}

TEST_CASE("who looks on a run sees what is new and no more") {
  LiveRuns runs;
  const Id<WaveRun> id{"r"};
  CHECK(!runs.find(id));
  const auto run = runs.begin(id);
  run->tell({0, Phase::alone, 0, 0, 0});
  run->tell({0.05, Phase::alone, 0.1, 0, 0});
  run->tell({0.1, Phase::alone, 0.2, 1, 0});
  CHECK(runs.find(id)->points().size() == 1);
  CHECK(run->points().back().value == 1);
  run->tell({0.5, Phase::alone, 0.3, 2, 0});
  run->tell({0.51, Phase::prices, 0, 2, 5});
  CHECK(run->points().size() == 3);
  CHECK(!run->stopped());
  runs.find(id)->stop();
  CHECK(run->stopped());
  runs.end(id);
  CHECK(!runs.find(id));
}
