#include "regulation/reading/checks.h"

namespace marshrut::regulation {
namespace {

void within(std::int64_t value, std::int64_t least, std::int64_t most, const std::string& at, Reading& reading) {
  if (value < least || value > most)
    reading.refuse(errors::out_of_range, at, at.substr(at.rfind('/') + 1), std::to_string(least), std::to_string(most));
}

}  // namespace

void check_support(const Profile& profile, Reading& reading) {
  constexpr std::int64_t days_most = 365;
  if (profile.tutoring) {
    within(profile.tutoring->certificate_warning_days, 0, days_most, "/tutoring/certificate_warning_days", reading);
    within(profile.tutoring->routes_max, 1, 1000, "/tutoring/routes_max", reading);
  }
  if (profile.risk) {
    within(profile.risk->overdue_checkpoints_min, 1, 100, "/risk/overdue_checkpoints_min", reading);
    within(profile.risk->silence_days, 1, days_most, "/risk/silence_days", reading);
  }
  if (profile.mentoring) within(profile.mentoring->mentees_warning, 1, 100, "/mentoring/mentees_warning", reading);
}

}  // namespace marshrut::regulation
