#include "psychometrics/watch/item_fit.h"

#include <algorithm>
#include <cmath>

#include "psychometrics/errors.h"
#include "psychometrics/gamma.h"
#include "psychometrics/latent/expectation.h"
#include "psychometrics/latent/population.h"
#include "psychometrics/scoring/places.h"
#include "psychometrics/watch/cells.h"
#include "psychometrics/watch/sums.h"

namespace marshrut::psychometrics {
namespace {

constexpr double people_least = 50;  // of a form
constexpr double discoveries = 0.05;  // the rate of false ones

/// Squares of what answers differ from what the person's others foretell.
struct Surprises {
  double squares = 0, variance = 0;
  double shares = 0, people = 0;  // of the squares by their variance

  void add(double square, double expected, double frequency) {
    squares += frequency * square;
    variance += frequency * expected;
    shares += frequency * square / expected;
    people += frequency;
  }
};

class Fitting {
 public:
  Fitting(const ParameterTable& table, const Responses& responses, const std::vector<std::uint32_t>& place)
      : packed_(packed_for(table, responses, place)),
        items_(items_of(table)),
        log_weights_(log_weights(table.population.mean, table.population.variance)),
        weights_(log_weights_),
        chi_squares_(items_.size()),
        surprises_(items_.size()),
        people_(items_.size(), 0) {
    row::exponents(weights_);
    lay_out();
  }

  void run() {
    Posteriors posteriors(packed_, items_, std::span(&log_weights_, 1));
    for (const auto& form : packed_.forms) {
      posteriors.enter(form);
      compare_sums(form);
      for (auto person = form.from; person < form.to; ++person) foretell(form, person, posteriors);
    }
  }

  ItemFit fit_of(std::size_t item, ParametersFrom from) const {
    ItemFit out;
    out.people = people_[item];
    if (const auto& own = surprises_[item]; own.people > 0) {
      out.infit = own.squares / own.variance;
      out.outfit = own.shares / own.people;
    }
    const auto& found = chi_squares_[item];
    const double taken = from == ParametersFrom::these_answers ? static_cast<double>(parameters_of(items_[item])) : 0;
    if (found.degrees - taken < 1) return out;
    out.s_x2 = found.value;
    out.degrees = found.degrees - taken;
    out.p = chi_square_above(*out.s_x2, *out.degrees);
    out.rmsea = std::sqrt(std::max(0.0, *out.s_x2 - *out.degrees) / (*out.degrees * std::max(1.0, out.people - 1)));
    return out;
  }

 private:
  static Packed packed_for(const ParameterTable& table, const Responses& responses,
                           const std::vector<std::uint32_t>& place) {
    std::vector<std::size_t> categories;
    for (const auto& one : table.items) categories.push_back(one.item.categories());
    return pack(responses, place, categories);
  }
  static std::vector<Item> items_of(const ParameterTable& table) {
    std::vector<Item> items;
    for (const auto& one : table.items) items.push_back(one.item);
    return items;
  }

  void lay_out() {
    for (const auto& item : items_) {
      CategoryRows likely(item.categories()), unlikely(item.categories());
      log_probabilities(item, node_abilities(), likely);
      Row mean{}, square{};
      for (std::size_t k = 0; k < likely.size(); ++k) {
        for (std::size_t q = 0; q < lanes; ++q) unlikely[k][q] = row::exponent(-likely[k][q]);
        row::exponents(likely[k]);
        row::add_times(mean, likely[k], static_cast<double>(k));
        row::add_times(square, likely[k], static_cast<double>(k * k));
      }
      probabilities_.push_back(std::move(likely));
      inverse_.push_back(std::move(unlikely));
      means_.push_back(mean);
      squares_.push_back(square);
    }
  }

  /// Calls with each item of the form and the person's answer to it.
  template <class Take>
  void each_answer(const AnsweredForm& form, std::size_t person, Take&& take) const {
    auto at = packed_.ends[person];
    for (std::size_t place = 0; place < form.items.size(); ++place) {
      const auto item = form.items[place];
      const bool above = at < packed_.ends[person + 1] && packed_.cells[at] < packed_.first[item + 1];
      take(place, item, above ? packed_.cells[at++] - packed_.first[item] : 0);
    }
  }

