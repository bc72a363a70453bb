#include "psychometrics/calibration/calibrate.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "calibrated.h"
#include "made_up.h"
#include "psychometrics/errors.h"

namespace marshrut::psychometrics {
namespace {

using doctest::Approx;

/// The answers to the five items of section 6 of the Law School Admission Test, 1,000 people by pattern: the published
/// frequencies of Bock and Lieberman (1970), Psychometrika 35, 179-197. Two patterns of the 32 nobody gave.
constexpr const char* lsat_section_6 =
    "item1,item2,item3,item4,item5,freq\n"
    "0,0,0,0,0,3\n0,0,0,0,1,6\n0,0,0,1,0,2\n0,0,0,1,1,11\n0,0,1,0,0,1\n0,0,1,0,1,1\n0,0,1,1,0,3\n0,0,1,1,1,4\n"
    "0,1,0,0,0,1\n0,1,0,0,1,8\n0,1,0,1,1,16\n0,1,1,0,1,3\n0,1,1,1,0,2\n0,1,1,1,1,15\n1,0,0,0,0,10\n1,0,0,0,1,29\n"
    "1,0,0,1,0,14\n1,0,0,1,1,81\n1,0,1,0,0,3\n1,0,1,0,1,28\n1,0,1,1,0,15\n1,0,1,1,1,80\n1,1,0,0,0,16\n1,1,0,0,1,56\n"
    "1,1,0,1,0,21\n1,1,0,1,1,173\n1,1,1,0,0,11\n1,1,1,0,1,61\n1,1,1,1,0,28\n1,1,1,1,1,298\n";

void check_certified(const Calibration& found) {
  CHECK(found.converged);
  CHECK(found.score_norm < 1e-4);
  CHECK(found.warnings.empty());
}

std::vector<double> slopes(const Calibration& found) {
  std::vector<double> out;
  for (const auto& one : found.table.items) out.push_back(one.item.slope);
  return out;
}

void check_near(const std::vector<double>& found, const std::vector<double>& wanted, double within) {
  REQUIRE(found.size() == wanted.size());
  for (std::size_t at = 0; at < found.size(); ++at) CHECK(std::abs(found[at] - wanted[at]) < within);
}

}  // namespace

TEST_CASE("the Law School items by the Rasch model have their published numbers") {
  const auto found = calibrated(responses_of(lsat_section_6), Model::rasch);
  check_certified(found);
  CHECK(std::abs(found.log_likelihood + 2466.93760) < 1e-3);
  CHECK(*found.variance == Approx(0.57024).epsilon(2e-3));
  std::vector<double> intercepts;
  for (const auto& one : found.table.items) intercepts.push_back(one.item.intercepts[0]);
  check_near(intercepts, {2.73002, .99861, .23985, 1.30645, 2.09941}, 2e-3);
  CHECK(found.parameters == 6);
  CHECK(found.log_prior == 0);
  MESSAGE("passes: ", found.iterations, ", score: ", found.score_norm);
}

TEST_CASE("the Law School items by two parameters have their published numbers and errors") {
  const auto found = calibrated(responses_of(lsat_section_6), Model::two_parameter);
  check_certified(found);
  CHECK(std::abs(found.log_likelihood + 2466.65338) < 1e-3);
  check_near(slopes(found), {.8257, .7227, .8909, .6884, .6569}, 2e-3);
  std::vector<double> intercepts, errors;
  for (const auto& one : found.table.items) {
    intercepts.push_back(one.item.intercepts[0]);
    errors.push_back(one.errors[0].value());
  }
  check_near(intercepts, {2.7732, .9902, .2491, 1.2848, 2.0533}, 2e-3);
  const double published[] = {.258, .187, .233, .185, .210};
  for (std::size_t item = 0; item < 5; ++item) CHECK(errors[item] == Approx(published[item]).epsilon(0.02));
  MESSAGE("passes: ", found.iterations, ", score: ", found.score_norm, ", condition: ", *found.condition);
}

TEST_CASE("graded and generalised partial credit of two categories are the two-parameter model") {
  const auto responses = responses_of(lsat_section_6);
  for (auto model : {Model::graded, Model::generalised_partial_credit}) {
    const auto found = calibrated(responses, model);
    check_certified(found);
    CHECK(std::abs(found.log_likelihood + 2466.65338) < 1e-3);
    check_near(slopes(found), {.8257, .7227, .8909, .6884, .6569}, 2e-3);
    CHECK(found.table.items[0].errors[0].value() == Approx(.258).epsilon(0.02));
  }
}

TEST_CASE("the attitudes to science have their published numbers") {
  const auto path = std::filesystem::path(MARSHRUT_ROOT) / ".." / "shared" / "reference" / "Science_4items.csv";
  std::ifstream file(path);
  if (!file) {
    MESSAGE("SKIPPED: there is no ", path.lexically_normal().string());
    return;
  }
  std::ostringstream text;
  text << file.rdbuf();
  const auto responses = responses_of(text.str());
  const auto partial = calibrated(responses, Model::partial_credit);
  const auto graded = calibrated(responses, Model::graded);
  const auto generalised = calibrated(responses, Model::generalised_partial_credit);
  for (const auto* found : {&partial, &graded, &generalised}) check_certified(*found);
  CHECK(std::abs(partial.log_likelihood + 1619.27410) < 1e-3);
  CHECK(std::abs(graded.log_likelihood + 1608.86941) < 1e-3);
  CHECK(std::abs(generalised.log_likelihood + 1612.68160) < 1e-3);
  check_near(slopes(graded), {1.04064, 1.22583, 2.30059, 1.09380}, 2e-3);
  check_near(slopes(generalised), {.86115, .83997, 2.23732, .72038}, 2e-3);
  MESSAGE("passes: ", partial.iterations, " ", graded.iterations, " ", generalised.iterations);
}

namespace {

std::vector<Item> known_items(Model model, std::size_t count, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<Item> items;
  for (std::size_t item = 0; item < count; ++item) {
    Item one{model, has_free_slope(model) ? std::exp(0.3 * normal(random)) : 1, {}, has_guess(model) ? 0.2 : 0};
    const double middle = normal(random);
    if (is_dichotomous(model))
      one.intercepts = {middle};
    else if (model == Model::graded)
      one.intercepts = {middle + 1.2, middle, middle - 1};
    else
      one.intercepts = {middle + 0.5, middle + 0.3, middle - 1};
    items.push_back(one);
  }
  return items;
}

const auto everything = [](std::size_t, std::uint32_t) { return true; };
/// Three booklets of two thirds of the items each.
const auto booklets = [](std::size_t person, std::uint32_t item) { return (person + item) % 3 != 0; };

/// Every estimate beside what it was made from, in standard errors.
void check_recovered(const std::vector<Item>& known, const Calibration& found) {
  double squares = 0, most = 0, count = 0;
  for (std::size_t item = 0; item < known.size(); ++item) {
    std::vector<double> truth(parameters_of(known[item])), estimate(truth.size());
    write_parameters(known[item], truth);
    write_parameters(found.table.items[item].item, estimate);
    if (has_guess(known[item].model)) {
      truth.back() = known[item].guess;
      estimate.back() = found.table.items[item].item.guess;
    }
    REQUIRE(found.table.items[item].errors.size() == truth.size());
    for (std::size_t p = 0; p < truth.size(); ++p) {
      const double z = (estimate[p] - truth[p]) / found.table.items[item].errors[p].value();
      squares += z * z;
      most = std::max(most, std::abs(z));
      ++count;
    }
  }
  CHECK(most < 4.5);
  // Estimates hang together by the people they have in common, so that the mean square is wide of 1.
  CHECK(squares / count > 0.35);
  CHECK(squares / count < 1.8);
}

}  // namespace

TEST_CASE("parameters that answers were made from are found within their errors, all items asked or some") {
  for (auto model :
       {Model::rasch, Model::two_parameter, Model::partial_credit, Model::generalised_partial_credit, Model::graded}) {
    CAPTURE(word_of(model));
    const auto known = known_items(model, 24, 5);
    const auto abilities = made_up_abilities(1'500, 11, has_free_slope(model) ? 1 : 1.2);
    for (bool all : {true, false}) {
      const auto responses = all ? made_up(known, abilities, 3, everything) : made_up(known, abilities, 3, booklets);
      const auto found = calibrated(responses, model);
      check_certified(found);
      check_recovered(known, found);
      if (found.variance) CHECK(std::abs(*found.variance - 1.44) < 4 * *found.variance_error);
    }
  }
}

TEST_CASE("guessing is found with a prior of it, and without one the answer is finite") {
  const auto known = known_items(Model::three_parameter, 24, 5);
  const auto responses = made_up(known, made_up_abilities(3'000, 11), 3, everything);
  Priors priors;
  priors.guess_logit = NormalPrior{-1.386, 0.5};
  const auto found = calibrated(responses, Model::three_parameter, priors);
  check_certified(found);
  CHECK(found.log_prior < 0);
  for (std::size_t item = 0; item < known.size(); ++item) {
    CHECK(std::abs(found.table.items[item].item.guess - 0.2) < 0.15);
    CHECK(std::abs(found.table.items[item].item.slope - known[item].slope) < 5 * *found.table.items[item].errors[0]);
  }
  const auto plain = calibrated(responses, Model::three_parameter);
  CHECK(std::isfinite(plain.log_likelihood));
  CHECK(plain.log_likelihood > found.log_likelihood);
  for (const auto& one : plain.table.items)
    CHECK(std::isfinite(one.item.slope + one.item.intercepts[0] + one.item.guess));
  MESSAGE("passes: ", found.iterations, ", without a prior ", plain.iterations, ", score ", plain.score_norm);
}

TEST_CASE("what EM does not certify in its passes, L-BFGS does, at the same top") {
  for (auto model :
       {Model::rasch, Model::two_parameter, Model::three_parameter, Model::generalised_partial_credit, Model::graded}) {
    CAPTURE(word_of(model));
    const auto responses = made_up(known_items(model, 10, 5), made_up_abilities(800, 11), 3, booklets);
    CalibrationPlan plan{model, {}};
    if (has_guess(model)) plan.priors.guess_logit = NormalPrior{-1.386, 0.5};
    const auto by_em = calibrate(responses, plan);
    plan.squarem_visits = 3;
    const auto by_lbfgs = calibrate(responses, plan);
    REQUIRE(by_em);
    REQUIRE(by_lbfgs);
    CHECK(by_lbfgs->converged);
    CHECK(by_lbfgs->log_likelihood + by_lbfgs->log_prior ==
          Approx(by_em->log_likelihood + by_em->log_prior).epsilon(1e-9));
    check_near(slopes(*by_lbfgs), slopes(*by_em), 1e-3);
    MESSAGE("passes: ", by_em->iterations, " by EM, ", by_lbfgs->iterations, " by L-BFGS");
  }
}

TEST_CASE("the order of people and of items changes nothing but rounding") {
  const auto known = known_items(Model::graded, 8, 5);
  const auto abilities = made_up_abilities(400, 11);
  const auto responses = made_up(known, abilities, 3, booklets);
  Responses turned = responses;
  turned.answers.clear();
  turned.ends = {0};
  std::ranges::reverse(turned.items);
  for (std::size_t row = responses.rows(); row-- > 0;) {
    for (auto at = responses.ends[row + 1]; at-- > responses.ends[row];)
      turned.answers.push_back(
          {static_cast<std::uint32_t>(known.size()) - 1 - responses.answers[at].item, responses.answers[at].category});
    turned.ends.push_back(turned.answers.size());
  }
  const auto one = calibrated(responses, Model::graded), other = calibrated(turned, Model::graded);
  CHECK(one.log_likelihood == Approx(other.log_likelihood).epsilon(1e-10));
  for (std::size_t item = 0; item < known.size(); ++item)
    CHECK(one.table.items[item].item.slope ==
          Approx(other.table.items[known.size() - 1 - item].item.slope).epsilon(1e-5));
}

}  // namespace marshrut::psychometrics
