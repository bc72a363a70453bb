#pragma once
// The day's reminders: activities that begin soon, decisions that fall due, checkpoints gone by, evidence that waits, works to be
// marked soon. Run as often as one likes: each is told once.
#include <string>

#include "access/services.h"
#include "base/describe.h"
#include "base/result.h"

namespace marshrut::notice {

struct Reminded {
  std::int64_t activities = 0;
  std::int64_t decisions = 0;
  std::int64_t checkpoints = 0;
  std::int64_t evidence = 0;
  std::int64_t marking = 0;
};
DESCRIBE(Reminded, activities, decisions, checkpoints, evidence, marking)
/// The people told of each, in a transaction for each kind; at most `most` things of a kind.
Result<Reminded> remind(access::Services& services, const std::string& region, int most = 5000);

}  // namespace marshrut::notice
