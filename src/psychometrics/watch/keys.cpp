#include "psychometrics/watch/keys.h"

#include <algorithm>
#include <cmath>

#include "psychometrics/errors.h"
#include "psychometrics/table/pairs.h"
#include "psychometrics/table/records.h"

namespace marshrut::psychometrics {
namespace {

constexpr double doubtful_t = 2;
constexpr std::int64_t no_option = -1;

/// How a row did on the items of the rest.
struct Rest {
  double right = 0;
  double answered = 0;
};

/// Sums over the people who answered an item: of the rest, and of the rest of those who chose each option.
struct Sums {
  double people = 0, rest = 0, squares = 0;
  std::vector<double> chosen, chosen_rest;
};

class Check {
 public:
  Check(const Choices& choices, std::vector<std::int64_t> keys)
      : answers_(choices.chosen), keys_(std::move(keys)), left_out_(answers_.items.size(), false) {
    for (const auto& options : choices.options) widths_.push_back(options.size());
    find_rest();
  }

  void leave_out(const std::vector<bool>& flagged) {
    left_out_ = flagged;
    find_rest();
  }

  std::vector<Sums> sums() const {
    std::vector<Sums> sums(widths_.size());
    for (std::size_t item = 0; item < widths_.size(); ++item)
      sums[item].chosen.resize(widths_[item]), sums[item].chosen_rest.resize(widths_[item]);
    answers_.each_answer([&](std::size_t row, const Answer& answer) {
      auto rest = rest_[row];
      if (!left_out_[answer.item]) rest.right -= is_right(answer), rest.answered -= 1;
      if (rest.answered <= 0) return;
      const double share = rest.right / rest.answered, people = answers_.frequencies[row];
      auto& sum = sums[answer.item];
      sum.people += people, sum.rest += people * share, sum.squares += people * share * share;
      sum.chosen[answer.category] += people, sum.chosen_rest[answer.category] += people * share;
    });
    return sums;
  }

 private:
  double is_right(const Answer& answer) const {
    return keys_[answer.item] == static_cast<std::int64_t>(answer.category) ? 1 : 0;
  }
  void find_rest() {
    rest_.assign(answers_.rows(), {});
    answers_.each_answer([&](std::size_t row, const Answer& answer) {
      if (!left_out_[answer.item]) rest_[row].right += is_right(answer), rest_[row].answered += 1;
    });
  }

  const Responses& answers_;
  std::vector<std::int64_t> keys_;
  std::vector<bool> left_out_;
  std::vector<std::size_t> widths_;
  std::vector<Rest> rest_;
};

std::optional<double> correlation_of(const Sums& sums, std::size_t option) {
  const double n = sums.people, chose = sums.chosen[option];
  if (n <= 0) return std::nullopt;
  const double mean = sums.rest / n, variance = sums.squares / n - mean * mean, share = chose / n;
  if (variance <= 1e-12 || share <= 0 || share >= 1) return std::nullopt;
  return (sums.chosen_rest[option] / n - share * mean) / std::sqrt(variance * share * (1 - share));
}

bool is_beyond_chance(double correlation, double people) {
  if (people <= 2) return false;
  if (correlation >= 1) return true;
  return correlation * std::sqrt((people - 2) / (1 - correlation * correlation)) > doubtful_t;
}

/// The option that should be the key instead; nothing when the key stands.
std::optional<std::size_t> better_key(const Sums& sums, std::int64_t key) {
  const auto of_key = key == no_option ? std::nullopt : correlation_of(sums, static_cast<std::size_t>(key));
  std::optional<std::size_t> best;
  double highest = of_key.value_or(0);
  for (std::size_t option = 0; option < sums.chosen.size(); ++option) {
    const auto correlation = correlation_of(sums, option);
    if (static_cast<std::int64_t>(option) == key || !correlation || *correlation <= highest) continue;
    if (is_beyond_chance(*correlation, sums.people)) best = option, highest = *correlation;
  }
  return best;
}

KeyedItem told(const Sums& sums, const std::vector<std::string>& options, std::int64_t key) {
  KeyedItem item;
  if (const auto better = better_key(sums, key)) item.flagged = true, item.proposed = options[*better];
  for (std::size_t option = 0; option < options.size(); ++option)
    item.options.push_back({options[option], sums.chosen[option],
                            sums.people > 0 ? sums.chosen[option] / sums.people : 0, correlation_of(sums, option)});
  std::ranges::stable_sort(item.options, std::ranges::greater{}, &OptionChosen::people);
  return item;
}

}  // namespace

Result<Keys> read_keys(std::string_view text, const std::string& name) {
  Keys keys;
  TRY(read_pairs(text, name, {"item", "key"},
                 [&](std::string line, std::string_view item, std::string_view key) -> Result<bool> {
                   const auto id = unquoted(item), word = option_word(key);
                   if (id.empty() || word.empty()) return fail(errors::key_empty, "", name, line);
                   if (!keys.emplace(id, word).second) return fail(errors::key_twice, "", name, line, id);
                   return true;
                 }));
  return keys;
}

Result<KeyCheck> check_keys(const Choices& choices, const Keys& keys, const std::string& name) {
  const auto& items = choices.chosen.items;
  KeyCheck check;
  std::vector<std::int64_t> places;
  for (std::size_t item = 0; item < items.size(); ++item) {
    const auto key = keys.find(items[item]);
    if (key == keys.end())
      return fail(errors::key_unknown, "", name, std::to_string(choices.chosen.columns[item]), items[item]);
    const auto& options = choices.options[item];
    const auto place = std::ranges::find(options, key->second);
    places.push_back(place == options.end() ? no_option : place - options.begin());
    if (place == options.end()) check.warnings.push_back({&errors::key_unchosen, "", {items[item], key->second}, {}});
  }
  Check rows(choices, places);
  std::vector<bool> flagged;
  for (const auto& sums : rows.sums()) flagged.push_back(better_key(sums, places[flagged.size()]).has_value());
  rows.leave_out(flagged);
  for (const auto& sums : rows.sums()) {
    const auto item = check.items.size();
    auto one = told(sums, choices.options[item], places[item]);
    one.item = items[item];
    one.key = keys.at(items[item]);
    check.items.push_back(std::move(one));
  }
  return check;
}

}  // namespace marshrut::psychometrics
