#include "catalogue/suit/acts_suit.h"

#include <algorithm>

#include "catalogue/rules.h"
#include "deficit/store.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::catalogue {
namespace {

constexpr std::size_t shown_most = 100;

/// Who asks, as far as a choice depends on it.
struct Seeker {
  std::vector<std::string> needs;
  std::vector<std::string> subjects;
  std::string position;
  std::string municipality;
  regulation::Profiles::Shared profile;
};

void add_need(std::vector<std::string>& needs, const std::string& competency) {
  if (!competency.empty() && std::ranges::count(needs, competency) == 0) needs.push_back(competency);
}

Result<Seeker> seeker_of(Work& work) {
  Seeker seeker;
  const auto basis = deficit::basis_of(work.rows, work.region, work.actor.person, work.today());
  for (const auto& finding : basis.findings) add_need(seeker.needs, finding.competency);
  for (const auto& request : basis.requests) add_need(seeker.needs, request.competency);
  const auto place = organisation::workplace_of(work.rows, work.region, work.actor.person, work.today());
  seeker.profile = TRY(regulation::profile_at(work, place ? place->path : work.region));
  if (!place) return seeker;
  seeker.subjects = listed(place->subjects);
  seeker.position = place->position;
  if (place->school)
    if (const auto school = organisation::find_school(work.rows, work.region, *place->school))
      seeker.municipality = school->municipality.value;
  return seeker;
}

/// An empty list is for everybody.
bool names_one_of(const std::string& codes, const std::vector<std::string>& own) {
  const auto named = listed(codes);
  return named.empty() || std::ranges::any_of(named, [&](const auto& code) { return std::ranges::count(own, code) > 0; });
}

bool suits(const store::SuitedRow& row, const Seeker& seeker, const AskSuited& request) {
  return regulation::may_consist_of(*seeker.profile, row.type) && names_one_of(row.subject, seeker.subjects) && names_one_of(row.audience, {seeker.position}) &&
         (!request.farthest || row.venue <= *request.farthest);
}

SuitedActivity activity_of(const store::SuitedRow& row, const std::vector<std::string>& needs) {
  SuitedActivity activity{row.activity, row.title, row.provider, row.hours, row.form, row.venue, {}, {}};
  for (auto& code : listed(row.competencies))
    if (std::ranges::count(needs, code) > 0) activity.covers.push_back(std::move(code));
  return activity;
}

std::string joined(const std::vector<std::string>& codes) {
  std::string text = ";";
  for (const auto& code : codes) text += code + ";";
  return text;
}

}  // namespace

Result<SuitedActivities> my_activities(Work& work, const AskSuited& request) {
  work.own();
  const auto seeker = TRY(seeker_of(work));
  SuitedActivities answer{seeker.needs, {}};
  auto wanted = seeker.needs;
  if (request.competency) std::erase_if(wanted, [&](const auto& code) { return code != *request.competency; });
  if (wanted.empty()) return answer;
  for (const auto& row : store::suited_sessions(work.rows, work.region, joined(wanted), work.today(), seeker.municipality)) {
    if (!suits(row, seeker, request)) continue;
    if (answer.activities.empty() || answer.activities.back().activity != row.activity) {
      if (answer.activities.size() == shown_most) break;
      answer.activities.push_back(activity_of(row, seeker.needs));
    }
    answer.activities.back().sessions.push_back({row.session, row.starts, row.ends, row.place, row.free_seats});
  }
  return answer;
}

}  // namespace marshrut::catalogue
