#pragma once
// Made-up instances of planning for one teacher, as texts of files: equal seed, equal text. The recipe follows the statistics
// of the samples in the design's reference (bench/RESULTS.md has both side by side):
//   competencies    48; an activity develops 1 to 6, popular ones oftener, short ones 1 or 2
//   evening courses 39 %: 1 to 4 sessions, one evening a week, 3 to 6 hours each; six of ten are short, of 2 to 6 hours
//   self-paced      32 %: 4 starts a year, 1 to 4 hours a week, no slots
//   with release    21 %: days in a row at a place, 8 hours each; the rest are seminars held now by day and now in the evening
//   places          30; a third of what is held at a place is held in the centre, where six of ten teachers live
//   gains           0.0285 hours^0.6 in sum, log-normal around it; equivalents (45 %, mostly in pairs) within a tenth of another
//   prerequisites   12 % build on any of one or two others
//   the teacher     5 to 8 needs of mean 0.08 to 0.5; 90 to 216 hours a year, 5 to 8 a week and half from June to August
// The flags add what the samples lack: prices, locks, bans, a tight calendar, wishes that no route meets.
#include <cstdint>
#include <string>

namespace marshrut::kit {

struct InstanceRecipe {
  std::uint64_t seed = 1;
  int activities = 390;  // what a catalogue of 1,000 holds for one audience
  bool prices = false;
  bool lock = false;
  bool bans = false;
  bool tight = false;
  bool wishes = false;  // more than can often be met
};

std::string planning_instance(const InstanceRecipe& recipe);

}  // namespace marshrut::kit
