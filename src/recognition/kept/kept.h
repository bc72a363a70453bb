#pragma once
// The card of a route that is over, kept in its person's portfolio as it was on that day: what the route said, what was
// concluded, the paper, and a digest by which anybody sees that nothing was changed since. Pure.
#include <string>
#include <vector>

#include "recognition/effect/effect.h"
#include "route/types.h"

namespace marshrut::recognition {

/// `content` is KeptContent as text, `sha256` its digest.
struct KeptCard {
  RouteId route;
  PersonId person;
  std::string paper;  // "" where the regulation prints no card
  std::string number;
  std::string content;
  std::string sha256;
  Date kept_on;
};
DESCRIBE(KeptCard, route, person, paper, number, content, sha256, kept_on)

struct KeptContent {
  std::string teacher;
  std::string position;
  std::string subjects;
  std::string school;
  std::int64_t number = 0;
  route::RouteContent content;
  std::vector<EffectMark> marks;
  std::optional<EffectConclusion> conclusion;
};
DESCRIBE(KeptContent, teacher, position, subjects, school, number, content, marks, conclusion)

}  // namespace marshrut::recognition
