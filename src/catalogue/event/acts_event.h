#pragma once
// Events that municipal services hold for the teachers of their own municipality: offered to moderation with their day,
// published like what others offer, then chosen by those who work there; and who came of those who chose.
#include <optional>
#include <vector>

#include "catalogue/acts.h"

namespace marshrut::catalogue {

struct HoldEvent {
  std::string title;
  std::string competencies;  // "A;B"
  std::string provider;
  std::int64_t hours = 2;
  Date starts;
  Date ends;
  std::optional<std::int64_t> seats;
  std::string place;
};
DESCRIBE(HoldEvent, title, competencies, provider, hours, starts, ends, seats, place)
Result<ActivityCard> hold_event(Work& work, const HoldEvent& request);

struct OfferLine {
  Activity activity;
  std::vector<ActivitySession> sessions;  // that are not over
};
DESCRIBE(OfferLine, activity, sessions)
struct Offers {
  std::vector<OfferLine> offers;
};
DESCRIBE(Offers, offers)
/// What the asking person offered, in whatever state, with the reason of a rejection.
Result<Offers> my_offers(Work& work, const access::Nothing&);

struct AskAttendance {
  Id<ActivitySession> session;
};
DESCRIBE(AskAttendance, session)
struct Attending {
  std::string person;
  std::string name;
  std::string school;
  std::optional<bool> came;  // nothing until it is marked
};
DESCRIBE(Attending, person, name, school, came)
struct AttendanceList {
  std::string title;
  ActivitySession session;
  std::vector<Attending> people;
};
DESCRIBE(AttendanceList, title, session, people)
Result<AttendanceList> show_attendance(Work& work, const AskAttendance& request);
struct MarkAttendance {
  Id<ActivitySession> session;
  std::vector<std::string> came;  // people; the others who chose it did not
};
DESCRIBE(MarkAttendance, session, came)
Result<AttendanceList> mark_attendance(Work& work, const MarkAttendance& request);

}  // namespace marshrut::catalogue
