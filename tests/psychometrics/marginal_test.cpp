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

/// Six items away from the top of their likelihood, with a prior where there is one; of two groups, the first item known.
MarginalModel somewhere(Model kind, bool in_groups) {
  MarginalModel model;
  auto& spread = model.populations[0];
  spread.variance_free = !has_free_slope(kind);
  spread.variance = spread.variance_free ? 1.3 : 1;
  if (spread.variance_free) {
    spread.believed = log_weights(0, 0.8);
    row::exponents(spread.believed);
    for (double& one : spread.believed) one *= 30;
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
  if (in_groups) {
    model.populations.push_back({0.4, 0.7, true, true, {}});
    model.fixed.assign(model.items.size(), false);
    model.fixed[0] = true;
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
  std::vector<std::uint32_t> group_of_row;
  for (std::size_t row = 0; row < responses.rows(); ++row)
    group_of_row.push_back(static_cast<std::uint32_t>(row / 2 % model.populations.size()));
  return pack(responses, place, categories, group_of_row);
}

struct Way {
  bool alone, in_groups;
};
constexpr Way ways[] = {{false, false}, {true, false}, {false, true}, {true, true}};

}  // namespace

TEST_CASE("the score of a visit is the slope of the likelihood by small steps") {
  for (auto kind : models)
    for (const auto [alone, in_groups] : ways) {
      CAPTURE(word_of(kind));
      CAPTURE(in_groups);
      const auto model = somewhere(kind, in_groups);
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
    for (const auto [alone, in_groups] : ways) {
      CAPTURE(word_of(kind));
      CAPTURE(in_groups);
      CAPTURE(alone);
      const auto model = somewhere(kind, in_groups);
      const auto packed = packed_answers(model, alone);
      Marginal marginal(packed, model);
      auto point = model.point();
      marginal.visit(point);
      const auto information = observed_information(packed, marginal.model(), marginal.expected());
      const auto width = all_parameters(model), known = width - point.size();
      CHECK(known == (in_groups ? parameters_of(model.items[0]) : 0));
      constexpr double step = 1e-4;
      for (std::size_t p = 0; p < point.size(); ++p) {
        point[p] += step;
        const auto above = marginal.visit(point)->score;
        point[p] -= 2 * step;
        const auto below = marginal.visit(point)->score;
        point[p] += step;
        for (std::size_t other = 0; other < point.size(); ++other) {
          const double found = information[(known + p) * width + known + other];
          CHECK(std::abs(found - (below[other] - above[other]) / (2 * step)) < 1e-4 * (1 + std::abs(found)));
        }
      }
    }
}

}  // namespace marshrut::psychometrics