  void compare_sums(const AnsweredForm& form) {
    double all = 0;
    for (auto person = form.from; person < form.to; ++person) all += packed_.weights[person];
    if (all < people_least) return;
    std::size_t greatest = 0;
    std::vector<const CategoryRows*> rows;
    std::vector<std::vector<ExpectedAnswers>> by_sum;  // of each item
    for (const auto item : form.items) greatest += items_[item].categories() - 1, rows.push_back(&probabilities_[item]);
    for (const auto item : form.items) {
      const std::vector<double> none(items_[item].categories(), 0);
      by_sum.emplace_back(greatest + 1, ExpectedAnswers{none, none});
    }
    for (auto person = form.from; person < form.to; ++person) {
      std::size_t sum = 0;
      each_answer(form, person, [&](std::size_t, auto, std::size_t answer) { sum += answer; });
      each_answer(form, person, [&](std::size_t place, auto, std::size_t answer) {
        by_sum[place][sum].observed[answer] += packed_.weights[person];
      });
    }
    each_without(rows, [&](std::size_t place, const SumRows& others) {
      expect_answers(*rows[place], others, by_sum[place]);
      const auto found = chi_square_of(by_sum[place]);
      chi_squares_[form.items[place]].value += found.value;
      chi_squares_[form.items[place]].degrees += found.degrees;
    });
  }

  /// Gives each sum its people by answer. A sum that only one answer leads to has nothing to compare.
  void expect_answers(const CategoryRows& item, const SumRows& others, std::vector<ExpectedAnswers>& by_sum) const {
    for (std::size_t sum = 0; sum < by_sum.size(); ++sum) {
      auto& [observed, expected] = by_sum[sum];
      double people = 0, likely = 0;
      std::size_t ways = 0;
      for (std::size_t k = 0; k < item.size(); ++k) {
        people += observed[k];
        if (k > sum || sum - k >= others.size()) continue;
        ++ways;
        for (std::size_t q = 0; q < lanes; ++q) expected[k] += weights_[q] * item[k][q] * others[sum - k][q];
        likely += expected[k];
      }
      if (ways < 2 || likely <= 0) people = 0, std::ranges::fill(observed, 0.0);
      for (double& one : expected) one *= people > 0 ? people / likely : 0;
    }
  }

  void foretell(const AnsweredForm& form, std::size_t person, const Posteriors& posteriors) {
    Row weights;
    posteriors.of(person, weights);
    const double frequency = packed_.weights[person];
    each_answer(form, person, [&](std::size_t, std::uint32_t item, std::size_t answer) {
      people_[item] += frequency;
      if (form.items.size() < 2) return;
      Row others = weights;
      for (std::size_t q = 0; q < lanes; ++q) others[q] *= inverse_[item][answer][q];
      const double all = row::sum(others), mean = row::dot(others, means_[item]) / all;
      const double variance = row::dot(others, squares_[item]) / all - mean * mean;
      const double off = static_cast<double>(answer) - mean;
      constexpr double certain = 1e-12;
      if (std::isfinite(variance) && variance > certain) surprises_[item].add(off * off, variance, frequency);
    });
  }

  Packed packed_;
  std::vector<Item> items_;
  Row log_weights_, weights_;
  std::vector<CategoryRows> probabilities_, inverse_;
  std::vector<Row> means_, squares_;  // of the answer, by item at the nodes
  std::vector<ChiSquare> chi_squares_;
  std::vector<Surprises> surprises_;
  std::vector<double> people_;
};

/// The greatest p whose rank allows it, and all below, are discoveries.
void flag(std::vector<ItemFit>& items) {
  std::vector<ItemFit*> told;
  for (auto& one : items)
    if (one.p) told.push_back(&one);
  std::ranges::sort(told, {}, [](const ItemFit* one) { return *one->p; });
  const auto count = static_cast<double>(told.size());
  auto found = told.size();
  while (found > 0 && *told[found - 1]->p > discoveries * static_cast<double>(found) / count) --found;
  for (std::size_t at = 0; at < found; ++at) told[at]->misfits = true;
}

}  // namespace

Result<BankFit> item_fit(const ParameterTable& table, const Responses& responses, ParametersFrom from,
                         const std::string& name) {
  const auto place = TRY(places_of(table, responses, name));
  Fitting fitting(table, responses, place);
  fitting.run();
  BankFit out;
  std::size_t silent = 0;
  for (std::size_t item = 0; item < place.size(); ++item) {
    out.items.push_back(fitting.fit_of(place[item], from));
    out.items.back().item = responses.items[item];
    silent += out.items.back().p ? 0 : 1;
  }
  flag(out.items);
  if (silent > 0) {
    const auto first = std::ranges::find_if(out.items, [](const ItemFit& one) { return !one.p; });
    out.warnings.push_back({&errors::fit_untold, "", {std::to_string(silent), first->item}, {}});
  }
  return out;
}

}  // namespace marshrut::psychometrics
