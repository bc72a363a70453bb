#include <algorithm>

#include "accompaniment/acts_support.h"
#include "accompaniment/store.h"
#include "app/demo/replay/stages/stages.h"
#include "regulation/rules.h"

namespace marshrut::app::replay {
namespace {

using access::Duty;

constexpr std::size_t one_route_of = 3;

/// Where a role of the team is several duties and tutors are not its first, nobody sets a tutor but the centre.
bool tutors_come_later(const regulation::Profile& profile) {
  return std::ranges::any_of(profile.builders.support_roles, [&](const std::string& role) {
    auto duties = regulation::duties_of(profile, {role});
    return !duties.empty() && duties.front() != Duty::tutor && std::ranges::count(duties, Duty::tutor) > 0;
  });
}

Result<void> join(Tale& tale, const Learner& learner, std::size_t place) {
  auto members = tale.house.database().read(
      [&](db::Session& rows) { return accompaniment::members_of(rows, tale.region, learner.route); });
  if (std::ranges::count(members, Duty::tutor, &accompaniment::SupportMember::duty) > 0) return {};
  const auto& centre = tale.cast.officer("centre", learner.index);
  auto companions = TRY(tale.look(centre, "checkpoint.manage", &accompaniment::list_companions,
                                  accompaniment::AskSupport{learner.route}));
  std::erase_if(companions.members, [](const auto& one) { return one.duty != Duty::tutor; });
  if (companions.members.empty()) return {};
  accompaniment::SetTeam team{learner.route, {}, {}};
  for (const auto& member : members) team.members.push_back({member.person, member.duty});
  const auto& tutor = companions.members[place / one_route_of % companions.members.size()];
  team.members.push_back({tutor.person, tutor.duty});
  TRY(tale.act(centre, "checkpoint.manage", &accompaniment::set_team, team));
  return {};
}

}  // namespace

void join_tutor(Tale& tale, Learner& learner) {
  auto place = static_cast<std::size_t>(&learner - tale.learners.data());  // even, as the index of people is not
  if (place % one_route_of != 0 || !tutors_come_later(*tale.profile)) return;
  tale.agenda.at(tale.clock.now(), [&tale, &learner, place] { return join(tale, learner, place); });
}

}  // namespace marshrut::app::replay
