// What is said of made-up people beside what is true of them.
#include <array>

#include "diagnostics/result/course.h"
#include "made_up_bank.h"
#include "psychometrics/change.h"
#include "psychometrics/deficit_rule.h"

namespace marshrut::diagnostics {

TEST_CASE("the confidence that is told equals how often it is true, by a bank calibrated from answers") {
  const Truth truth(30);
  const auto scale = scale_of(calibrated(answered(truth, 1500, 8, 31)));
  const double true_cut = 0.1;  // on the scale of the truth
  // The percent that this ability means by the true difficulties of the bank.
  std::vector<psychometrics::Item> models;
  for (std::size_t item = 0; item < truth.items.size(); ++item) {
    psychometrics::Item model{psychometrics::Model::partial_credit, 1, {-truth.difficulties[item]}, 0};
    // Two points, each by itself: both steps of a partial credit with its even chance.
    if (truth.items[item].points_max > 1)
      model.intercepts = {-truth.difficulties[item] + std::log(2.0), -2 * truth.difficulties[item]};
    models.push_back(model);
  }
  const double required = psychometrics::percent_of_ability(psychometrics::expected_percents(models), true_cut);
  Chance chance(77);
  constexpr int people = 6000, bins = 10;
  std::array<double, bins> told{}, true_ones{}, count{};
  for (int person = 0; person < people; ++person) {
    const double ability = 0.9 * chance.normal();
    const auto place = on_scale(scale, sitting(truth, ability, 8, chance), {}).at("METH-1");
    const double below = psychometrics::deficit_probability(
        place.now.weights, {psychometrics::ability_of_percent(place.percents, required), 0});
    const auto bin = static_cast<std::size_t>(std::min(bins - 1, static_cast<int>(below * bins)));
    told[bin] += below;
    true_ones[bin] += ability < true_cut ? 1 : 0;
    count[bin] += 1;
  }
  double error = 0;
  for (std::size_t bin = 0; bin < bins; ++bin) error += std::abs(told[bin] - true_ones[bin]) / people;
  MESSAGE("confidence differs from hits by ", error, " over ", people, " people with eight items each");
  CHECK(error <= 0.02);
}

TEST_CASE("the interval narrows answer by answer, and answers against all expectation are told") {
  const Truth truth(30);
  const auto scale = scale_of(calibrated(answered(truth, 1500, 8, 51)));
  Chance chance(79);
  int doubted = 0;
  for (int person = 0; person < 1000; ++person) {
    const auto answers = sitting(truth, 0.9 * chance.normal(), 12, chance);
    const auto course = course_of(scale, answers, 90).at("METH-1");
    REQUIRE(course.size() == 13);
    CHECK(course.back() < course.front());
    doubted += fit_of(scale, answers).value_or(0) < fit_doubtful;
  }
  MESSAGE(doubted, " of 1,000 honest people are doubted");
  CHECK(doubted < 50);
  // Everything easy wrong, everything hard right.
  auto answers = sitting(truth, 0, 30, chance);
  for (auto& answer : answers) {
    const auto place = static_cast<std::size_t>(std::stoul(answer.item.code.substr(1)));
    answer.points = truth.difficulties[place] > -0.6 ? answer.item.points_max : 0;
  }
  CHECK(fit_of(scale, answers).value() < fit_doubtful);
}

TEST_CASE("people who did not change are rarely said to have eliminated a deficit, and many who did are") {
  const Truth truth(40);
  const auto scale = scale_of(calibrated(answered(truth, 1500, 8, 41)));
  Chance chance(78);
  // Of those with a deficit by the first sitting, how many are said to have eliminated it when they truly grew by so much.
  const auto eliminated = [&](double growth, std::size_t items) {
    double looked_at = 0, said = 0;
    for (int person = 0; person < 4000; ++person) {
      const double ability = 0.9 * chance.normal();
      const auto before = sitting(truth, ability, items, chance), after = sitting(truth, ability + growth, items, chance);
      const auto place = on_scale(scale, after, before).at("METH-1");
      REQUIRE(place.before);
      const double cut = psychometrics::ability_of_percent(place.percents, 65);
      const auto first = on_scale(scale, before, {}).at("METH-1");
      if (psychometrics::deficit_probability(first.now.weights, {cut, 0}) < 0.6) continue;
      looked_at += 1;
      const psychometrics::ChangePriors priors{.mean = 0, .deviation = std::sqrt(place.population.variance)};
      const auto change = psychometrics::change_between({place.before->ability, place.before->error},
                                                        {place.now.ability, place.now.error}, cut, priors);
      said += change.conclusion == psychometrics::ChangeConclusion::eliminated ? 1 : 0;
    }
    CHECK(looked_at > 1000);
    return said / looked_at;
  };
  for (const std::size_t items : {6u, 12u, 20u}) {
    const double unchanged = eliminated(0, items), grown = eliminated(2, items);
    MESSAGE(items, " items: said of ", 100 * unchanged, " % who did not change, of ", 100 * grown, " % who grew by 2 logits");
    CHECK(unchanged <= 0.05);
  }
}

}  // namespace marshrut::diagnostics
