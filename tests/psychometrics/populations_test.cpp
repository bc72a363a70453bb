// Several groups of people with one set of items, and new items beside known ones.
#include <doctest/doctest.h>

#include "calibrated.h"
#include "made_up.h"
#include "psychometrics/errors.h"
#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

using doctest::Approx;

std::vector<Item> grouped_items(Model model, std::size_t count) {
  std::mt19937_64 random(31);
  std::vector<Item> items;
  for (std::size_t at = 0; at < count; ++at) {
    Item item{model, has_free_slope(model) ? std::exp(0.3 * normal(random)) : 1, {}, has_guess(model) ? 0.2 : 0};
    const double middle = item.slope * normal(random);
    item.intercepts = {middle};
    if (model == Model::graded) item.intercepts = {middle + 0.9, middle - 0.7};
    if (!is_dichotomous(model) && model != Model::graded) item.intercepts = {middle + 0.3, 2 * middle};
    items.push_back(item);
  }
  return items;
}

/// People of two groups, N(0, 1) and the one given; every row says its group.
struct TwoGroups {
  Responses responses;
  Groups groups{{"here", "there"}, {}};
};

template <class Asked>
TwoGroups two_groups(const std::vector<Item>& items, std::size_t people, double mean, double deviation,
                     std::uint64_t seed, Asked&& asked) {
  auto abilities = made_up_abilities(2 * people, seed);
  for (std::size_t person = people; person < 2 * people; ++person)
    abilities[person] = mean + deviation * abilities[person];
  TwoGroups out{made_up(items, abilities, seed + 1, asked), {{"here", "there"}, {}}};
  for (std::size_t person = 0; person < 2 * people; ++person) out.groups.group_of_row.push_back(person >= people);
  return out;
}

const auto all_items = [](std::size_t, std::uint32_t) { return true; };

Calibration calibrated_in(const TwoGroups& of, Model model) {
  CalibrationPlan plan{model};
  plan.groups = of.groups;
  plan.reference = "here";
  auto done = calibrate(of.responses, plan);
  if (!done) FAIL(done.error().words_en());
  return *std::move(done);
}

/// How many of its errors a number is off.
double off(double found, double wanted, std::optional<double> error) {
  REQUIRE(error);
  return std::abs(found - wanted) / *error;
}

/// The log-likelihood by the definition, a person and a node at a time.
double likelihood_by_hand(const TwoGroups& of, const Calibration& found) {
  double sum = 0;
  std::vector<AbilityCurve> curves;
  for (std::size_t row = 0; row < of.responses.rows(); ++row) {
    const auto& population = found.populations[static_cast<std::size_t>(of.groups.group_of_row[row])];
    double all = 0, weights = 0;
    for (int node = 0; node < 61; ++node) {
      const double ability = -6 + 0.2 * node, apart = ability - population.mean;
      const double weight = std::exp(-apart * apart / (2 * population.variance));
      double log_p = 0;
      for (auto at = of.responses.ends[row]; at < of.responses.ends[row + 1]; ++at) {
        const auto [item, category] = of.responses.answers[at];
        ability_curves(found.table.items[item].item, ability, curves);
        log_p += curves[category].log_p;
      }
      all += weight * std::exp(log_p), weights += weight;
    }
    sum += std::log(all / weights);
  }
  return sum;
}

std::string refusal_of(const Responses& responses, const CalibrationPlan& plan) {
  const auto done = calibrate(responses, plan);
  return done ? "" : std::string(done.error().code->name) + ": " + done.error().words_en();
}

}  // namespace

