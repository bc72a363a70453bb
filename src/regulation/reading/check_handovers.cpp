#include "regulation/reading/checks.h"
#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

std::string place_of(std::size_t index) { return "/handovers/" + std::to_string(index); }

/// A withheld thing that the receiving role sees anyway would be withheld on paper only.
void check_withheld(const Profile& profile, const HandoverRule& rule, const std::string& at, Reading& reading) {
  for (std::size_t i = 0; i < rule.withhold.size(); ++i)
    for (auto duty : duties_of(profile, {rule.to}))
      if (sight_of(profile, rule.withhold[i], duty) != Sight::no)
        reading.refuse(errors::withheld_is_seen, at + "/withhold/" + std::to_string(i), std::string(name_of(rule.withhold[i])),
                       rule.to);
}

/// Followed back, each handing comes from a role that needs nothing handed to it.
bool begins_somewhere(const Profile& profile, const HandoverRule& rule) {
  const auto* step = &rule;
  for (std::size_t steps = 0; step && steps <= profile.handovers.size(); ++steps) step = handover_before(profile, *step);
  return step == nullptr;
}

}  // namespace

void check_handovers(const Profile& profile, Reading& reading) {
  for (std::size_t i = 0; i < profile.handovers.size(); ++i) {
    const auto& rule = profile.handovers[i];
    if (!begins_somewhere(profile, rule)) reading.refuse(errors::handover_in_circle, place_of(i), rule.code);
    check_withheld(profile, rule, place_of(i), reading);
  }
  if (!profile.handovers.empty() && !find_task(profile, TaskKind::hand_over))
    reading.refuse(errors::handover_without_task, place_of(0), profile.handovers.front().code);
}

}  // namespace marshrut::regulation
