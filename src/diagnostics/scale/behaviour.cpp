#include "diagnostics/scale/behaviour.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "diagnostics/scale/scale.h"
#include "psychometrics/normal.h"
#include "psychometrics/watch/keys.h"

namespace marshrut::diagnostics {
namespace {

constexpr double easy_share = 0.95, hard_share = 0.10;
constexpr double weak_correlation = 0.10;
constexpr std::int64_t people_for_weak =
    100;  // by chance alone, a correlation of 0.1 is rarely missed by more than 0.2 then
constexpr double drift_least = 0.3, drift_z = 2.58;  // Huynh and Meyer (2010)

/// A person's answer to one item beside the rest of that person's answers.
struct Beside {
  double share = 0;
  double rest = 0;  // the mean share of the others
  double ability = 0;
  double error = 1;
  bool compared = true;
};

/// By item.
std::vector<std::vector<Beside>> beside_rest(const CompetencyAnswers& answers,
                                             std::span<const psychometrics::Score> abilities) {
  std::vector<std::vector<Beside>> out(answers.items().size());
  const auto& responses = answers.responses();
  for (std::size_t row = 0; row < responses.rows(); ++row) {
    const auto share_at = [&](std::size_t at) {
      const auto& answer = responses.answers[at];
      return answer.category / static_cast<double>(categories_of(answers.items()[answer.item].item) - 1);
    };
    double sum = 0;
    for (auto at = responses.ends[row]; at < responses.ends[row + 1]; ++at) sum += share_at(at);
    const auto others = static_cast<double>(responses.ends[row + 1] - responses.ends[row]) - 1;
    const auto known = row < abilities.size() ? abilities[row] : psychometrics::Score();
    const double ability = known.ability.value_or(0), error = std::max(known.error.value_or(1), 0.05);
    for (auto at = responses.ends[row]; at < responses.ends[row + 1]; ++at) {
      const double share = share_at(at);
      out[responses.answers[at].item].push_back({share, others > 0 ? (sum - share) / others : 0, ability, error, answers.compared()[row]});
    }
  }
  return out;
}

/// Of those whose rest says how able they are; nothing where they are too few.
std::optional<double> correlation_of(const std::vector<Beside>& people) {
  double x = 0, y = 0, xx = 0, yy = 0, xy = 0, count = 0;
  for (const auto& one : people) {
    if (!one.compared) continue;
    count += 1;
    x += one.share;
    y += one.rest;
    xx += one.share * one.share;
    yy += one.rest * one.rest;
    xy += one.share * one.rest;
  }
  if (count < static_cast<double>(people_for_words)) return std::nullopt;
  const double spread = (xx - x * x / count) * (yy - y * y / count);
  if (!(spread > 1e-12)) return std::nullopt;
  return (xy - x * y / count) / std::sqrt(spread);
}

/// People at abilities from -3 to 3 in eight groups, where at least ten stand. Nobody's ability is known for certain, so
/// that each stands in several groups in part: to put people where their mean is would mix an item's answer with its own
/// trace in that mean, and make every item look steeper than it is.
std::vector<CurvePoint> curve_of(const std::vector<Beside>& people) {
  constexpr int groups = 8;
  constexpr double from = -3, width = 0.75, people_least = 10;
  std::vector<CurvePoint> points;
  for (int group = 0; group < groups; ++group) {
    const double low = from + width * group, high = low + width;
    double count = 0, sum = 0;
    for (const auto& one : people) {
      const double part = psychometrics::normal_below((high - one.ability) / one.error) - psychometrics::normal_below((low - one.ability) / one.error);
      count += part;
      sum += part * one.share;
    }
    if (count >= people_least) points.push_back({low + width / 2, sum / count, std::lround(count)});
  }
  return points;
}

/// Which options were chosen of items with one right option, and whether the key is doubtful.
psychometrics::KeyCheck keys_of(const CompetencyAnswers& answers, const std::vector<CalibratedItem>& items) {
  psychometrics::Choices choices;
  psychometrics::Keys keys;
  std::map<std::size_t, std::uint32_t> place;
  for (std::size_t item = 0; item < items.size(); ++item) {
    const auto& bank_item = answers.items()[item].item;
    if (bank_item.type != instrument::ItemType::single || items[item].statistics.people < people_for_words) continue;
    place.emplace(item, static_cast<std::uint32_t>(place.size()));
    choices.chosen.items.push_back(std::to_string(item));
    choices.chosen.columns.push_back(place.size());
    choices.options.emplace_back();
    for (const auto& option : bank_item.options) choices.options.back().push_back(option.id);
    keys.emplace(std::to_string(item), bank_item.key.options.empty() ? "" : bank_item.key.options.front());
  }
  const auto& responses = answers.responses();
  for (std::size_t row = 0; row < responses.rows(); ++row) {
    for (auto at = responses.ends[row]; at < responses.ends[row + 1] && answers.compared()[row]; ++at) {
      const auto to = place.find(responses.answers[at].item);
      if (to == place.end()) continue;
      const auto& options = choices.options[to->second];
      const auto chosen = std::ranges::find(options, answers.options()[at]);
      if (chosen == options.end()) continue;
      choices.chosen.answers.push_back({to->second, static_cast<std::uint32_t>(chosen - options.begin())});
    }
    choices.chosen.ends.push_back(choices.chosen.answers.size());
    choices.chosen.frequencies.push_back(1);
    choices.chosen.lines.push_back(row + 1);
  }
  if (place.size() < 2) return {};
  auto check = psychometrics::check_keys(choices, keys, "answers");
  return check ? *std::move(check) : psychometrics::KeyCheck{};
}

void tell_options(const CompetencyAnswers& answers, std::vector<CalibratedItem>& items) {
  for (const auto& checked : keys_of(answers, items).items) {
    auto& statistics = items[static_cast<std::size_t>(std::stoul(checked.item))].statistics;
    for (const auto& option : checked.options)
      statistics.options.push_back({option.option, static_cast<std::int64_t>(option.people), option.correlation});
    if (!checked.flagged) continue;
    statistics.flags.push_back(ItemFlag::key_doubtful);
    statistics.proposed_key = checked.proposed;
  }
}

/// Against the calibration before, the middling move of all items taken away: it is that of the people.
void tell_moved(const CompetencyAnswers& answers, std::vector<CalibratedItem>& items) {
  std::vector<std::pair<std::size_t, double>> moves;
  std::vector<double> sizes;
  for (std::size_t item = 0; item < items.size(); ++item) {
    const auto& before = answers.items()[item].before;
    const auto& now = items[item].statistics;
    if (!before || !before->difficulty_error || !now.difficulty_error) continue;
    moves.emplace_back(item, *now.difficulty - *before->difficulty);
    sizes.push_back(moves.back().second);
  }
  if (moves.empty()) return;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::ranges::nth_element(sizes, middle);
  for (const auto& [item, move] : moves) {
    const double own = move - *middle;
    auto& now = items[item].statistics;
    const double error = std::hypot(*now.difficulty_error, *answers.items()[item].before->difficulty_error);
    if (std::abs(own) > drift_least && std::abs(own) > drift_z * error) now.flags.push_back(ItemFlag::moved);
  }
}

}  // namespace

void tell_behaviour(const CompetencyAnswers& answers, std::span<const psychometrics::Score> abilities,
                    std::vector<CalibratedItem>& items) {
  const auto people = beside_rest(answers, abilities);
  for (std::size_t item = 0; item < items.size(); ++item) {
    auto& statistics = items[item].statistics;
    statistics.people = static_cast<std::int64_t>(people[item].size());
    if (statistics.people < people_for_words) continue;
    double sum = 0;
    for (const auto& one : people[item]) sum += one.share;
    statistics.share = sum / static_cast<double>(statistics.people);
    statistics.correlation = correlation_of(people[item]);
    if (*statistics.share > easy_share) statistics.flags.push_back(ItemFlag::too_easy);
    if (*statistics.share < hard_share) statistics.flags.push_back(ItemFlag::too_hard);
    if (statistics.people >= people_for_weak && statistics.correlation && *statistics.correlation < weak_correlation)
      statistics.flags.push_back(ItemFlag::weak);
    if (!abilities.empty()) statistics.points = curve_of(people[item]);
  }
  tell_options(answers, items);
  tell_moved(answers, items);
}

}  // namespace marshrut::diagnostics
