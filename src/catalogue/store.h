#pragma once
// Rows of activities, sessions and seats. Owner: catalogue; later rooms read through this and hold seats by seats.h.
#include <optional>
#include <string>
#include <vector>

#include "catalogue/search/word_asked.h"
#include "catalogue/types.h"
#include "platform/db/database.h"

namespace marshrut::catalogue {

/// A session with its activity and what it adds to the competency that was asked for.
struct OfferRow {
  Activity activity;
  ActivitySession session;
  double gain = 0;
};
DESCRIBE(OfferRow, activity, session, gain)

/// Where and when somebody looks for an offer. What takes place in a municipality is for those who work there, unless
/// it is of the whole region.
struct OfferPlace {
  Date from, to;
  std::string path;  // of the workplace
};
/// Published activities with open sessions that lie within the days and develop the competency: of an activity no more
/// than `most` in a month, those with seats left first.
std::vector<OfferRow> offers_of_competency(db::Session& rows, const std::string& region, const std::string& competency,
                                           const OfferPlace& place, int most);
/// The soonest `most` sessions of activities of one kind, whatever they develop.
std::vector<OfferRow> offers_of_kind(db::Session& rows, const std::string& region, ActivityKind kind,
                                     const OfferPlace& place, int most);
/// The soonest `most` sessions of one activity.
std::vector<OfferRow> offers_of_activity(db::Session& rows, const std::string& region, const Id<Activity>& activity,
                                         const OfferPlace& place, int most);
/// One session with its activity, in whatever state they are.
std::optional<OfferRow> find_offer(db::Session& rows, const std::string& region, const Id<ActivitySession>& session);
struct ActivityName {
  Id<Activity> activity;
  std::string title;
  std::string provider;
};
DESCRIBE(ActivityName, activity, title, provider)
/// Of all activities.
std::vector<ActivityName> names_of_activities(db::Session& rows, const std::string& region);
/// As experts expect them.
std::vector<Gain> gains_of_activity(db::Session& rows, const std::string& region, const Id<Activity>& activity);
/// As a planner counts on them: as measurements have them by now, else as experts do.
std::vector<Gain> gains_planned(db::Session& rows, const std::string& region, const Id<Activity>& activity);

/// Of all activities, as experts expect them, by competency.
std::vector<ExpectedGain> gains_expected(db::Session& rows, const std::string& region);
/// Keeps what a planner is to count on.
void plan_gain(db::Session& rows, const std::string& region, const ExpectedGain& planned);
/// The seats that a route has, held or taken.
struct SeatRow {
  Id<ActivitySession> session;
  SeatState state = SeatState::held;
};
DESCRIBE(SeatRow, session, state)
std::vector<SeatRow> seats_of_route(db::Session& rows, const std::string& region, const std::string& route);

namespace store {

/// What narrows a search; what is empty, 0, false or nothing does not.
struct Filters {
  ActivityState state = ActivityState::published;
  std::string competency;
  std::string kind;
  std::string form;
  std::string subject;  // and what is for every subject
  std::int64_t most_hours = 0;
  std::string level;
  std::string programme_kind;
  bool horizon = false;
  std::string education_type;
  std::string venue;
  std::optional<double> most_cost;
  std::string provider;  // a pattern that its folded name matches
  std::string from;      // ISO days of a session that is not over
  std::string until;
  bool free = false;
  std::string path;  // of a workplace: what takes place there or in no place, with a slash at the end
  Date today;
  std::string priorities;  // codes of competencies as ";A;B;"
  std::string part;        // "priority" develops one of them, "other" none, "" is everything
};
DESCRIBE(Filters, state, competency, kind, form, subject, most_hours, level, programme_kind, horizon, education_type, venue,
         most_cost, provider, from, until, free, path, today, priorities, part)

struct Found {
  Activity activity;
  std::int64_t worth = 0;  // how well its words answer those that were typed
};
DESCRIBE(Found, activity, worth)

/// The last of a page; the next begins behind it.
struct Last {
  std::int64_t worth = 0;
  std::string title;
  std::string id;
};
/// With `words` what holds all of them: the best first, then by title. Without them everything by title.
struct Search {
  AskedWords words;
  Filters filters;
  std::optional<Last> after;
  int rows = 0;
};
/// A session that somebody could choose, with what it is a session of.
struct SuitedRow {
  Id<Activity> activity;
  std::string title;
  std::string type;
  std::string provider;
  std::int64_t hours = 0;
  StudyForm form = StudyForm::in_person;
  Venue venue = Venue::centre;
  std::string subject;
  std::string audience;
  std::string competencies;
  Id<ActivitySession> session;
  Date starts;
  Date ends;
  std::string place;
  std::optional<std::int64_t> free_seats;
};
DESCRIBE(SuitedRow, activity, title, type, provider, hours, form, venue, subject, audience, competencies, session, starts, ends,
         place, free_seats)
/// `needs` as ";A;B;".
std::vector<SuitedRow> suited_sessions(db::Session& rows, const std::string& region, const std::string& needs, Date today,
                                       const std::string& municipality);
std::vector<Found> search(db::Session& rows, const std::string& region, const Search& search);
std::vector<KnownWord> known_words(db::Session& rows, const std::string& region, ActivityState state);

std::optional<Activity> find_activity(db::Session& rows, const std::string& region, const Id<Activity>& id);
std::optional<Activity> find_activity_by_code(db::Session& rows, const std::string& region, const std::string& code);
void insert_activity(db::Session& rows, const std::string& region, const Activity& activity);
/// False when the activity was changed since `activity.revision`.
bool update_activity(db::Session& rows, const std::string& region, const Activity& activity);
void replace_gains(db::Session& rows, const std::string& region, const Id<Activity>& activity,
                   const std::vector<Gain>& gains);

std::vector<ActivitySession> sessions_of(db::Session& rows, const std::string& region, const Id<Activity>& activity,
                                         Date from);
std::optional<ActivitySession> find_session(db::Session& rows, const std::string& region, const Id<ActivitySession>& id);
std::optional<ActivitySession> find_session_by_code(db::Session& rows, const std::string& region,
                                                    const std::string& code);
void insert_session(db::Session& rows, const std::string& region, const ActivitySession& session);
/// False when it was changed since, or has fewer seats than are taken.
bool update_session(db::Session& rows, const std::string& region, const ActivitySession& session);

/// False when the session is full, cancelled or over.
bool take_place(db::Session& rows, const std::string& region, const Id<ActivitySession>& session, Date today);
void free_place(db::Session& rows, const std::string& region, const Id<ActivitySession>& session);
std::optional<SeatState> seat_of(db::Session& rows, const std::string& region, const Id<ActivitySession>& session,
                                 const std::string& route);
void set_seat(db::Session& rows, const std::string& region, const Id<ActivitySession>& session, const std::string& route,
              const std::string& person, SeatState state, Instant now);

/// How many published activities, and of how many kinds, each competency has.
std::vector<Scarcity> choices(db::Session& rows, const std::string& region);

}  // namespace store
}  // namespace marshrut::catalogue
