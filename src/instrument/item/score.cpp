#include "instrument/item/score.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "base/random.h"
#include "base/text.h"
#include "instrument/errors.h"
#include "instrument/item/short_text.h"

namespace marshrut::instrument {
namespace {

using Ids = std::set<std::string>;

Ids ids_of(const std::vector<ItemOption>& options) {
  Ids ids;
  for (const auto& option : options) ids.insert(option.id);
  return ids;
}

double partial(const Item& item, bool all_right, bool half_right) {
  if (all_right) return item.points_max;
  return half_right && item.points_max >= 2 ? item.points_max / 2 : 0;
}

double points_for_choice(const Item& item, const ItemAnswer& answer) {
  Ids right(item.key.options.begin(), item.key.options.end());
  Ids chosen(answer.options.begin(), answer.options.end());
  std::vector<std::string> errors;
  std::set_symmetric_difference(right.begin(), right.end(), chosen.begin(), chosen.end(),
                                std::back_inserter(errors));
  return partial(item, errors.empty(), item.type == ItemType::multi && errors.size() == 1);
}

double points_for_order(const Item& item, const ItemAnswer& answer) {
  const auto& right = item.key.options;
  const auto& given = answer.options;
  std::set<std::pair<std::string, std::string>> neighbours;
  for (std::size_t i = 1; i < given.size(); ++i) neighbours.emplace(given[i - 1], given[i]);
  std::size_t kept = 0;
  for (std::size_t i = 1; i < right.size(); ++i) kept += neighbours.count({right[i - 1], right[i]});
  return partial(item, given == right, 2 * kept >= right.size() - 1);
}

double points_for_match(const Item& item, const ItemAnswer& answer) {
  std::size_t right = 0;
  for (const auto& pair : answer.pairs)
    right += static_cast<std::size_t>(std::ranges::count(item.key.pairs, pair));
  return partial(item, right == item.key.pairs.size(), 2 * right >= item.key.pairs.size());
}

double points_for_text(const Item& item, const ItemAnswer& answer) {
  bool right = std::ranges::any_of(
      item.key.texts, [&](const std::string& text) { return same_short_text(text, answer.text); });
  return right ? item.points_max : 0;
}

double points_for_number(const Item& item, const ItemAnswer& answer) {
  const auto given = number_in(answer.text);
  const auto& right = item.key.number;
  // A border such as 3,6 of 3,5±0,1 is no double.
  const bool within = given && right && std::abs(*given - right->value) <= right->tolerance + 1e-9;
  return within ? item.points_max : 0;
}

Result<void> check_ids(const std::vector<std::string>& given, const Ids& known, const std::string& at) {
  Ids seen;
  for (std::size_t i = 0; i < given.size(); ++i) {
    auto place = fmt::format("{}/{}", at, i);
    if (!known.contains(given[i])) return fail(errors::unknown_option, place, given[i]);
    if (!seen.insert(given[i]).second) return fail(errors::option_twice, place, given[i]);
  }
  return {};
}

/// A prompt is matched once; an option may serve several, but a word fills one gap, and an option of a gap no other.
Result<void> check_pairs(const Item& item, const std::vector<ItemPair>& pairs) {
  std::vector<std::string> prompts, chosen;
  auto options = ids_of(item.options);
  for (const auto& pair : pairs) {
    prompts.push_back(pair.prompt);
    if (!options.contains(pair.option)) return fail(errors::unknown_option, "/pairs", pair.option);
    chosen.push_back(pair.option);
    const auto option = std::ranges::find(item.options, pair.option, &ItemOption::id);
    if (option->gap && *option->gap != pair.prompt) return fail(errors::unknown_option, "/pairs", pair.option);
  }
  if (item.type == ItemType::gap_match) TRY(check_ids(chosen, options, "/pairs"));
  return check_ids(prompts, ids_of(item.prompts), "/pairs");
}

bool takes_text(ItemType type) {
  return type == ItemType::short_text || type == ItemType::case_task || type == ItemType::numeric;
}

}  // namespace

bool is_answered(const ItemAnswer& answer) {
  return !answer.options.empty() || !answer.pairs.empty() || !trimmed(answer.text).empty();
}

Result<void> check_answer(const Item& item, const ItemAnswer& answer) {
  bool match = takes_pairs(item.type), text = takes_text(item.type);
  if ((!answer.text.empty() && !text) || (!answer.pairs.empty() && !match) ||
      (!answer.options.empty() && (match || text)))
    return fail(errors::other_kind_of_answer);
  if (code_points(answer.text) > answer_characters_max)
    return fail(errors::answer_too_long, "/text", fmt::format("{}", answer_characters_max));
  if (item.type == ItemType::single && answer.options.size() > 1)
    return fail(errors::too_many_options, "/options", fmt::format("{}", answer.options.size()));
  TRY(check_ids(answer.options, ids_of(item.options), "/options"));
  return check_pairs(item, answer.pairs);
}

std::optional<double> points_of(const Item& item, const ItemAnswer& answer) {
  if (!is_answered(answer)) return 0;
  switch (item.type) {
    case ItemType::single:
    case ItemType::multi:
      return points_for_choice(item, answer);
    case ItemType::order:
      return points_for_order(item, answer);
    case ItemType::match:
    case ItemType::gap_match:
    case ItemType::inline_choice:
      return points_for_match(item, answer);
    case ItemType::short_text:
      return points_for_text(item, answer);
    case ItemType::numeric:
      return points_for_number(item, answer);
    case ItemType::case_task:
    case ItemType::upload:
      return std::nullopt;
  }
  return std::nullopt;
}

Result<double> points_by_rubric(const Item& item, const std::vector<CriterionMark>& marks) {
  Ids known, marked;
  for (const auto& line : item.key.rubric) known.insert(line.id);
  for (const auto& mark : marks) {
    if (!known.contains(mark.criterion)) return fail(errors::unknown_criterion, "/marks", mark.criterion);
    if (!marked.insert(mark.criterion).second) return fail(errors::option_twice, "/marks", mark.criterion);
  }
  double points = 0;
  for (const auto& line : item.key.rubric) {
    auto mark = std::ranges::find(marks, line.id, &CriterionMark::criterion);
    if (mark == marks.end()) return fail(errors::criterion_unmarked, "/marks", line.text);
    if (!(mark->points >= 0 && mark->points <= line.points_max))
      return fail(errors::criterion_points, "/marks", line.text, fmt::format("{:g}", line.points_max));
    points += mark->points;
  }
  return points;
}

ItemSheet sheet_of(const Item& item, std::uint64_t seed) {
  ItemSheet sheet{item.code, item.type, item.text, item.points_max, item.prompts, item.options, item.picture};
  // Fisher-Yates: the same on every machine, as std::shuffle is not.
  for (std::size_t i = sheet.options.size(); i > 1; --i)
    std::swap(sheet.options[i - 1], sheet.options[split_mix(seed) % i]);
  return sheet;
}

}  // namespace marshrut::instrument
