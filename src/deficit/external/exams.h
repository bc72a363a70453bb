#pragma once
// How pupils did in examinations and studies (SVE-3.S1.1), as one ground of what teachers should learn: by subject,
// task and place, with shares, never about a teacher or a pupil. Pure.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"

namespace marshrut::deficit {

/// Of one school, in one study ("ЕГЭ", "ВПР 5"), subject and year, or in one task of it: how many took part, and how many
/// fell short.
struct ExamResult {
  std::string path;
  std::string study;
  std::string subject;  // code
  std::int64_t year = 0;
  std::int64_t participants = 0;
  std::int64_t low = 0;
  std::string task = {};  // "7", "13.2"; "" for the whole of it
};
DESCRIBE(ExamResult, path, study, subject, year, participants, low, task)

/// The latest year of a study and subject, or of a task, at a place, beside the year before it.
struct ExamDifficulty {
  std::string place;
  std::string study;
  std::string subject;
  std::int64_t year = 0;
  std::int64_t participants = 0;
  double low_share = 0;  // 0 to 1
  std::optional<double> before_share;
  std::int64_t schools = 0;
  std::string task;
};
DESCRIBE(ExamDifficulty, place, study, subject, year, participants, low_share, before_share, schools, task)

/// Whether a column of this title would tell who a pupil is: lists of examinations hold counts alone (US-R15).
bool names_pupils(std::string_view title);

/// For each place one level below `root` (the root itself when it is a school), the greatest share first. What fewer
/// than `participants_min` took part in is left out, with what would tell of it beside the sum of a place on the page above.
std::vector<ExamDifficulty> exam_difficulties(const std::string& root, const std::vector<ExamResult>& results,
                                              std::int64_t participants_min);

}  // namespace marshrut::deficit
