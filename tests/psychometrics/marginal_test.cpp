#include "psychometrics/calibration/marginal.h"

#include <doctest/doctest.h>

#include "made_up.h"
#include "psychometrics/calibration/information.h"
#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

constexpr Model models[] = {Model::rasch,
                            Model::two_parameter,
                            Model::three_parameter,
                            Model::partial_credit,
                            Model::generalised_partial_credit,
                            Model::graded};

/// Six items away from the top of their likelihood, with a prior where there is one.
MarginalModel somewhere(Model kind) {
  MarginalModel model;
  model.variance_free = !has_free_slope(kind);
  model.variance = model.variance_free ? 1.3 : 1;
  if (model.variance_free) {
    model.believed = log_weights(0, 0.8);
    row::exponents(model.believed);
    for (double& one : model.believed) one *= 30;
  }
  Priors priors;
  if (has_guess(kind)) priors.guess_logit = NormalPrior{-1.4, 0.5};
  if (has_free_slope(kind)) priors.log_slope = NormalPrior{0, 0.5};
  for (int item = 0; item < 6; ++item) {
    Item one{kind, has_free_slope(kind) ? 0.8 + 0.1 * item : 1, {0.9 - 0.3 * item}, has_guess(kind) ? 0.2 : 0};
    if (!is_dichotomous(kind)) one.intercepts.push_back(one.intercepts[0] - 0.8);
    model.items.push_back(one);
    model.priors.push_back(priors);
    if (!has_free_slope(kind)) model.priors.back().difficulty = NormalPrior{0.2 * item - 0.5, 0.7};
  }
  return model;
}

/// `alone`: everybody was asked items of their own, which is another way of summing than booklets for many.
Packed packed_answers(const MarginalModel& model, bool alone) {
  const auto responses =
      made_up(model.items, made_up_abilities(alone ? 60 : 300, 7), 9, [&](std::size_t person, std::uint32_t item) {
        return alone ? ((person * 2654435761u) >> (item + 3)) % 4 != 0 : (person + item) % 3 != 0;
      });
  std::vector<std::uint32_t> place;
  std::vector<std::size_t> categories;
  for (const auto& item : model.items) {
    place.push_back(static_cast<std::uint32_t>(place.size()));
    categories.push_back(item.categories());
  }
  return pack(responses, place, categories);
}

}  // namespace

TEST_CASE("the score of a visit is the slope of the likelihood by small steps") {
  for (auto kind : models)
    for (bool alone : {false, true}) {
      CAPTURE(word_of(kind));
      const auto model = somewhere(kind);
      const auto packed = packed_answers(model, alone);
      Marginal marginal(packed, model);
      auto point = model.point();
      const auto here = *marginal.visit(point);
      constexpr double step = 1e-5;
      for (std::size_t p = 0; p < point.size(); ++p) {
        point[p] += step;
        const double above = marginal.visit(point)->value;
        point[p] -= 2 * step;
        const double below = marginal.visit(point)->value;
        point[p] += step;
        CHECK(here.score[p] == doctest::Approx((above - below) / (2 * step)).epsilon(1e-5));
      }
      CHECK(marginal.visit(here.next)->value > here.value);
    }
}

TEST_CASE("the observed information is what small steps of the score say") {
  for (auto kind : models)
    for (bool alone : {false, true}) {
      CAPTURE(word_of(kind));
      CAPTURE(alone);
      const auto model = somewhere(kind);
      const auto packed = packed_answers(model, alone);
      Marginal marginal(packed, model);
      auto point = model.point();
      marginal.visit(point);
      const auto information = observed_information(packed, marginal.model(), marginal.expected());
      constexpr double step = 1e-4;
      for (std::size_t p = 0; p < point.size(); ++p) {
        point[p] += step;
        const auto above = marginal.visit(point)->score;
        point[p] -= 2 * step;
        const auto below = marginal.visit(point)->score;
        point[p] += step;
        for (std::size_t other = 0; other < point.size(); ++other) {
          const double found = information[p * point.size() + other];
          CHECK(std::abs(found - (below[other] - above[other]) / (2 * step)) < 1e-4 * (1 + std::abs(found)));
        }
      }
    }
}

}  // namespace marshrut::psychometrics
