#pragma once
// Meetings of deputy heads: how many were held in the school year against how many the regulation wants, and who came.
#include "access/endpoint.h"
#include "governance/responsible/acts_responsible.h"

namespace marshrut::governance {

struct MeetingView {
  Meeting meeting;
  std::vector<std::string> schools;  // titles of those who came
};
DESCRIBE(MeetingView, meeting, schools)
struct SchoolAttendance {
  std::string title;
  std::int64_t attended = 0;
};
DESCRIBE(SchoolAttendance, title, attended)
struct Meetings {
  Date today;
  Date since;                // the first day of the school year
  std::int64_t held = 0;
  std::int64_t least = 0;    // in a school year
  bool enough = false;
  bool may_note = false;
  std::vector<MeetingView> meetings;
  std::vector<SchoolAttendance> attendance;
  std::vector<SchoolName> schools;
};
DESCRIBE(Meetings, today, since, held, least, enough, may_note, meetings, attendance, schools)
Result<Meetings> list_meetings(Work& work, const access::Nothing& request);

struct NoteMeeting {
  Date held_on;
  std::string topic;
  std::vector<std::string> schools;  // codes of those who came
};
DESCRIBE(NoteMeeting, held_on, topic, schools)
Result<Meetings> note_meeting(Work& work, const NoteMeeting& request);

struct IssuedPaper {
  std::string paper;
  std::string number;
};
DESCRIBE(IssuedPaper, paper, number)
/// The register of the school year as a paper.
Result<IssuedPaper> issue_register(Work& work, const access::Nothing& request);

}  // namespace marshrut::governance
