#include "governance/meeting/acts_meeting.h"

#include <algorithm>

#include "base/text.h"
#include "documents/acts.h"
#include "governance/acts_entrusted.h"
#include "governance/errors.h"
#include "governance/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::governance {
namespace {

using regulation::ObligationKind;

constexpr access::Right to_note{"meeting.note"};

/// The municipality whose meetings the actor sees: for a school the one around it.
std::string municipality_of(const Work& work, const access::Horizon& horizon) {
  auto paths = paths_of(work, horizon);
  auto path = paths.empty() ? work.region : paths.front();
  auto first = path.find('/');
  auto second = first == path.npos ? path.npos : path.find('/', first + 1);
  return path.substr(0, second);
}

std::string title_of(const std::vector<SchoolName>& schools, const std::string& code) {
  auto found = std::ranges::find(schools, code, &SchoolName::school);
  return found == schools.end() ? code : found->title;
}

void count_attendance(Meetings& answer, const Meeting& meeting) {
  MeetingView view{meeting, {}};
  for (const auto& code : parts_of(meeting.schools)) view.schools.push_back(title_of(answer.schools, code));
  const auto came = parts_of(meeting.schools);
  for (std::size_t i = 0; i < answer.schools.size(); ++i)
    answer.attendance[i].attended += std::ranges::count(came, answer.schools[i].school);
  answer.meetings.push_back(std::move(view));
}

Result<Meetings> meetings_at(Work& work, const std::string& path) {
  auto profile = TRY(regulation::profile_at(work, path));
  const auto* rule = regulation::find_obligation(*profile, ObligationKind::deputy_meetings);
  Meetings answer;
  answer.today = work.today();
  answer.since = regulation::school_year_start(profile->calendar, work.today());
  answer.schools = open_schools(work, {path});
  for (const auto& school : answer.schools) answer.attendance.push_back({school.title, 0});
  for (const auto& one : store::meetings_between(work.rows, work.region, path, answer.since, answer.today)) count_attendance(answer, one);
  answer.held = static_cast<std::int64_t>(answer.meetings.size());
  answer.least = rule ? rule->least : 0;
  answer.enough = answer.held >= answer.least;
  answer.may_note = rule && work.could(to_note, {path, {}});
  return answer;
}

}  // namespace

Result<Meetings> list_meetings(Work& work, const access::Nothing&) {
  auto horizon = work.horizon();
  return meetings_at(work, municipality_of(work, horizon));
}

Result<Meetings> note_meeting(Work& work, const NoteMeeting& request) {
  auto path = municipality_of(work, work.horizon());
  TRY(work.may({path, {}}));
  auto before = TRY(meetings_at(work, path));
  if (!before.may_note) return fail(errors::not_by_regulation);
  auto profile = TRY(regulation::profile_at(work, path));
  TRY(entrusted(work, *profile, *regulation::find_obligation(*profile, ObligationKind::deputy_meetings), path));
  TRY(enough_words(request.topic, "/topic"));
  if (request.held_on > work.today()) return fail(errors::day_ahead, "/held_on");
  if (request.schools.empty()) return fail(errors::nothing_chosen, "/schools");
  for (const auto& school : request.schools)
    if (!std::ranges::count(before.schools, school, &SchoolName::school)) return fail(access::errors::not_found, "/schools");
  Meeting meeting{work.new_id<Meeting>(), path, request.held_on, std::string(trimmed(request.topic)), joined_parts(request.schools),
                  work.actor.person, 0};
  store::insert(work.rows, work.region, meeting);
  work.touched("meeting", meeting.id, "", json::write(meeting));
  return meetings_at(work, path);
}

Result<IssuedPaper> issue_register(Work& work, const access::Nothing&) {
  auto path = municipality_of(work, work.horizon());
  TRY(work.may({path, {}}));
  auto profile = TRY(regulation::profile_at(work, path));
  const auto* rule = regulation::find_obligation(*profile, ObligationKind::deputy_meetings);
  if (!rule || !rule->document) return fail(errors::not_by_regulation);
  TRY(entrusted(work, *profile, *rule, path));
  auto meetings = TRY(meetings_at(work, path));
  documents::Fields fields;
  fields.values = {{"territory", profile->territory.title},
                   {"since", documents::short_date(meetings.since)},
                   {"until", documents::short_date(meetings.today)},
                   {"held", std::to_string(meetings.held)},
                   {"least", std::to_string(meetings.least)}};
  fields.lists.try_emplace("meetings");
  for (const auto& one : meetings.meetings) {
    std::string schools;
    for (const auto& title : one.schools) schools += (schools.empty() ? "" : ", ") + title;
    fields.lists["meetings"].push_back({documents::short_date(one.meeting.held_on), one.meeting.topic, schools});
  }
  auto paper = TRY(documents::issue_by(work, *profile, {*rule->document, "meeting", path, {}, path, "", {}, fields}));
  return IssuedPaper{paper.id.value, paper.number};
}

}  // namespace marshrut::governance
