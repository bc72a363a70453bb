#include "wave/rules.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.h"
#include "wave/errors.h"

namespace marshrut::wave {
namespace {

constexpr std::size_t title_least = 3;
constexpr std::size_t title_most = 120;
constexpr double weight_most = 5;
constexpr double floor_most = 0.9;
constexpr double budget_most = 1e12;
constexpr int share_steps = 10;

}  // namespace

Result<void> check_wave(const Wave& wave, Date today, Date latest) {
  Refusals refusals;
  const auto& terms = wave.terms;
  const auto letters = code_points(trimmed(wave.title));
  if (letters < title_least || letters > title_most)
    refusals.add(errors::title_missing, "/title", std::to_string(title_most));
  if (terms.ends <= terms.starts || terms.ends > latest) refusals.add(errors::term_wrong, "/ends", latest.iso());
  if (terms.ends <= today) refusals.add(errors::term_over, "/ends");
  auto within = [&](double given, double least, double most, const char* at, const char* most_words) {
    if (!(given >= least && given <= most))
      refusals.add(errors::number_wrong, at, std::to_string(static_cast<int>(least)), most_words);
  };
  within(terms.priority_weight, 1, weight_most, "/priority_weight", "5");
  within(terms.low_result_weight, 1, weight_most, "/low_result_weight", "5");
  within(terms.first_time_weight, 1, weight_most, "/first_time_weight", "5");
  within(terms.floor_share, 0, floor_most, "/floor_share", "0.9");
  if (terms.budget) within(*terms.budget, 0, budget_most, "/budget", "1000000000000");
  if (refusals) return refusals.take();
  return {};
}

std::vector<ShareGroup> share_groups(std::span<const WaveLine> lines, std::int64_t people_min) {
  std::array<std::int64_t, share_steps> counts{};
  for (const auto& line : lines) {
    if (line.alone <= 0) continue;
    const auto step = static_cast<int>(std::floor(line.value / line.alone * share_steps));
    ++counts[static_cast<std::size_t>(std::clamp(step, 0, share_steps - 1))];
  }
  std::vector<ShareGroup> groups;
  ShareGroup open;
  for (int step = 0; step < share_steps; ++step) {
    open.people += counts[static_cast<std::size_t>(step)];
    open.to = static_cast<double>(step + 1) / share_steps;
    if (open.people < people_min) continue;
    groups.push_back(open);
    open = {open.to, open.to, 0};
  }
  if (!groups.empty()) {
    groups.back().to = 1;
    groups.back().people += open.people;
  }
  return groups;
}

std::vector<RunPoint> thinned(const std::vector<RunPoint>& points, std::size_t most) {
  if (points.size() <= most) return points;
  std::vector<RunPoint> kept;
  for (std::size_t i = 0; i + 1 < most; ++i) kept.push_back(points[i * points.size() / most]);
  kept.push_back(points.back());
  return kept;
}

}  // namespace marshrut::wave
