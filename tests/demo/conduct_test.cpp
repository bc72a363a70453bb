#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "demo/conduct/ability.h"
#include "demo/conduct/answers.h"
#include "demo/conduct/conduct.h"
#include "demo/table.h"
#include "kit/demo_world.h"

using namespace marshrut;
using namespace marshrut::demo;
using namespace marshrut::demo::testing;

namespace {

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
  double ma = 0, mb = 0, ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) ma += a[i] / a.size(), mb += b[i] / b.size();
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - ma) * (b[i] - mb);
    aa += (a[i] - ma) * (a[i] - ma);
    bb += (b[i] - mb) * (b[i] - mb);
  }
  return ab / std::sqrt(aa * bb);
}

std::vector<std::string> letters_of(std::string key) {
  std::ranges::sort(key);
  return {key};
}

}  // namespace

TEST_CASE("abilities of one person go together, closer within a group of competencies") {
  const Library library = read_library(sources(), setting());
  const auto index = [&](std::string_view code) {
    return static_cast<std::size_t>(std::ranges::find(library.competencies, code, &Competency::code) -
                                    library.competencies.begin());
  };
  std::vector<double> first, same_group, other_group;
  for (std::size_t i = 0; i < 3000; ++i) {
    const Ability ability = draw_ability(library, setting(), i);
    first.push_back(ability[index("METH-1")]);
    same_group.push_back(ability[index("METH-2")]);
    other_group.push_back(ability[index("COMM-1")]);
  }
  const double within = correlation(first, same_group);
  const double across = correlation(first, other_group);
  CHECK(within > across + 0.1);
  CHECK(across > 0.2);
  CHECK(within < 0.8);
}

TEST_CASE("answers are right as often as the model of Rasch says") {
  const Library library = read_library(sources(), setting());
  for (const double ability : {-1.5, 0.0, 1.5}) {
    double expected = 0;
    double right = 0;
    int given = 0;
    for (const auto& item : library.items) {
      if (item.type == "case") continue;
      for (std::uint64_t person = 0; person < 30; ++person) {
        Random random(person, item.code);
        expected += right_probability(ability, difficulty_logit(item.difficulty));
        const Answer answer = give_answer(item, ability, library.case_answers, random);
        right += answer.text == item.key;
        CHECK(answer.marks == (answer.text == item.key ? item.max_score : 0));
        ++given;
      }
    }
    CHECK(std::abs(right - expected) / given < 0.02);
  }
}

TEST_CASE("an answer has the form of its item, right or wrong, and takes a while") {
  const Library library = read_library(sources(), setting());
  for (const auto& item : library.items) {
    CAPTURE(item.code);
    for (std::uint64_t person = 0; person < 12; ++person) {
      Random random(person, item.code);
      const Answer answer = give_answer(item, -1.0, library.case_answers, random);
      CHECK(answer.seconds >= 15);
      CHECK(answer.seconds <= 800);
      if (item.type == "single") {
        const int chosen = std::stoi(answer.text);
        CHECK((chosen >= 1 && chosen <= static_cast<int>(item.options.size())));
      } else if (item.type == "multi") {
        for (const auto& part : split(answer.text, ','))
          CHECK(std::stoi(part) <= static_cast<int>(item.options.size()));
      } else if (item.type == "order" || item.type == "match") {
        CHECK(letters_of(answer.text) == letters_of(item.key));
      } else {
        CHECK_FALSE(answer.text.empty());
      }
    }
  }
}

TEST_CASE("people learn: an expected gain lifts the true level") {
  Random random(1, "learning");
  double before = 0, after = 0;
  for (int i = 0; i < 1000; ++i) {
    before += true_percent(-0.5);
    after += true_percent(grown(-0.5, 0.12, random));
  }
  CHECK((after - before) / 1000 == doctest::Approx(12).epsilon(0.25));
}

TEST_CASE("the most special row of the competency map decides what is required") {
  const Library library = read_library(sources(), setting());
  Post post;
  post.position = "TEACHER";
  post.subjects = {"MATH", "PHYS"};
  CHECK(required_percent(library, post, "SUBJ-MATH-1") == 80);
  CHECK(required_percent(library, post, "SUBJ-PHYS-1") == 80);
  CHECK(required_percent(library, post, "SUBJ-RUS-1") == 0);
  CHECK(required_percent(library, post, "METH-1") == 75);
  post.position = "PSYCHOLOGIST";
  post.subjects = {"PSY"};
  CHECK(required_percent(library, post, "METH-3") == 0);
  CHECK(required_percent(library, post, "PSYP-1") == 85);
}

TEST_CASE("every subject has a form of 25 to 40 items in 4 to 8 competencies with three items each") {
  const Library library = read_library(sources(), setting());
  std::map<std::string, int> bank;
  for (const auto& item : library.items) ++bank[item.competency];
  for (const auto& form : library.forms) {
    CAPTURE(form.code);
    int total = 0;
    for (const auto& [competency, items] : form.wanted) {
      CAPTURE(competency);
      CHECK(items >= 3);
      CHECK(bank[competency] >= items);
      total += items;
    }
    CHECK(total >= 25);
    CHECK(total <= 40);
    CHECK(form.wanted.size() >= 4);
    CHECK(form.wanted.size() <= 8);
  }
  for (const auto& subject : library.subjects) {
    Post post;
    post.subjects = {subject.code};
    CHECK_FALSE(form_for(library, post).wanted.empty());
  }
}

TEST_CASE(
    "at least a tenth of the routes is returned, corrected, suspended or expires, in a small demo too") {
  for (const std::size_t people : {20U, 200U, 1000U}) {
    std::map<Fate, std::size_t> fates;
    for (std::size_t i = 0; i < people; ++i) ++fates[plan_conduct(setting(), i).fate];
    CHECK(fates[Fate::returned] == people / 10);
    CHECK(fates[Fate::corrected] == people / 10);
    CHECK(fates[Fate::suspended] == people / 20);
    CHECK(fates[Fate::expired] == people / 20);
  }
}

TEST_CASE("the days of a route follow each other") {
  int requests = 0, rejections = 0;
  for (std::size_t i = 0; i < 500; ++i) {
    const Conduct c = plan_conduct(setting(), i);
    CHECK(c.applied_day < c.consented_day);
    CHECK(c.consented_day < c.sitting_day);
    CHECK(c.sitting_day < c.marked_day);
    CHECK(c.marked_day < c.confirmed_day);
    CHECK(c.confirmed_day <= c.acknowledged_day);
    CHECK(c.acknowledged_day <= c.submitted_day);
    CHECK(c.submitted_day < c.decided_day);
    CHECK(c.decided_day <= 62);
    requests += c.adds_request;
    rejections += c.rejects_deficit;
  }
  CHECK(requests > 50);
  CHECK(rejections > 25);
}
