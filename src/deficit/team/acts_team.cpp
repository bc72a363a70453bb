#include "deficit/team/acts_team.h"
#include "regulation/rules.h"

#include <algorithm>

namespace marshrut::deficit {

Result<TeamView> show_team(Work& work, const ShowTeam& request) {
  auto school = organisation::find_school(work.rows, work.region, {request.school});
  TRY(work.may({school ? school->path : work.region, {}}));
  if (!school) return fail(access::errors::not_found);
  auto profile = TRY(profile_at(work, school->path));
  auto picture =
      team_picture(store::count_measured_at(work.rows, work.region, school->path),
                   store::people_by_competency(work.rows, work.region, school->path), regulation::people_min_of(*profile));
  TeamView view{.school = school->id.value,
                .school_title = school->title,
                .shown = picture.shown,
                .people_min = picture.people_min,
                .measured = picture.measured,
                .hidden = picture.hidden,
                .groups = profile->frame.groups};
  auto frame = frame_of(work);
  for (const auto& count : picture.competencies) {
    auto named = frame.find(count.competency);
    view.competencies.push_back({count.competency, title_in(frame, count.competency),
                                 named == frame.end() ? "" : named->second.group, count.people});
  }
  return view;
}

}  // namespace marshrut::deficit
