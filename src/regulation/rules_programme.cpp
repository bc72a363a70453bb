#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

const ProgrammeRule& programme_of(const Profile& profile) {
  static const ProgrammeRule none;
  return profile.programme ? *profile.programme : none;
}

}  // namespace

const std::optional<TaskChecksRule>& task_checks_of(const Profile& profile) { return programme_of(profile).task_checks; }
const std::optional<ResourceMapRule>& resource_map_of(const Profile& profile) { return programme_of(profile).resource_map; }
const std::optional<PeerLearningRule>& peer_learning_of(const Profile& profile) {
  return programme_of(profile).peer_learning;
}

}  // namespace marshrut::regulation
