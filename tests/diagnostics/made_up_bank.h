#pragma once
// A bank whose true difficulties are known, and people who answer it.
#include <doctest/doctest.h>

#include <cmath>
#include <random>

#include "diagnostics/scale/calibrating.h"
#include "diagnostics/scale/scale.h"

namespace marshrut::diagnostics {

/// Numbers that are the same everywhere.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : random_(seed) {}
  double uniform() { return static_cast<double>(random_() >> 11) * 0x1p-53; }
  double normal() { return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(2 * 3.14159265358979323846 * uniform()); }
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(uniform() * static_cast<double>(count)); }

 private:
  std::mt19937_64 random_;
};

inline instrument::Item item_of(std::size_t number, std::int64_t difficulty, double points_max = 1) {
  instrument::Item item;
  item.code = "I" + std::to_string(number);
  item.competency = "METH-1";
  item.type = points_max < 2 ? instrument::ItemType::single : instrument::ItemType::multi;
  item.difficulty = difficulty;
  item.points_max = points_max;
  item.options = {{"1", ""}, {"2", ""}, {"3", ""}};
  item.key.options = {"1"};
  return item;
}

/// A bank whose items are about as hard as is said, and a little easier on the whole.
struct Truth {
  std::vector<instrument::Item> items;
  std::vector<double> difficulties;

  explicit Truth(std::size_t count, std::uint64_t seed = 5) {
    Chance chance(seed);
    for (std::size_t number = 0; number < count; ++number) {
      items.push_back(item_of(number, static_cast<std::int64_t>(number % 3) + 1, number % 4 == 3 ? 2 : 1));
      difficulties.push_back(said_difficulty(items.back()).mean - 0.6 + 0.5 * chance.normal());
    }
  }
  double points(std::size_t item, double ability, Chance& chance) const {
    double points = 0;
    for (double step = 0; step < items[item].points_max; ++step)
      points += chance.uniform() < 1 / (1 + std::exp(difficulties[item] - ability)) ? 1 : 0;
    return points;
  }
};

/// `people` answer `length` items each, taken in turn from the bank.
inline CompetencyAnswers answered(const Truth& truth, std::size_t people, std::size_t length, std::uint64_t seed) {
  Chance chance(seed);
  CompetencyAnswers answers("METH-1");
  for (const auto& item : truth.items) answers.add({item, 1, true, std::nullopt});
  for (std::size_t person = 0; person < people; ++person) {
    const double ability = 0.9 * chance.normal();
    std::vector<CompetencyAnswers::Given> given;
    for (std::size_t k = 0; k < length; ++k) {
      const auto item = (person + k * 7) % truth.items.size();
      const double points = truth.points(item, ability, chance);
      given.push_back({item, points, points >= 1 ? "1" : chance.uniform() < 0.5 ? "2" : "3"});
    }
    answers.add_person(std::move(given));
  }
  return answers;
}

inline Scale scale_of(const CalibratedAnswers& found) {
  return Scale(1, found.items, {found.competency});
}

/// The answers of one person to items of the bank.
inline std::vector<ScaledAnswer> sitting(const Truth& truth, double ability, std::size_t length, Chance& chance) {
  std::vector<ScaledAnswer> answers;
  const auto from = chance.below(truth.items.size());
  for (std::size_t k = 0; k < length; ++k) {
    const auto item = (from + k) % truth.items.size();
    answers.push_back({truth.items[item], 1, truth.points(item, ability, chance), Instant{static_cast<std::int64_t>(k)}});
  }
  return answers;
}

}  // namespace marshrut::diagnostics
