#include "psychometrics/scoring/change_on_scale.h"

#include <cmath>

namespace marshrut::psychometrics {
namespace {

constexpr double end_of_scale = 6;  // where the nodes end
constexpr int halvings = 40;

ChangePriors priors_of(const Population& people) {
  return {.mean = people.mean, .deviation = std::sqrt(people.variance)};
}

double believed(double ability, double error, const Population& people) {
  const double trust = people.variance / (people.variance + error * error);
  return people.mean + trust * (ability - people.mean);
}

bool is_grown(ChangeConclusion conclusion) {
  return conclusion == ChangeConclusion::improved || conclusion == ChangeConclusion::eliminated;
}

}  // namespace

std::optional<Change> change_on(const OnScale& place, double cut) {
  if (!place.before) return std::nullopt;
  return change_between({place.before->ability, place.before->error}, {place.now.ability, place.now.error}, cut,
                        priors_of(place.population));
}

std::optional<double> least_rise(const OnScale& place) {
  if (!place.before) return std::nullopt;
  const auto& before = *place.before;
  auto grown = [&](double after) {
    return is_grown(
        change_between({before.ability, before.error}, {after, place.now.error}, 0, priors_of(place.population))
            .conclusion);
  };
  double low = before.ability, high = end_of_scale;
  if (high <= low || !grown(high)) return std::nullopt;
  for (int step = 0; step < halvings; ++step) (grown((low + high) / 2) ? high : low) = (low + high) / 2;
  const double rise = percent_of_ability(place.percents, believed(high, place.now.error, place.population)) -
                      percent_of_ability(place.percents, believed(before.ability, before.error, place.population));
  // Far above people, and worse measured the second time, a greater ability would be told by a smaller result.
  return rise > 0 ? std::optional(rise) : std::nullopt;
}

}  // namespace marshrut::psychometrics
