#include "psychometrics/calibration/grouping.h"

#include <algorithm>

#include "psychometrics/errors.h"

namespace marshrut::psychometrics {

Result<Grouping> grouping_of(const Responses& responses, const Groups& groups, const std::string& reference) {
  if (groups.names.size() < 2) return fail(errors::groups_too_few);
  std::vector<double> people(groups.names.size());
  Grouping out{groups.names, std::vector<std::uint32_t>(responses.rows()), 0};
  for (std::size_t row = 0; row < responses.rows(); ++row)
    if (groups.group_of_row[row] >= 0)
      people[static_cast<std::size_t>(groups.group_of_row[row])] += responses.frequencies[row];
    else
      out.left_out += 1;
  auto first = std::ranges::max_element(people) - people.begin();
  if (!reference.empty()) {
    first = std::ranges::find(groups.names, reference) - groups.names.begin();
    if (first == std::ssize(groups.names)) return fail(errors::reference_unknown, "", reference);
  }
  std::rotate(out.names.begin(), out.names.begin() + first, out.names.begin() + first + 1);
  for (std::size_t row = 0; row < responses.rows(); ++row) {
    const auto group = std::max<std::int64_t>(groups.group_of_row[row], 0);
    out.group_of_row[row] = static_cast<std::uint32_t>(group == first ? 0 : group + (group < first ? 1 : 0));
  }
  return out;
}

}  // namespace marshrut::psychometrics
