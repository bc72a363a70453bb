#include "psychometrics/item/item.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cmath>
#include <numeric>

namespace marshrut::psychometrics {
namespace {

using doctest::Approx;

double between(int low, int high) {
  return *rc::gen::inRange(100 * low, 100 * high) / 100.0;
}

Item any_item() {
  Item item;
  item.model = *rc::gen::element(Model::rasch, Model::two_parameter, Model::three_parameter, Model::partial_credit,
                                 Model::generalised_partial_credit, Model::graded);
  const int categories = is_dichotomous(item.model) ? 2 : *rc::gen::inRange(2, 6);
  item.slope = has_free_slope(item.model) ? between(0, 3) + 0.1 : 1;
  double border = between(0, 3);
  for (int k = 1; k < categories; ++k) {
    item.intercepts.push_back(border);
    border += item.model == Model::graded ? -0.1 - between(0, 2) : between(-2, 2);
  }
  if (has_guess(item.model)) item.guess = 0.01 + between(0, 40) / 100;
  return item;
}

Row abilities() {
  Row row{};
  for (std::size_t q = 0; q < lanes; ++q) row[q] = -6.3 + 0.2 * static_cast<double>(q);
  return row;
}

std::vector<Row> log_rows(const Item& item, const Row& ability) {
  std::vector<Row> rows(item.categories());
  log_probabilities(item, ability, rows);
  return rows;
}

Item moved(const Item& item, std::size_t parameter, double by) {
  std::vector<double> values(parameters_of(item));
  write_parameters(item, values);
  values[parameter] += by;
  Item other = item;
  read_parameters(other, values);
  return other;
}

void close(double found, double wanted, double allowed) {
  if (std::abs(found - wanted) > allowed * (1 + std::abs(wanted)))
    RC_FAIL(std::to_string(found) + " for " + std::to_string(wanted));
}

}  // namespace

TEST_CASE("exponent and logarithm of a row are those of the standard library") {
  double worst = 0, worst_log = 0;
  for (int part = 0; part < 400; ++part) {
    Row row{};
    for (std::size_t q = 0; q < lanes; ++q) row[q] = -699 + 3.49 * part + 0.0531 * static_cast<double>(q);
    Row powers = row;
    row::exponents(powers);
    for (std::size_t q = 0; q < lanes; ++q) worst = std::max(worst, std::abs(powers[q] / std::exp(row[q]) - 1));
  }
  for (double x = 1e-300; x < 1e300; x *= 1.0137)
    worst_log = std::max(worst_log, std::abs(row::logarithm(x) - std::log(x)) / std::max(1.0, std::abs(std::log(x))));
  for (double x = 0.5; x < 2.5; x += 0.00037)
    worst_log = std::max(worst_log, std::abs(row::logarithm(x) - std::log(x)));
  CHECK(worst_log < 4e-16);
  CHECK(worst < 5e-16);
}

TEST_CASE("probabilities of every model sum to one and agree by rows and at a point") {
  CHECK(rc::check([] {
    const auto item = any_item();
    const auto ability = abilities();
    const auto rows = log_rows(item, ability);
    std::vector<AbilityCurve> curves;
    for (std::size_t q = 0; q < lanes; ++q) {
      ability_curves(item, ability[q], curves);
      double sum = 0;
      for (std::size_t k = 0; k < rows.size(); ++k) {
        sum += std::exp(rows[k][q]);
        close(rows[k][q], curves[k].log_p, 1e-11);
      }
      close(sum, 1, 1e-12);
    }
  }));
}

TEST_CASE("derivatives by the parameters are those of small steps") {
  CHECK(rc::check([] {
    const auto item = any_item();
    const auto ability = abilities();
    ParameterRows exact;
    parameter_rows(item, ability, exact);
    constexpr double step = 1e-5;
    for (std::size_t p = 0; p < parameters_of(item); ++p) {
      const auto above = log_rows(moved(item, p, step), ability), below = log_rows(moved(item, p, -step), ability);
      for (std::size_t k = 0; k < item.categories(); ++k)
        for (std::size_t q = 0; q < lanes; ++q)
          close(exact.slope_of(k, p)[q], (above[k][q] - below[k][q]) / (2 * step), 2e-6);
    }
  }));
}

TEST_CASE("derivatives by ability are those of small steps, and information is the mean of minus the second") {
  CHECK(rc::check([] {
    const auto item = any_item();
    const double ability = between(-4, 4);
    constexpr double step = 1e-4;
    std::vector<AbilityCurve> at, above, below;
    ability_curves(item, ability, at);
    ability_curves(item, ability + step, above);
    ability_curves(item, ability - step, below);
    double expected = 0;
    for (std::size_t k = 0; k < at.size(); ++k) {
      close(at[k].first, (above[k].log_p - below[k].log_p) / (2 * step), 1e-6);
      close(at[k].second, (above[k].first - below[k].first) / (2 * step), 1e-6);
      expected -= std::exp(at[k].log_p) * at[k].second;
    }
    close(information(item, ability), expected, 1e-9);
  }));
}

TEST_CASE("information has the closed forms of the textbooks") {
  const Item guessing{Model::three_parameter, 1.5, {-0.6}, 0.2};
  const double p = 0.2 + 0.8 / (1 + std::exp(-(1.5 * 0.7 - 0.6)));
  CHECK(information(guessing, 0.7) ==
        Approx(1.5 * 1.5 * (p - 0.2) * (p - 0.2) * (1 - p) * (1 - p) / (0.8 * 0.8 * p * (1 - p))).epsilon(1e-12));
  const Item rasch{Model::rasch, 1, {0.3}, 0};
  const double s = 1 / (1 + std::exp(-1.3));
  CHECK(information(rasch, 1) == Approx(s * (1 - s)).epsilon(1e-12));
}

TEST_CASE("far from an item nothing becomes infinite") {
  for (auto model : {Model::two_parameter, Model::three_parameter, Model::generalised_partial_credit, Model::graded}) {
    Item item{model, 50, {20}, has_guess(model) ? 0.1 : 0};
    if (!is_dichotomous(model)) item.intercepts.push_back(-30);
    std::vector<AbilityCurve> curves;
    for (double ability : {-40.0, -1.0, 0.0, 1.0, 40.0}) {
      ability_curves(item, ability, curves);
      for (const auto& curve : curves) CHECK(std::isfinite(curve.log_p + curve.first + curve.second));
      CHECK(std::isfinite(information(item, ability)));
    }
    ParameterRows rows;
    parameter_rows(item, abilities(), rows);
    for (const auto& one : rows.by_parameter)
      for (double value : one) CHECK(std::isfinite(value));
  }
}

TEST_CASE("a model is known by its word, and an impossible one is seen") {
  for (auto model : {Model::rasch, Model::two_parameter, Model::three_parameter, Model::partial_credit,
                     Model::generalised_partial_credit, Model::graded})
    CHECK(model_named(word_of(model)) == model);
  CHECK(!model_named("4pl"));
  CHECK(is_possible({Model::graded, 1, {1, -1}, 0}));
  CHECK_FALSE(is_possible({Model::graded, 1, {-1, 1}, 0}));
  CHECK_FALSE(is_possible({Model::two_parameter, std::nan(""), {0}, 0}));
  CHECK_FALSE(is_possible({Model::three_parameter, 1, {0}, 0}));
}

}  // namespace marshrut::psychometrics
