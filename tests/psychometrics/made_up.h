#pragma once
// Answers made up from known parameters with a seed, to see them recovered.
#include <random>

#include "psychometrics/item/item.h"
#include "psychometrics/table/responses.h"

namespace marshrut::psychometrics {

/// One uniform number from a generator whose bits are the same everywhere.
inline double uniform(std::mt19937_64& random) {
  return static_cast<double>(random() >> 11) * 0x1p-53;
}

inline double normal(std::mt19937_64& random) {
  const double first = 1 - uniform(random), second = uniform(random);
  return std::sqrt(-2 * std::log(first)) * std::cos(2 * 3.14159265358979323846 * second);
}

inline std::uint32_t made_up_answer(const Item& item, double ability, std::mt19937_64& random) {
  std::vector<AbilityCurve> curves;
  ability_curves(item, ability, curves);
  double left = uniform(random);
  std::uint32_t category = 0;
  while (category + 1 < curves.size() && (left -= std::exp(curves[category].log_p)) > 0) ++category;
  return category;
}

/// `asked` says whether person p is asked item j.
template <class Asked>
Responses made_up(const std::vector<Item>& items, const std::vector<double>& abilities, std::uint64_t seed,
                  Asked&& asked) {
  std::mt19937_64 random(seed);
  Responses out;
  for (std::size_t item = 0; item < items.size(); ++item) {
    out.items.push_back("i" + std::to_string(item + 1));
    out.columns.push_back(item + 1);
  }
  for (std::size_t person = 0; person < abilities.size(); ++person) {
    for (std::uint32_t item = 0; item < items.size(); ++item)
      if (asked(person, item)) out.answers.push_back({item, made_up_answer(items[item], abilities[person], random)});
    out.ends.push_back(out.answers.size());
    out.frequencies.push_back(1);
    out.lines.push_back(person + 2);
  }
  return out;
}

inline std::vector<double> made_up_abilities(std::size_t people, std::uint64_t seed, double deviation = 1) {
  std::mt19937_64 random(seed);
  std::vector<double> out(people);
  for (double& one : out) one = deviation * normal(random);
  return out;
}

}  // namespace marshrut::psychometrics
