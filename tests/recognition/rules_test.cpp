#include "recognition/rules.h"

#include <doctest/doctest.h>

#include "kit/regulation_fixture.h"
#include "recognition/errors.h"
#include "recognition/reflection/questionnaire.h"

using namespace marshrut;
using namespace marshrut::recognition;
using enum regulation::RouteFact;

namespace {

const regulation::Profile& kirov() {
  static const auto profile = regulation::kirov();
  return profile;
}

constexpr Date today = {std::chrono::sys_days{std::chrono::year{2027} / 5 / 20}};

const regulation::QuestionnaireRule& form_of(regulation::QuestionnairePurpose purpose) {
  return *regulation::find_questionnaire(kirov(), purpose);
}
const auto& reflexive() {
  return form_of(regulation::QuestionnairePurpose::reflexive);
}
const auto& survey() {
  return form_of(regulation::QuestionnairePurpose::satisfaction);
}

RouteMatter matter() {
  RouteMatter matter;
  matter.goals = {{{"g1"}, "Проектирование урока", "METH-1"}, {{"g2"}, "Свой запрос", ""}};
  route::RouteItem item;
  item.id = {"i1"};
  matter.items = {item};
  return matter;
}

QuestionAnswer answer(const std::string& code) {
  return {code, "", {}, {}, {}, {}};
}

std::vector<QuestionAnswer> whole_reflexive() {
  auto goals = answer("R06");
  goals.goals = {{{"g1"}, "100"}, {{"g2"}, "50"}};
  auto tasks = answer("R11");
  tasks.tasks = {"Освоить формирующее оценивание", " ", "Освоить формирующее оценивание"};
  return {goals, tasks};
}

ClosingMatter finished() {
  ClosingMatter matter;
  matter.route.state = route::RouteState::reflecting;
  matter.route.number = matter.route.agreed_number = 1;
  matter.activities_finished = true;
  return matter;
}

Reflection submitted(regulation::QuestionnairePurpose purpose, std::optional<double> mean = {}) {
  Reflection reflection;
  reflection.purpose = purpose;
  reflection.state = ReflectionState::submitted;
  reflection.mean = mean;
  return reflection;
}

Product accepted_product() {
  Product product;
  product.title = "Сборник заданий";
  product.state = ProductState::accepted;
  return product;
}

std::vector<std::string> proved(const ClosingMatter& matter) {
  std::vector<std::string> codes;
  for (const auto& variant : variants_of(kirov(), facts_of(matter, kirov(), today)))
    if (variant.proved) codes.push_back(variant.code);
  return codes;
}
using Codes = std::vector<std::string>;

std::vector<ProductMark> marks(std::int64_t points, const std::string& comment = "") {
  using enum ProductCriterion;
  return {{relevance, points, comment},
          {correctness, points, comment},
          {usefulness, points, comment},
          {originality, points, comment},
          {clarity, points, comment}};
}

}  // namespace

TEST_CASE("each of the four ways of confirmation is proven by its own facts and by nothing less") {
  auto matter = finished();
  CHECK(proved(matter).empty());

  SUBCASE("a deficit that repeated diagnostics found eliminated") {
    matter.repeated = true;
    CHECK(proved(matter).empty());
    matter.eliminated = true;
    CHECK(proved(matter) == Codes{"DEFICIT_ELIMINATED"});
  }
  SUBCASE("a deficit that a specialist found eliminated by reflection") {
    matter.confirmations.push_back({{}, deficit_eliminated_by_reflection, "", {}, "", today});
    CHECK(proved(matter) == Codes{"DEFICIT_ELIMINATED"});
  }
  SUBCASE("a product is made and presented") {
    matter.product = accepted_product();
    CHECK(proved(matter).empty());
    matter.product->event = "Педсовет";
    matter.product->presented_on = today.plus_days(1);
    CHECK(proved(matter).empty());
    matter.product->presented_on = today;
    CHECK(proved(matter) == Codes{"PRODUCT_PRESENTED"});
    matter.product->state = ProductState::on_review;
    CHECK(proved(matter).empty());
  }
  SUBCASE("the request is satisfied by the survey") {
    matter.satisfaction = submitted(regulation::QuestionnairePurpose::satisfaction, 3.75);
    CHECK(proved(matter).empty());
    matter.satisfaction->mean = 4;
    CHECK(proved(matter) == Codes{"REQUEST_SATISFIED"});
    matter.satisfaction->state = ReflectionState::draft;
    CHECK(proved(matter).empty());
  }
  SUBCASE("reflection with tasks for the time after") {
    matter.reflexive = submitted(regulation::QuestionnairePurpose::reflexive);
    CHECK(proved(matter).empty());
    matter.tasks_set = true;
    CHECK(proved(matter) == Codes{"TASKS_REFLECTED"});
  }
}

TEST_CASE("a certificate needs a confirmation, finished activities and the section of reflection") {
  auto ready = [](const ClosingMatter& matter) {
    return readiness_of(kirov(), "REFLECT", matter.route.state, facts_of(matter, kirov(), today));
  };
  auto matter = finished();
  auto nothing = ready(matter);
  CHECK_FALSE(nothing.may_certify);
  CHECK(nothing.missing == std::vector{confirmed});
  CHECK(nothing.sections.size() == 1);

  matter.satisfaction = submitted(regulation::QuestionnairePurpose::satisfaction, 5);
  CHECK(ready(matter).confirmed);
  CHECK_FALSE(ready(matter).may_certify);  // the section of reflection is still empty

  matter.reflexive = submitted(regulation::QuestionnairePurpose::reflexive);
  CHECK(ready(matter).may_close);
  CHECK(ready(matter).may_certify);

  matter.activities_finished = false;
  matter.route.state = route::RouteState::realising;
  CHECK_FALSE(ready(matter).may_certify);
  CHECK_FALSE(ready(matter).may_close);
}

