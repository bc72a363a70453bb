#include "effect/gathering.h"

#include <doctest/doctest.h>

#include <cmath>

#include "base/random.h"
#include "effect/planned.h"
#include "effect/told.h"

namespace marshrut::effect {
namespace {

const Date first = Date::of(2026, 9, 10), second = Date::of(2027, 5, 20);

deficit::MeasuredChange change(const std::string& person, const std::string& competency = "METH-1") {
  return {"a-" + person, competency, {person}, first, second, -0.5, 0.5, 0.1, 0.4, 0.2, 45, 60};
}

route::AttendedActivity attended(const std::string& person, const std::string& activity, Date ended) {
  return {{person}, {activity}, ended};
}

const std::vector<catalogue::ExpectedGain> expected{
    {"METH-1", {"course"}, 0.08}, {"METH-1", {"webinar"}, 0.02}, {"METH-1", {"nothing"}, 0}, {"PSY-1", {"talk"}, 0.05}};

}  // namespace

TEST_CASE("attended is what ended between both sittings, and the rest of a person's life is history") {
  const std::vector changes{change("anna"), change("boris")};
  const std::vector diary{attended("anna", "course", first),
                          attended("anna", "webinar", first.plus_days(1)),
                          attended("anna", "webinar", second),
                          attended("anna", "talk", first.plus_days(60)),
                          attended("anna", "course", second.plus_days(1)),
                          attended("vera", "course", first.plus_days(9))};
  const auto questions = questions_of(changes, diary, expected);
  REQUIRE(questions.size() == 2);
  const auto& question = questions[0];
  CHECK(question.competency == "METH-1");
  REQUIRE(question.activities.size() == 2);
  REQUIRE(question.measured.pairs.size() == 2);
  CHECK(question.measured.pairs[0].attended == std::vector<std::uint32_t>{1});
  CHECK(question.measured.pairs[0].history == std::vector<double>{1, 1});
  CHECK(question.measured.pairs[1].attended.empty());
  CHECK(question.measured.expected[0] == doctest::Approx(0.4));
  CHECK_FALSE(question.levels[0].before);
  CHECK(question.levels[1].before == 45);
  CHECK(question.levels[1].after == 60);
  CHECK(question.people == std::vector<std::int64_t>{0, 1});
  CHECK(questions[1].measured.pairs.empty());

  auto thrice = changes;
  thrice.push_back(change("anna"));
  CHECK(questions_of(thrice, diary, expected)[0].people == std::vector<std::int64_t>{0, 1});
}

TEST_CASE("of people chosen for low scores the spread of all takes away what luck made of them") {
  // Nobody learns; the weak alone are measured again. Without the spread of all they would seem to have learned.
  std::vector<deficit::MeasuredChange> changes;
  std::vector<route::AttendedActivity> diary;
  std::uint64_t state = 11;
  const auto uniform = [&] { return static_cast<double>(split_mix(state) >> 11) * 0x1p-53; };
  const auto normal = [&] { return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(6.283185307179586 * uniform()); };
  while (changes.size() < 1500) {
    const double ability = normal();
    auto one = change("p" + std::to_string(changes.size()));
    one.before_error = one.after_error = 0.8;
    one.before = ability + 0.8 * normal();
    if (one.before > -0.5) continue;
    one.after = ability + 0.8 * normal();
    if (uniform() < 0.7) diary.push_back(attended(one.person.value, "course", first.plus_days(30)));
    changes.push_back(one);
  }
  const auto question = questions_of(changes, diary, expected).front();
  const auto effects = effects_of(std::span(&question.measured, 1)).front();
  CHECK(std::abs(effects.unaided * question.share) < 0.02);
  CHECK(std::abs(effects.activities[0].gain * question.share) < 0.02);
}

TEST_CASE("a doubtful gain is planned for somewhat less, and one that may be nothing for a little") {
  CHECK(planned_gain(0.1, 1e-9) == doctest::Approx(0.1).epsilon(0.001));
  CHECK(planned_gain(0.1, 0.04) < 0.1);
  CHECK(planned_gain(0.1, 0.04) > 0.09);
  CHECK(planned_gain(-0.05, 0.001) > 0);
  CHECK(planned_gain(-0.05, 0.001) <= 0.001);
  CHECK(planned_gain(0, 0.03) < 0.02);
  CHECK(planned_gain(0.3, 0.2) > planned_gain(0.2, 0.2));
}

TEST_CASE(
    "estimates of one provider stand together by how sure they are, and never become surer than the whole method") {
  std::vector<ActivityEffect> effects{{{"a"}, "METH-1", 0.1, 0.05, 0.01, 40, {}, {}},
                                      {{"b"}, "METH-1", 0.1, 0.15, 0.1, 6, {}, {}}};
  CHECK(ratio_of(effects).ratio == doctest::Approx(0.51).epsilon(0.01));
  effects.assign(1000, effects[0]);
  CHECK(ratio_of(effects).error > 0.07);
  CHECK(ratio_of({}).ratio == 0);
  CHECK(in_percents(0.12345) == doctest::Approx(12.3));
}

TEST_CASE("an effect is told anew when five people more stand behind it, so that two nights tell of nobody") {
  const ActivityEffect five{{"a"}, "METH-1", 0.1, 0.05, 0.01, 5, 40, 60};
  auto six = five;
  six.people = 6;
  six.after = 70;
  six.expected = 0.2;
  CHECK(told_anew(five, six, 5).after == 60);
  CHECK(told_anew(five, six, 5).people == 5);
  CHECK(told_anew(five, six, 5).expected == 0.2);
  six.people = 10;
  CHECK(told_anew(five, six, 5).after == 70);
  auto four = five;
  four.people = 4;
  CHECK(told_anew(four, six, 5).after == 70);
  CHECK(told_anew(six, four, 5).after == 60);
  CHECK(told_anew(five, four, 5).people == 5);
}

}  // namespace marshrut::effect
