#include "diagnostics/take/accommodation.h"

#include "diagnostics/errors.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::int64_t percent_most = 200, minutes_most = 240;

bool lies_within(std::int64_t number, std::int64_t most) {
  return number >= 0 && number <= most;
}

}  // namespace

std::int64_t extra_minutes_of(const Accommodation& accommodation, std::int64_t minutes) {
  return (minutes * accommodation.extra_percent + 99) / 100 + accommodation.extra_minutes;
}

Result<void> acceptable(const Accommodation& accommodation) {
  if (!lies_within(accommodation.extra_percent, percent_most)) return fail(errors::extra_outside, "/extra_percent");
  if (!lies_within(accommodation.asked_percent, percent_most)) return fail(errors::extra_outside, "/asked_percent");
  if (!lies_within(accommodation.extra_minutes, minutes_most)) return fail(errors::extra_outside, "/extra_minutes");
  return {};
}

}  // namespace marshrut::diagnostics
