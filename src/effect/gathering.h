#pragma once
// From what is kept of people to what effects_of asks: who attended what between two sittings that measured a competency.
#include <span>
#include <string>
#include <vector>

#include "catalogue/types.h"
#include "deficit/types.h"
#include "effect/effect.h"
#include "route/types.h"

namespace marshrut::effect {

/// The mean percents of people before and after, as measured; empty without people.
struct Levels {
  std::optional<double> before;
  std::optional<double> after;
};

/// One competency with the activities that are expected to develop it.
struct Question {
  std::string competency;
  std::vector<Id<catalogue::Activity>> activities;
  std::vector<Levels> levels;  // of those who attended each activity
  std::vector<std::int64_t> people;  // who attended it, each once however often they were measured
  double share = 0;  // of the greatest score that a unit of `measured` is worth
  Competency measured;
};

/// Of each competency that something is expected to develop, in the order of codes. History is how much was attended before
/// the first sitting, and how much between both that is not expected to develop the competency.
std::vector<Question> questions_of(std::span<const deficit::MeasuredChange> changes,
                                   std::span<const route::AttendedActivity> attended,
                                   std::span<const catalogue::ExpectedGain> expected);

}  // namespace marshrut::effect
