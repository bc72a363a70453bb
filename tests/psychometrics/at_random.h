#pragma once
// Answers of any shape from a seed: missing ones, constant items, extreme people, weights of any size.
#include <cstdlib>
#include <string>

#include "made_up.h"

namespace marshrut::psychometrics {

/// How often something random is tried: `few` in ./do test, MARSHRUT_FUZZ times as often in ./do soak.
inline int tries(int few) {
  const char* times = std::getenv("MARSHRUT_FUZZ");
  return few * (times ? std::max(1, std::atoi(times)) : 1);
}

inline std::size_t among(std::mt19937_64& random, std::size_t least, std::size_t most) {
  return least + static_cast<std::size_t>(uniform(random) * static_cast<double>(most - least + 1));
}

inline bool by_chance(std::mt19937_64& random, double share) {
  return uniform(random) < share;
}

inline Item item_at_random(Model model, std::size_t categories, std::mt19937_64& random) {
  Item item{model, has_free_slope(model) ? std::exp(0.5 * normal(random)) : 1, {}, has_guess(model) ? 0.2 : 0};
  if (is_dichotomous(model)) categories = 2;
  double intercept = 1.5 * normal(random) + 0.6;
  for (std::size_t k = 1; k < categories; ++k) {
    item.intercepts.push_back(intercept);
    intercept -= 0.2 + uniform(random);
  }
  return item;
}

inline Model model_at_random(std::mt19937_64& random) {
  constexpr Model models[] = {Model::rasch,
                              Model::two_parameter,
                              Model::three_parameter,
                              Model::partial_credit,
                              Model::generalised_partial_credit,
                              Model::graded};
  return models[among(random, 0, 5)];
}

inline std::vector<Item> bank_at_random(Model model, std::size_t count, std::mt19937_64& random) {
  std::vector<Item> items;
  for (std::size_t item = 0; item < count; ++item) items.push_back(item_at_random(model, among(random, 2, 4), random));
  return items;
}

/// `wild`: with items and people who answer all alike, and with weights from 0 to a billion.
inline Responses responses_at_random(const std::vector<Item>& items, std::size_t people, bool wild,
                                     std::mt19937_64& random) {
  const double asked = by_chance(random, 0.5) ? 1 : 0.2 + 0.8 * uniform(random);
  auto out = made_up(items, made_up_abilities(people, random(), wild ? 2 : 1), random(),
                     [&](std::size_t, std::uint32_t) { return by_chance(random, asked); });
  if (!wild) return out;
  for (std::size_t row = 0; row < out.rows(); ++row) {
    constexpr double weights[] = {0, 1e-9, 0.5, 3, 1e9};
    if (by_chance(random, 0.1)) out.frequencies[row] = weights[among(random, 0, 4)];
    if (!by_chance(random, 0.1)) continue;
    const auto answer = among(random, 0, 1);
    for (auto at = out.ends[row]; at < out.ends[row + 1]; ++at) out.answers[at].category = answer ? 1 : 0;
  }
  for (std::uint32_t item = 0; item < items.size(); ++item)
    if (by_chance(random, 0.15))
      for (auto& answer : out.answers)
        if (answer.item == item) answer.category = 1;
  return out;
}

/// The same people and items in another order: row r of what comes out was row `rows[r]`, and item j stands at `place[j]`.
inline Responses reordered(const Responses& of, const std::vector<std::size_t>& rows,
                           const std::vector<std::uint32_t>& place) {
  Responses out;
  out.items.resize(of.items.size());
  out.columns.resize(of.items.size());
  for (std::size_t item = 0; item < of.items.size(); ++item) {
    out.items[place[item]] = of.items[item];
    out.columns[place[item]] = place[item] + 1;
  }
  for (const auto row : rows) {
    for (auto at = of.ends[row]; at < of.ends[row + 1]; ++at)
      out.answers.push_back({place[of.answers[at].item], of.answers[at].category});
    std::sort(out.answers.begin() + static_cast<std::ptrdiff_t>(out.ends.back()), out.answers.end(),
              [](const Answer& a, const Answer& b) { return a.item < b.item; });
    out.ends.push_back(out.answers.size());
    out.frequencies.push_back(of.frequencies[row]);
    out.lines.push_back(out.frequencies.size() + 1);
  }
  return out;
}

template <class Number>
std::vector<Number> order_at_random(std::size_t count, std::mt19937_64& random) {
  std::vector<Number> out(count);
  for (std::size_t at = 0; at < count; ++at) out[at] = static_cast<Number>(at);
  for (std::size_t at = count; at > 1; --at) std::swap(out[at - 1], out[among(random, 0, at - 1)]);
  return out;
}

}  // namespace marshrut::psychometrics
