#pragma once
// Made-up instances of planning for one teacher, as texts of files: equal seed, equal text. The recipe follows the statistics
// of the samples in the design's reference (bench/RESULTS.md has both side by side):
//   competencies    50; an activity develops 1 to 6, popular ones oftener
//   evening courses 45 %: 1 to 4 sessions, one evening a week, 3 to 5 hours each; short ones of 2 to 7 hours are one evening
//   self-paced      34 %: 4 starts a year, 1 to 4 hours a week, no slots
//   with release    15 %: days in a row at a place, 8 hours each; the rest are seminars held now by day and now in the evening
//   gains           0.03 hours^0.6 in sum, log-normal around it; equivalents (45 %, mostly in pairs) within a tenth of another
//   prerequisites   13 % build on any of one or two others
//   the teacher     5 to 11 needs of mean 0.15 to 0.5; 90 to 216 hours a year, 5 to 8 a week and half from June to August
// `flavour` adds what the samples lack: prices, locks, bans, a tight calendar.
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
};

std::string planning_instance(const InstanceRecipe& recipe);

}  // namespace marshrut::kit
