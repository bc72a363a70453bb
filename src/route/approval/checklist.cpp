#include "route/approval/checklist.h"

#include <algorithm>

#include "route/errors.h"

namespace marshrut::route {

Result<std::string> marked_lines(std::span<const regulation::ChecklistRule> checklist, bool returned,
                                 std::span<const std::string> marks) {
  std::string kept;
  for (std::size_t place = 0; place < marks.size(); ++place) {
    if (std::ranges::find(checklist, marks[place], &regulation::ChecklistRule::code) == checklist.end())
      return fail(errors::checklist_line_unknown, "/marks/" + std::to_string(place));
    kept += (kept.empty() ? "" : ";") + marks[place];
  }
  if (returned && kept.empty() && !checklist.empty()) return fail(errors::checklist_unmarked, "/marks");
  if (!returned && !kept.empty()) return fail(errors::checklist_marked, "/marks");
  return kept;
}

}  // namespace marshrut::route