TEST_CASE("a variant says which facts it lacks") {
  auto matter = finished();
  matter.product = accepted_product();
  for (const auto& variant : variants_of(kirov(), facts_of(matter, kirov(), today))) {
    if (variant.code == "PRODUCT_PRESENTED") CHECK(variant.missing == std::vector{product_presented});
    if (variant.code == "DEFICIT_ELIMINATED") CHECK(variant.missing_any_of.size() == 2);
  }
}

TEST_CASE("a form shows at most twelve questions and never drops a required one") {
  CHECK(shown_questions(reflexive()).size() == 12);
  auto longer = reflexive();
  for (int extra = 0; extra < 5; ++extra) {
    auto question = longer.questions.front();
    question.code = "X" + std::to_string(extra);
    question.required = true;
    longer.questions.push_back(question);
  }
  auto shown = shown_questions(longer);
  CHECK(shown.size() == 12);
  CHECK(std::ranges::count(shown, true, &regulation::QuestionRule::required) == 7);
}

TEST_CASE("a draft may be unfinished, a submission tells every missing answer at once") {
  CHECK(acceptable_draft(reflexive(), {}, matter()));
  auto refused = acceptable_submission(reflexive(), {}, matter());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().at == "/answers/R06");
  REQUIRE(refused.error().also.size() == 1);
  CHECK(refused.error().also[0].at == "/answers/R11");
  CHECK(acceptable_submission(reflexive(), whole_reflexive(), matter()));
}

TEST_CASE("answers keep to the options, scales and things of the route") {
  auto refusal = [](QuestionAnswer given) {
    auto checked = acceptable_draft(reflexive(), std::vector{std::move(given)}, matter());
    return checked ? nullptr : checked.error().code;
  };
  auto wrong = answer("R04");
  wrong.choices = {"во сне"};
  CHECK(refusal(wrong) == &errors::choice_unknown);
  auto foreign = answer("R02");
  foreign.choices = {"i9"};
  CHECK(refusal(foreign) == &errors::choice_unknown);
  foreign.choices = {"i1"};
  CHECK(refusal(foreign) == nullptr);
  auto scale = answer("R05");
  scale.scale = 6;
  CHECK(refusal(scale) == &errors::scale_outside);
  auto two = answer("R12");
  two.choices = {"пока нет", "да, консультировать"};
  CHECK(refusal(two) == &errors::choose_one);
  auto goal = answer("R06");
  goal.goals = {{{"g9"}, "100"}};
  CHECK(refusal(goal) == &errors::choice_unknown);
  CHECK(refusal(answer("S01")) == &errors::question_unknown);
  auto twice = acceptable_draft(reflexive(), std::vector{answer("R01"), answer("R01")}, matter());
  CHECK(twice.error().code == &errors::question_unknown);
}

TEST_CASE("the survey's mean is over the scales of five alone") {
  std::vector<QuestionAnswer> answers;
  for (int question = 1; question <= 4; ++question) {
    answers.push_back(answer("S0" + std::to_string(question)));
    answers.back().scale = question == 1 ? 3 : 5;
  }
  answers.push_back(answer("S05"));
  answers.back().scale = 0;
  CHECK(mean_of_scales(survey(), answers) == doctest::Approx(4.5));
  CHECK_FALSE(mean_of_scales(reflexive(), whole_reflexive()));
}

TEST_CASE("tasks are carried without empty ones and repetitions, and a wholly reached goal about a deficit is seen") {
  CHECK(tasks_of(reflexive(), whole_reflexive()) == Codes{"Освоить формирующее оценивание"});
  CHECK(says_deficit_closed(reflexive(), whole_reflexive(), matter()));
  auto halves = whole_reflexive();
  halves[0].goals = {{{"g1"}, "75"}, {{"g2"}, "100"}};  // the wholly reached one is about no deficit
  CHECK_FALSE(says_deficit_closed(reflexive(), halves, matter()));
}

TEST_CASE("a review marks each criterion once, and a zero is explained") {
  Product product;
  CHECK(reviewed(product, ProductDecision::accepted, marks(2), ""));
  CHECK(reviewed(product, ProductDecision::accepted, marks(0), "").error().code == &errors::zero_needs_comment);
  CHECK(reviewed(product, ProductDecision::accepted, marks(0, "нет связи с дефицитом"), ""));
  CHECK(reviewed(product, ProductDecision::accepted, marks(4), "").error().code == &errors::points_outside);
  auto four = marks(3);
  four.pop_back();
  CHECK(reviewed(product, ProductDecision::accepted, four, "").error().code == &errors::criterion_missing);
  CHECK(reviewed(product, ProductDecision::correction, marks(1), "мало").error().code == &errors::comment_missing);
  CHECK(reviewed(accepted_product(), ProductDecision::accepted, marks(3), "").error().code ==
        &errors::reviewed_already);
}

TEST_CASE("a product is presented at a named event on a day that is past") {
  auto product = accepted_product();
  product.link = "https://example.org/book";
  CHECK(acceptable(product, today));
  product.presented_on = today;
  CHECK(acceptable(product, today).error().code == &errors::event_missing);
  product.event = "Районный семинар";
  CHECK(acceptable(product, today));
  product.presented_on = today.plus_days(1);
  CHECK(acceptable(product, today).error().code == &errors::presented_ahead);
  product.presented_on.reset();
  product.link = "javascript:alert(1)";
  CHECK(acceptable(product, today).error().code == &errors::link_wrong);
}
