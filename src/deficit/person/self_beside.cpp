#include "deficit/person/self_beside.h"

#include <cmath>
#include <utility>

namespace marshrut::deficit {

std::optional<SelfMark> mark_of(std::span<const SelfMark> marks) {
  if (marks.empty()) return std::nullopt;
  double sum = 0;
  for (const auto mark : marks) sum += static_cast<double>(mark);
  return static_cast<SelfMark>(static_cast<int>(std::ceil(sum / static_cast<double>(marks.size()) - 0.5)));
}

std::optional<BesideSelf> beside_self(Standing standing, SelfMark mark) {
  const bool on_own = mark >= SelfMark::on_my_own;
  switch (standing) {
    case Standing::unknown: return std::nullopt;
    case Standing::below:
    case Standing::likely_below: return on_own ? BesideSelf::blind_spot : BesideSelf::agrees;
    case Standing::near: return mark == SelfMark::not_yet ? BesideSelf::underestimates : BesideSelf::agrees;
    case Standing::mastered: return on_own ? BesideSelf::agrees : BesideSelf::underestimates;
  }
  std::unreachable();
}

}  // namespace marshrut::deficit
