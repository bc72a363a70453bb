#include <doctest/doctest.h>

#include <sstream>

#include "calibrated.h"
#include "made_up.h"
#include "psychometrics/errors.h"

namespace marshrut::psychometrics {
namespace {

std::string refused(const std::string& text, Model model) {
  const auto done = calibrate(responses_of(text), {model});
  return done ? "" : std::string(done.error().code->name) + ": " + done.error().words_en();
}

bool begins(const std::string& words, const std::string& with) {
  if (words.starts_with(with)) return true;
  MESSAGE(words);
  return false;
}

}  // namespace

TEST_CASE("what the data cannot tell is refused with words") {
  CHECK(begins(refused("a,b,c\n1,0,1\n", Model::rasch), "psychometrics.too_few_answers"));
  CHECK(begins(refused("a\n1\n0\n1\n", Model::rasch), "psychometrics.too_few_answers"));
  CHECK(begins(refused("a,b\n,\n,\n", Model::rasch), "psychometrics.too_few_answers"));
  CHECK(
      begins(refused("a,b,c\n1,0,1\n1,1,1\n1,0,1\n", Model::rasch), "psychometrics.item_constant: Column 1, item “a”"));
  CHECK(begins(refused("a,b,c\n1,0,2\n0,1,0\n1,0,0\n", Model::two_parameter),
               "psychometrics.not_dichotomous: Column 3, item “c”"));
  CHECK(begins(refused("a,b,c\n1,0,2\n0,1,0\n1,0,0\n", Model::graded),
               "psychometrics.category_unchosen: Column 3, item “c”"));
  CHECK(begins(refused("a,b\n1,0\n0,1\n1,1\n0,0\n", Model::two_parameter), "psychometrics.not_identified"));
  // Two pairs of items whose people never meet: four slopes and intercepts of each for three frequencies.
  CHECK(begins(refused("a,b,c,d\n1,0,,\n0,1,,\n1,1,,\n,,1,0\n,,0,0\n,,0,1\n", Model::two_parameter),
               "psychometrics.not_identified"));
  // Three items, the first and the last never together: three frequencies of each pair say less than six parameters.
  std::string pairs = "a,b,c\n";
  for (const char* pattern :
       {"1,1,", "1,1,", "0,0,", "0,0,", "1,0,", "0,1,", ",1,1", ",1,1", ",0,0", ",0,0", ",1,0", ",0,1"})
    pairs += std::string(pattern) + "\n";
  CHECK(begins(refused(pairs, Model::two_parameter), "psychometrics.information_singular"));
  CHECK(begins(refused("a,b\n1,\n0,\n,1\n,0\n", Model::rasch), "psychometrics.not_identified"));
}

TEST_CASE("a constant item is left out by name, and the others are as if it had not been there") {
  const std::string rows[] = {"1,0,1,1", "0,0,1,0", "1,1,0,0", "0,1,0,1", "1,1,1,1", "0,0,0,0", "1,0,1,1", "0,1,0,1"};
  std::string with = "a,b,same,c,d\n", without = "a,b,c,d\n";
  for (const auto& row : rows) {
    with += row.substr(0, 4) + "1," + row.substr(4) + "\n";
    without += row + "\n";
  }
  const auto found = calibrated(responses_of(with), Model::rasch),
             wanted = calibrated(responses_of(without), Model::rasch);
  REQUIRE(found.table.items.size() == 4);
  CHECK(begins(found.warnings.front().words_en(), "Column 3, item “same”: all answers are the same (1)"));
  CHECK(found.log_likelihood == wanted.log_likelihood);
  CHECK(found.table.items[2].id == "c");
}

TEST_CASE("a prior stands in for an answer that nobody chose, but not between the borders of a graded item") {
  const auto responses = responses_of("a,b,c\n0,2,0\n2,0,2\n2,2,1\n0,0,0\n2,1,1\n0,1,2\n");
  const auto graded = calibrate(responses, {Model::graded, operational_priors()});
  REQUIRE(!graded);
  CHECK(graded.error().code == &errors::category_unchosen);
  for (auto model : {Model::partial_credit, Model::generalised_partial_credit}) {
    const auto found = calibrated(responses, model, operational_priors());
    CHECK(found.converged);
    CHECK(found.warnings.front().code == &errors::item_by_prior);
  }
}

TEST_CASE("priors make a finite answer of what is refused without them, with warnings") {
  for (auto model :
       {Model::rasch, Model::two_parameter, Model::three_parameter, Model::generalised_partial_credit, Model::graded}) {
    CAPTURE(word_of(model));
    const auto found =
        calibrated(responses_of("a,b,c,empty\n1,0,1,\n1,1,0,\n1,0,0,\n,,,\n"), model, operational_priors());
    CHECK(found.converged);
    CHECK(found.warnings.size() >= 3);  // a constant item, one that nobody answered, a row without answers
    REQUIRE(found.table.items.size() == 3);
    for (const auto& one : found.table.items) {
      CHECK(std::isfinite(one.item.slope + one.item.intercepts[0] + one.item.guess));
      for (const auto& error : one.errors) CHECK(std::isfinite(error.value_or(0)));
    }
  }
}

TEST_CASE("answers that fit no model end finite, certified or with a warning") {
  const std::string texts[] = {"a,b,c,d\n1,1,1,1\n0,0,0,0\n1,1,1,1\n0,0,0,0\n",             // Guttman's, perfect
                               "a,b,c,d\n1,0,1,0\n0,1,0,1\n1,0,1,0\n0,1,0,1\n",             // against each other
                               "a,b,c,d\n1,0,0,0\n0,1,0,0\n0,0,1,0\n0,0,0,1\n",             // one right each
                               "a,b,c,d,freq\n1,0,0,1,1e9\n0,1,0,0,1e-9\n0,0,1,0,1\n1,1,0,0,0.5\n"};
  for (const auto& text : texts)
    for (auto model : {Model::rasch, Model::two_parameter, Model::three_parameter, Model::partial_credit,
                       Model::generalised_partial_credit, Model::graded}) {
      CAPTURE(text);
      CAPTURE(word_of(model));
      const auto done = calibrate(responses_of(text), {model});
      if (!done) {
        CHECK(begins(done.error().code->name.data(), "psychometrics."));
        continue;
      }
      const auto& found = *done;
      CHECK(std::isfinite(found.log_likelihood + found.score_norm));
      CHECK((found.converged || !found.warnings.empty()));
      for (const auto& one : found.table.items) {
        CHECK(std::isfinite(one.item.slope + one.item.intercepts[0] + one.item.guess));
        for (const auto& error : one.errors) CHECK(std::isfinite(error.value_or(0)));
      }
    }
}

}  // namespace marshrut::psychometrics
