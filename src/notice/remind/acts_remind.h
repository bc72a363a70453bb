#pragma once
// The day's reminders: activities that begin soon, decisions that fall due, checkpoints gone by, evidence that waits, works to be
// marked soon. Run as often as one likes: each is told once.
#include <string>

#include "access/acts_apart.h"
#include "base/describe.h"

namespace marshrut::notice {

struct Reminded {
  std::int64_t activities = 0;
  std::int64_t decisions = 0;
  std::int64_t checkpoints = 0;
  std::int64_t evidence = 0;
  std::int64_t marking = 0;
};
DESCRIBE(Reminded, activities, decisions, checkpoints, evidence, marking)
/// The people told of each. What is due is read at once and told a hundred at a time, so that writers do not wait for a
/// whole morning's reminders.
Reminded remind(access::Services& services, const std::string& region, access::Stumbles& stumbles);

}  // namespace marshrut::notice