TEST_CASE("groups that differ are found with their items, within the errors that are told") {
  for (auto model :
       {Model::rasch, Model::two_parameter, Model::partial_credit, Model::generalised_partial_credit, Model::graded}) {
    CAPTURE(word_of(model));
    const auto items = grouped_items(model, 15);
    const auto of = two_groups(items, 1'500, 0.7, 1.3, 41, [](std::size_t person, std::uint32_t item) {
      return person < 1'500 ? item < 11 : item >= 5;  // six items in common
    });
    const auto found = calibrated_in(of, model);
    CHECK(found.converged);
    CHECK(found.score_norm < 1e-4);
    REQUIRE(found.populations.size() == 2);
    const auto& [here, there] = std::tie(found.populations[0], found.populations[1]);
    CHECK(here.group == "here");
    CHECK(here.people == Approx(1'500));
    CHECK(here.mean == 0);
    CHECK_FALSE(here.se_mean);
    CHECK(found.variance.has_value() == !has_free_slope(model));
    CHECK(off(there.mean, 0.7, there.se_mean) < 3.5);
    CHECK(off(there.variance, 1.69, there.se_variance) < 3.5);
    CHECK(*there.se_mean < 0.12);
    for (std::size_t item = 0; item < items.size(); ++item) {
      const auto& one = found.table.items[item];
      CHECK(off(one.item.intercepts[0], items[item].intercepts[0], one.errors[has_free_slope(model)]) < 4);
    }
    CHECK(found.log_likelihood == Approx(likelihood_by_hand(of, found)).epsilon(1e-9));
  }
}

TEST_CASE("the errors of a group's mean and variance are those that are made") {
  const auto items = grouped_items(Model::two_parameter, 8);
  double means = 0, variances = 0;
  constexpr int times = 60;
  for (int seed = 0; seed < times; ++seed) {
    const auto of = two_groups(items, 500, -0.6, 0.8, 200 + 2 * static_cast<std::uint64_t>(seed), all_items);
    const auto there = calibrated_in(of, Model::two_parameter).populations[1];
    const double by_mean = off(there.mean, -0.6, there.se_mean),
                 by_variance = off(there.variance, 0.64, there.se_variance);
    means += by_mean * by_mean / times, variances += by_variance * by_variance / times;
  }
  MESSAGE("mean square of the error in errors told: mean ", means, ", variance ", variances);
  CHECK(means > 0.6);
  CHECK(means < 1.6);
  CHECK(variances > 0.5);
  CHECK(variances < 1.8);
}

TEST_CASE("two groups that answer alike are one group") {
  const auto items = grouped_items(Model::two_parameter, 10);
  for (auto model : {Model::rasch, Model::two_parameter}) {
    auto responses = made_up(items, made_up_abilities(400, 5), 6, all_items);
    const auto one = calibrated(responses, model);
    TwoGroups twice{responses, {{"here", "there"}, std::vector<std::int64_t>(800, 0)}};
    std::fill(twice.groups.group_of_row.begin() + 400, twice.groups.group_of_row.end(), 1);
    for (std::size_t row = 0; row < 400; ++row) {
      for (auto at = responses.ends[row]; at < responses.ends[row + 1]; ++at)
        twice.responses.answers.push_back(responses.answers[at]);
      twice.responses.ends.push_back(twice.responses.answers.size());
      twice.responses.frequencies.push_back(1);
      twice.responses.lines.push_back(402 + row);
    }
    const auto two = calibrated_in(twice, model);
    CHECK(two.log_likelihood == Approx(2 * one.log_likelihood).epsilon(1e-7));
    CHECK(std::abs(two.populations[1].mean) < 1e-3);
    CHECK(two.populations[1].variance == Approx(two.populations[0].variance).epsilon(2e-3));
    for (std::size_t item = 0; item < items.size(); ++item)
      CHECK(std::abs(two.table.items[item].item.intercepts[0] - one.table.items[item].item.intercepts[0]) < 2e-3);
  }
}

TEST_CASE("new items come onto the scale of the known ones, where a calibration alone does not") {
  for (auto model : {Model::rasch, Model::two_parameter, Model::graded})
    for (double shift : {0.5, 1.0, -0.75}) {
      CAPTURE(word_of(model));
      CAPTURE(shift);
      const auto items = grouped_items(model, 24);
      auto abilities = made_up_abilities(3'000, 77);
      for (double& one : abilities) one = shift + 1.2 * one;
      const auto responses = made_up(items, abilities, 78, all_items);
      CalibrationPlan plan{model};
      for (std::size_t item = 0; item < items.size(); ++item)
        plan.fixed.push_back(item < 14 ? std::optional(items[item]) : std::nullopt);
      const auto found = calibrate(responses, plan);
      REQUIRE(found);
      CHECK(found->converged);
      CHECK(found->parameters == 2 + 10 * parameters_of(items[0]));
      CHECK(off(found->populations[0].mean, shift, found->populations[0].se_mean) < 3.5);
      CHECK(off(found->populations[0].variance, 1.44, found->populations[0].se_variance) < 3.5);
      CHECK(found->table.population.mean == found->populations[0].mean);
      const auto naive = calibrated(responses, model);
      double by_fixed = 0, by_naive = 0;
      for (std::size_t item = 0; item < items.size(); ++item) {
        const auto& one = found->table.items[item];
        if (item < 14) {
          CHECK(one.item.intercepts == items[item].intercepts);
          CHECK_FALSE(one.errors[0]);
          continue;
        }
        CHECK(off(one.item.intercepts[0], items[item].intercepts[0], one.errors[has_free_slope(model)]) < 4);
        auto apart = [&](const Item& is) {
          return is.intercepts[0] / is.slope - items[item].intercepts[0] / items[item].slope;
        };
        by_fixed += apart(one.item) / 10, by_naive += apart(naive.table.items[item].item) / 10;
      }
      CHECK(std::abs(by_fixed) < 0.06);
      CHECK(std::abs(by_naive) > 0.3);
    }
}

TEST_CASE("known items of another model, all items known, and groups on a known scale") {
  auto items = grouped_items(Model::two_parameter, 12);
  items[2] = {Model::three_parameter, 1.2, {0.3}, 0.2};
  items[3] = {Model::rasch, 1, {0.5}, 0};
  items[4] = {Model::graded, 1.1, {0.8, -0.9}, 0};
  const auto of = two_groups(items, 1'200, 0.8, 1, 91, all_items);
  CalibrationPlan plan{Model::two_parameter};
  plan.groups = of.groups;
  plan.fixed.assign(items.begin(), items.end());
  const auto known = calibrate(of.responses, plan);
  REQUIRE(known);
  CHECK(known->parameters == 4);
  CHECK(off(known->populations[0].mean, 0, known->populations[0].se_mean) < 3.5);
  CHECK(off(known->populations[1].mean, 0.8, known->populations[1].se_mean) < 3.5);
  for (std::size_t item = 8; item < 12; ++item) plan.fixed[item].reset();
  const auto some = calibrate(of.responses, plan);
  REQUIRE(some);
  CHECK(some->converged);
  for (std::size_t item = 8; item < 12; ++item)
    CHECK(off(some->table.items[item].item.slope, items[item].slope, some->table.items[item].errors[0]) < 4);
}

TEST_CASE("what binds no group to the scale is refused, and rows of no group are left out aloud") {
  const auto items = grouped_items(Model::rasch, 8);
  auto of = two_groups(items, 60, 0.3, 1, 17,
                       [](std::size_t person, std::uint32_t item) { return (person < 60) == (item < 4); });
  CalibrationPlan plan{Model::rasch};
  plan.groups = of.groups;
  CHECK(refusal_of(of.responses, plan).starts_with("psychometrics.group_unlinked: Group “there”"));
  plan.reference = "nowhere";
  CHECK(refusal_of(of.responses, plan).starts_with("psychometrics.reference_unknown"));
  plan.reference = "there";
  CHECK(refusal_of(of.responses, plan).starts_with("psychometrics.group_unlinked: Group “here”"));
  plan.groups->names = {"here"};
  CHECK(refusal_of(of.responses, plan).starts_with("psychometrics.groups_too_few"));

  CalibrationPlan alone{Model::rasch};
  alone.fixed.assign(8, std::nullopt);
  CHECK(refusal_of(of.responses, alone).starts_with("psychometrics.nothing_fixed"));
  alone.fixed[0] = Item{Model::rasch, 1, {0.2}, 0};
  CHECK(refusal_of(responses_of("a,b,c,d,e,f,g,h\n2,0,1,0,1,0,1,0\n0,1,0,1,0,1,0,1\n1,1,0,0,1,1,0,0\n"), alone)
            .starts_with("psychometrics.fixed_category_unknown: Column 1, item “a”"));

  auto joined = two_groups(items, 60, 0.3, 1, 17, all_items);
  for (std::size_t row = 0; row < 20; ++row) joined.groups.group_of_row[row] = -1;
  const auto found = calibrated_in(joined, Model::rasch);
  CHECK(found.warnings.front().code == &errors::rows_ungrouped);
  CHECK(found.populations[0].people == Approx(40));
}

TEST_CASE("populations of groups are written with their names and read again; a file with one is as it was") {
  const auto of = two_groups(grouped_items(Model::two_parameter, 6), 300, 0.5, 1, 23, all_items);
  const auto found = calibrated_in(of, Model::two_parameter);
  const auto text = written(found.table);
  CHECK(text.starts_with("#population,0,1,here,,\n#population,"));
  const auto read = read_parameters_file(text, "P.csv");
  REQUIRE(read);
  REQUIRE(read->groups.size() == 2);
  CHECK(read->groups[1].group == "there");
  CHECK(read->groups[1].mean == found.populations[1].mean);
  CHECK(read->population.variance == 1);
  CHECK(written(calibrated(of.responses, Model::two_parameter).table).starts_with("#population,0,1\nitem,model,a,d1,"));
}

}  // namespace marshrut::psychometrics
