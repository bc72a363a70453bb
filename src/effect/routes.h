#pragma once
// What routes did for a competency: people whose route touched it, beside people who stood as low and whose route did not. Pure.
//
// A person who was chosen for a low score comes nearer to the mean by luck alone. So a change is not the difference of two
// scores: with abilities before normal about the mean of the scale's people, what is believed of ability before is
// before / (1 + e1²), off by e1² / (1 + e1²) (Kelley 1927; the posterior of one occasion), and the change is what was
// measured after less that, off by the sum of both (as in psychometrics/change.h, the change flat). Its mean over people
// is that of true changes whomever one chose by the first score.
// Changes differ by more than their errors: a random effect, its variance by Paule and Mandel (1982), intervals by
// Knapp and Hartung (2003, Statistics in Medicine 22, 2693-2710) with Student's t. Those on a route and those beside stand in
// one regression with what is believed of ability before, since the two never begin alike.
// Competencies are few and of few people each: their effects are drawn to their common mean as far as they do not tell
// themselves apart (empirical Bayes; Morris 1983, JASA 78, 47-55), the variance between them integrated over and not
// estimated, so that two alike by chance are not said to be alike.
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/describe.h"

namespace marshrut::effect {

/// One competency of one person measured twice, in deviations of the scale's people from their mean. Errors are above 0.
struct Repeat {
  double before = 0;
  double before_error = 1;
  double after = 0;
  double after_error = 1;
  bool touched = false;  // by the person's route, between the two
  double shown = 0;  // percents of the scale: the result after less the result before, as both were told
};

/// A mean change with the ends of its interval of 95 %, beside a single person of 90 %, as that of their own result.
struct MeanChange {
  std::int64_t people = 0;
  double change = 0;
  double low = 0;
  double high = 0;
};
DESCRIBE(MeanChange, people, change, low, high)

/// What is known of routes by one competency. `touched` and `beside` as measured; `gain` is drawn to the other competencies,
/// and so is `effect`, what routes added over those beside. Absent where fewer than the least number of people stand behind.
struct RouteEffect {
  std::optional<MeanChange> touched;
  std::optional<MeanChange> beside;
  std::optional<MeanChange> gain;
  std::optional<MeanChange> effect;
};

/// In the order of `competencies`, each with its people.
std::vector<RouteEffect> route_effects(std::span<const std::vector<Repeat>> competencies, std::int64_t people_min);

/// Whether what is believed of both before lies within half a deviation.
bool stand_alike(const Repeat& one, const Repeat& other);
/// The mean of what is shown of those of `others` who are not touched and stood alike before (Student 1908); nothing where
/// they are fewer than `people_min`. What luck the first time takes back stands in it as in one's own.
std::optional<MeanChange> change_beside(const Repeat& own, std::span<const Repeat> others, std::int64_t people_min);

}  // namespace marshrut::effect
