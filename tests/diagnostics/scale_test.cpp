// From what experts say of a bank to what its answers say, with people whose ability is known.
#include "diagnostics/scale/scale.h"

#include <doctest/doctest.h>

#include <cmath>
#include <random>

#include "diagnostics/result/course.h"
#include "diagnostics/scale/calibrating.h"
#include "psychometrics/change.h"
#include "psychometrics/deficit_rule.h"

namespace marshrut::diagnostics {
namespace {

using doctest::Approx;

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

instrument::Item item_of(std::size_t number, std::int64_t difficulty, double points_max = 1) {
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
CompetencyAnswers answered(const Truth& truth, std::size_t people, std::size_t length, std::uint64_t seed) {
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

Scale scale_of(const CalibratedAnswers& found) {
  return Scale(1, found.items, {found.competency});
}

/// The answers of one person to items of the bank.
std::vector<ScaledAnswer> sitting(const Truth& truth, double ability, std::size_t length, Chance& chance) {
  std::vector<ScaledAnswer> answers;
  const auto from = chance.below(truth.items.size());
  for (std::size_t k = 0; k < length; ++k) {
    const auto item = (from + k) % truth.items.size();
    answers.push_back({truth.items[item], 1, truth.points(item, ability, chance), Instant{static_cast<std::int64_t>(k)}});
  }
  return answers;
}

bool is_flagged(const CalibratedItem& item, ItemFlag flag) {
  return std::ranges::count(item.statistics.flags, flag) > 0;
}

}  // namespace

TEST_CASE("points become categories: right or not, and nothing, some, all where there are two points and more") {
  const auto one = item_of(1, 2), two = item_of(2, 2, 2), six = item_of(3, 2, 6);
  CHECK(categories_of(one) == 2);
  CHECK(category_of(one, 0) == 0);
  CHECK(category_of(one, 1) == 1);
  CHECK(categories_of(two) == 3);
  CHECK(category_of(two, 1) == 1);
  CHECK(category_of(two, 2) == 2);
  CHECK(category_of(six, 1) == 0);
  CHECK(category_of(six, 2) == 1);
  CHECK(category_of(six, 5) == 2);
}

TEST_CASE("a bank nobody answered is as hard as its experts say, and a required percent is one of its own items") {
  const Truth truth(9);
  Chance chance(1);
  const auto answers = sitting(truth, 0.4, 9, chance);
  const auto places = on_scale(Scale(), answers, {});
  REQUIRE(places.contains("METH-1"));
  const auto& place = places.at("METH-1");
  CHECK_FALSE(place.before);
  // At the ability where 70 % are expected of these items, they are.
  const double ability = psychometrics::ability_of_percent(place.percents, 70);
  double expected = 0;
  for (const auto& item : truth.items) {
    const auto model = as_experts_say(item);
    expected += psychometrics::percent_of_ability(psychometrics::expected_percents(std::span(&model, 1)), ability);
  }
  CHECK(expected / 9 == Approx(70).epsilon(1e-6));
}

TEST_CASE("difficulties are recovered from answers, those with few stay with the experts") {
  const Truth truth(24);
  auto answers = answered(truth, 900, 6, 11);
  const auto rare = answers.add({item_of(100, 3), 1, true, std::nullopt});
  const auto found = calibrated(answers);
  CHECK(found.competency.model == "gpcm");
  CHECK(found.competency.people == 900);
  double squares = 0;
  for (std::size_t item = 0; item < truth.items.size(); ++item) {
    REQUIRE(found.items[item].source == ParameterSource::answers);
    squares += std::pow(*found.items[item].statistics.difficulty - truth.difficulties[item] / 0.9, 2);
    CHECK(found.items[item].statistics.flags.empty());
  }
  MESSAGE("difficulties of 225 answers each miss by ", std::sqrt(squares / 24));
  CHECK(std::sqrt(squares / 24) < 0.35);
  CHECK(found.items[rare].source == ParameterSource::experts);
  // Moved by as much as the others turned out easier than said.
  CHECK(-found.items[rare].parameters.intercepts[0] == Approx(1 - 0.6).epsilon(0.6));
  CHECK_FALSE(found.items[rare].statistics.share);
}

TEST_CASE("a small sample gets the simpler model and the same answers give the same bits") {
  const Truth truth(12);
  const auto answers = answered(truth, 150, 6, 3);
  const auto first = calibrated(answers), second = calibrated(answers);
  CHECK(first.competency.model == "pcm");
  for (std::size_t item = 0; item < first.items.size(); ++item)
    CHECK(first.items[item].parameters.intercepts == second.items[item].parameters.intercepts);
}

TEST_CASE("nobody, one person and everybody alike are no calibration and no crash") {
  const Truth truth(6);
  for (std::size_t people : {0u, 1u}) {
    const auto found = calibrated(answered(truth, people, 6, 3));
    for (const auto& item : found.items) CHECK(item.source == ParameterSource::experts);
  }
  CompetencyAnswers alike("METH-1");
  alike.add({truth.items[0], 1, true, std::nullopt});
  for (int person = 0; person < 200; ++person) alike.add_person({{0, 1, "1"}});
  const auto found = calibrated(alike);
  REQUIRE(found.items.size() == 1);
  for (double intercept : found.items[0].parameters.intercepts) CHECK(std::isfinite(intercept));
  CHECK(is_flagged(found.items[0], ItemFlag::too_easy));
}

TEST_CASE("a wrong key, a noisy item and one that leaked are flagged, and the right key is proposed") {
  const Truth truth(12);
  const auto first = calibrated(answered(truth, 1200, 6, 21));
  Chance chance(22);
  CompetencyAnswers answers("METH-1");
  for (std::size_t item = 0; item < truth.items.size(); ++item)
    answers.add({truth.items[item], 1, true, first.items[item].statistics});
  for (std::size_t person = 0; person < 1200; ++person) {
    const double ability = 0.9 * chance.normal();
    std::vector<CompetencyAnswers::Given> given;
    for (std::size_t k = 0; k < 6; ++k) {
      const auto item = (person + k * 7) % truth.items.size();
      double points = truth.points(item, ability, chance);
      std::string option = points >= 1 ? "1" : "3";
      if (item == 0) {  // what is right is option 2, and the key says 1
        option = points >= 1 ? "2" : chance.uniform() < 0.5 ? "1" : "3";
        points = option == "1" ? 1 : 0;
      }
      if (item == 4) points = chance.uniform() < 0.5 ? 1 : 0;
      if (item == 8 && chance.uniform() < 0.6) points = 1;
      given.push_back({item, points, option});
    }
    answers.add_person(std::move(given));
  }
  const auto found = calibrated(answers);
  CHECK(is_flagged(found.items[0], ItemFlag::key_doubtful));
  CHECK(found.items[0].statistics.proposed_key == "2");
  CHECK(is_flagged(found.items[4], ItemFlag::weak));
  CHECK(is_flagged(found.items[8], ItemFlag::moved));
  std::size_t others = 0;
  for (const auto item : {1, 2, 3, 5, 6, 7, 9, 10, 11})
    others += !found.items[static_cast<std::size_t>(item)].statistics.flags.empty();
  CHECK(others <= 1);
}

TEST_CASE("a curve's groups hold at least ten people each and lie at the model where it is true") {
  const Truth truth(8);
  const auto found = calibrated(answered(truth, 4000, 8, 5));
  double squares = 0, count = 0;
  for (const auto& item : found.items) {
    REQUIRE(item.statistics.points.size() >= 5);
    const psychometrics::Item model{item.parameters.model, item.parameters.slope, item.parameters.intercepts, 0};
    const auto expected = psychometrics::expected_percents(std::span(&model, 1));
    double before = -4;
    for (const auto& point : item.statistics.points) {
      CHECK(point.people >= 10);
      CHECK(point.ability > before);
      before = point.ability;
      squares += std::pow(point.share - psychometrics::percent_of_ability(expected, point.ability) / 100, 2) *
                 static_cast<double>(point.people);
      count += static_cast<double>(point.people);
    }
  }
  MESSAGE("points differ from the curve by ", std::sqrt(squares / count));
  CHECK(std::sqrt(squares / count) < 0.03);
}

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
