#include "psychometrics/latent/expectation.h"

#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::size_t node_below = 25, node_above = 35;  // abilities -1 and 1
constexpr double negligible = 1e-18;                     // of a posterior

/// Where the posterior is more than nothing, in whole vectors: most of a long test's nodes are empty.
struct Reach {
  std::size_t from = 0, to = lanes;
};

Reach reach_of(const Row& weights) {
  Reach reach;
  while (reach.from < lanes - row::width && weights[reach.from + row::width - 1] < negligible) reach.from += row::width;
  while (reach.to > reach.from + row::width && weights[reach.to - row::width] < negligible) reach.to -= row::width;
  return reach;
}

/// Gives what the people of a form are, by node, to every item of the form: the answer 0 is what is left by the others.
void give_people(const Packed& packed, const AnsweredForm& form, const Row& people, Expected& out) {
  row::add(out.people[form.group], people);
  for (auto item : form.items) row::add(out.counts[packed.first[item]], people);
}

void take_from_zero(const Packed& packed, Expected& out) {
  for (std::size_t item = 0; item < packed.items(); ++item)
    for (std::size_t cell = packed.first[item] + 1; cell < packed.first[item + 1]; ++cell)
      row::add_times(out.counts[packed.first[item]], out.counts[cell], -1);
}

void expect_by_rows(const Packed& packed, std::span<const Item> items, std::span<const Row> log_weights, Expected& out) {
  Posteriors posteriors(packed, items, log_weights);
  Row weights;
  for (const auto& form : packed.forms) {
    posteriors.enter(form);
    Row people{};
    for (std::size_t person = form.from; person < form.to; ++person) {
      out.log_likelihood += packed.weights[person] * posteriors.of(person, weights);
      for (double& one : weights) one *= packed.weights[person];
      row::add(people, weights);
      const auto [from, to] = reach_of(weights);
      for (auto at = packed.ends[person]; at < packed.ends[person + 1]; ++at) {
        Row& count = out.counts[packed.cells[at]];
        for (std::size_t q = from; q < to; q += row::width)
          for (std::size_t l = 0; l < row::width; ++l) count[q + l] += weights[q + l];
      }
    }
    give_people(packed, form, people, out);
  }
  take_from_zero(packed, out);
}

/// The sums of a linear family: k a by cell, and the mean abilities gathered there.
struct LinearCells {
  std::vector<double> slope, moment;
};

double sum_of_cells(const Packed& packed, std::size_t person, const std::vector<double>& by_cell) {
  double part[4]{};
  auto at = packed.ends[person];
  const auto end = packed.ends[person + 1];
  for (; at + 4 <= end; at += 4)
    for (std::size_t l = 0; l < 4; ++l) part[l] += by_cell[packed.cells[at + l]];
  for (; at < end; ++at) part[0] += by_cell[packed.cells[at]];
  return (part[0] + part[2]) + (part[1] + part[3]);
}

Row base_of(const AnsweredForm& form, const std::vector<Row>& zero, const Row& log_weights) {
  Row base = log_weights;
  for (auto item : form.items) row::add(base, zero[item]);
  return base;
}

LinearCells linear_cells(const Packed& packed, std::span<const Item> items, std::vector<Row>& zero) {
  LinearCells cells{std::vector<double>(packed.first.back()), std::vector<double>(packed.first.back())};
  std::vector<Row> rows;
  for (std::size_t item = 0; item < items.size(); ++item) {
    rows.resize(items[item].categories());
    log_probabilities(items[item], node_abilities(), rows);
    zero[item] = rows[0];
    for (std::size_t k = 1; k < rows.size(); ++k)
      cells.slope[packed.first[item] + k] = static_cast<double>(k) * items[item].slope;
  }
  return cells;
}

/// Puts the number and the mean ability of those who gave an answer on two nodes; the part of the likelihood that ability
/// has no part in.
double spread_moments(const Packed& packed, std::span<const Item> items, const LinearCells& cells, Expected& out) {
  double log_likelihood = 0;
  for (std::size_t item = 0; item < items.size(); ++item)
    for (std::size_t k = 1; k < items[item].categories(); ++k) {
      const auto cell = packed.first[item] + k;
      out.counts[cell][node_below] = (packed.totals[cell] - cells.moment[cell]) / 2;
      out.counts[cell][node_above] = (packed.totals[cell] + cells.moment[cell]) / 2;
      log_likelihood += packed.totals[cell] * items[item].intercepts[k - 1];
    }
  return log_likelihood;
}

void expect_by_sums(const Packed& packed, std::span<const Item> items, std::span<const Row> log_weights, Expected& out) {
  const Row& ability = node_abilities();
  std::vector<Row> zero(items.size());
  auto cells = linear_cells(packed, items, zero);
  for (const auto& form : packed.forms) {
    const Row base = base_of(form, zero, log_weights[form.group]);
    Row people{}, weights;
    for (std::size_t person = form.from; person < form.to; ++person) {
      const double score = sum_of_cells(packed, person, cells.slope), weight = packed.weights[person];
      for (std::size_t q = 0; q < lanes; ++q) weights[q] = base[q] + score * ability[q];
      out.log_likelihood += weight * row::normalise(weights);
      const double mean = weight * row::dot(weights, ability);
      row::add_times(people, weights, weight);
      for (auto at = packed.ends[person]; at < packed.ends[person + 1]; ++at) cells.moment[packed.cells[at]] += mean;
    }
    give_people(packed, form, people, out);
  }
  out.log_likelihood += spread_moments(packed, items, cells, out);
  take_from_zero(packed, out);
}

}  // namespace

Posteriors::Posteriors(const Packed& packed, std::span<const Item> items, std::span<const Row> log_weights)
    : packed_(packed), log_weights_(log_weights), above_(packed.first.back()), zero_(items.size()) {
  for (std::size_t item = 0; item < items.size(); ++item) {
    const std::span rows(&above_[packed.first[item]], items[item].categories());
    log_probabilities(items[item], node_abilities(), rows);
    zero_[item] = rows[0];
    for (auto& one : rows) row::add_times(one, zero_[item], -1);
  }
}

void Posteriors::enter(const AnsweredForm& form) {
  base_ = base_of(form, zero_, log_weights_[form.group]);
}

double Posteriors::of(std::size_t person, Row& weights) const {
  weights = base_;
  auto at = packed_.ends[person];
  const auto end = packed_.ends[person + 1];
  for (; at + 4 <= end; at += 4) {
    const Row &a = above_[packed_.cells[at]], &b = above_[packed_.cells[at + 1]];
    const Row &c = above_[packed_.cells[at + 2]], &d = above_[packed_.cells[at + 3]];
    for (std::size_t q = 0; q < lanes; ++q) weights[q] += (a[q] + b[q]) + (c[q] + d[q]);
  }
  for (; at < end; ++at) row::add(weights, above_[packed_.cells[at]]);
  return row::normalise(weights);
}

void expect(const Packed& packed, std::span<const Item> items, std::span<const Row> log_weights, Expected& out) {
  out.log_likelihood = 0;
  out.people.assign(log_weights.size(), Row{});
  out.counts.assign(packed.first.back(), Row{});
  const bool linear = std::ranges::all_of(items, [](const Item& item) { return is_exponential_family(item.model); });
  (linear ? expect_by_sums : expect_by_rows)(packed, items, log_weights, out);
}

}  // namespace marshrut::psychometrics
