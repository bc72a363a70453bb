#pragma once
// People who stood below what is required and were measured again: what is known of them before anybody says why they changed.
#include <string>
#include <vector>

#include "deficit/types.h"
#include "platform/db/database.h"

namespace marshrut::deficit {

/// The two sittings of a MeasuredChange, and the campaign of the second; percents as the results told them, with half the
/// width of their intervals.
struct RepeatOfDeficit {
  PersonId person;
  std::string competency;
  std::string campaign;
  Date measured_before;
  Date measured_on;
  double before = 0;
  double before_error = 1;
  double after = 0;
  double after_error = 1;
  double share = 0;
  double percent_before = 0;
  double half_before = 0;
  double percent_after = 0;
  double half_after = 0;
};
DESCRIBE(RepeatOfDeficit, person, competency, campaign, measured_before, measured_on, before, before_error, after, after_error,
         share, percent_before, half_before, percent_after, half_after)

/// Of everybody, by competency; of a person and a competency the last alone.
std::vector<RepeatOfDeficit> repeats_of_deficits(db::Session& rows, const std::string& region);
std::vector<RepeatOfDeficit> repeats_of_deficits_in(db::Session& rows, const std::string& region, const std::string& competency);
std::vector<RepeatOfDeficit> repeats_of_deficits_of(db::Session& rows, const std::string& region, const PersonId& person);

}  // namespace marshrut::deficit
