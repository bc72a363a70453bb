#pragma once
// From needs, a catalogue and limits to proposals. Enters: what a teacher has to close (with how sure that is), the
// sessions on offer, what the teacher can spend. Leaves: a few proposals, each item with structured reasons, and
// what was left out with why. Never here: words (the web renders codes), tables, a clock, chance.
#include <optional>
#include <string>
#include <vector>

#include "catalogue/types.h"

namespace marshrut::planning {

using ActivityId = Id<catalogue::Activity>;
using SessionId = Id<catalogue::ActivitySession>;

/// What is to be closed: the required level minus the present one is normal with this mean and deviation, in shares
/// of the scale. A request has no measurement: its `mean` is an agreed size. `weight` says how much it matters.
struct Need {
  std::string competency;
  double mean = 0;
  double deviation = 0;
  double weight = 1;
  bool request = false;
};
DESCRIBE(Need, competency, mean, deviation, weight, request)

/// When something takes place and what it asks. `slots` are the parts of days that it fills.
struct Occasion {
  Date starts;
  Date ends;
  std::int64_t hours = 0;
  std::int64_t release_days = 0;
  catalogue::Venue venue = catalogue::Venue::online;
  std::vector<std::int32_t> slots;
};

/// One session of one activity, with what it adds to the needs. Made by offer_of (calendar.h).
struct Offer {
  catalogue::Activity activity;
  catalogue::ActivitySession session;
  std::vector<catalogue::Gain> gains;
  Occasion occasion;
  std::vector<ActivityId> prerequisites = {};  // one of them has to be over before; none when one is, or nothing has to
};

struct DaySpan {
  Date from;
  Date to;
  friend bool operator==(const DaySpan&, const DaySpan&) = default;
};
DESCRIBE(DaySpan, from, to)

/// What somebody does already for whom it is planned.
struct Taken {
  Occasion occasion;
  std::string title;
};

/// What a route may take. Weeks are counted from `starts`. Hours on which lessons are replaced are no load of a week;
/// their days are counted by `release_days`.
struct Limits {
  Date starts;
  Date ends;
  std::optional<Date> first_day;  // no session begins before: by then the route is decided on
  std::int64_t hours = 120;
  std::int64_t activities = 8;
  std::vector<double> weekly_hours;
  std::int64_t release_days = 6;
  std::vector<DaySpan> unavailable;
  std::vector<catalogue::Venue> venues;     // none listed: all
  std::vector<catalogue::StudyForm> forms;  // none listed: all
  std::vector<Taken> taken;                 // nothing meets it; its hours are not in the limits any more
  std::int64_t seats = 1;                   // that a session must have left: one for each who plans together
  bool transfer = true;                  // at least one activity that carries the learned into practice
  bool reflection = true;
};

/// What was decided by hand: locked sessions stay; what the author banned and what others hid does not come.
struct Wishes {
  std::vector<SessionId> locked;
  std::vector<ActivityId> banned;
  std::vector<ActivityId> completed;
  std::vector<ActivityId> hidden;
};

struct Task {
  std::string subject;   // codes, separated by ';'
  std::string position;
  std::vector<Need> needs;
  std::vector<Offer> offers;
  Limits limits;
  Wishes wishes;
};

enum class ReasonCode {
  covers,            // `competency` closes to `after` with it, to `before` without it
  on_request,        // the same for an own request
  best_per_hour,     // no other fitting offer adds more to `competency` per hour
  only_offer,        // nothing else fits for `competency`
  transfer,          // carries the learned into practice
  reflection,        // brings the results together
  locked,            // kept at the teacher's wish
  no_travel,         // online or at the own school
  seats_left,        // `number` seats are left
};
DESCRIBE_ENUM(ReasonCode, covers, on_request, best_per_hour, only_offer, transfer, reflection, locked, no_travel,
              seats_left)

struct Reason {
  ReasonCode code = ReasonCode::covers;
  std::string competency;
  double before = 0;
  double after = 0;
  std::int64_t number = 0;
};
DESCRIBE(Reason, code, competency, before, after, number)

/// `marginal` is the share of all needs that would stay open without the item.
struct ProposedItem {
  ActivityId activity;
  SessionId session;
  std::string title;
  catalogue::ActivityKind kind = catalogue::ActivityKind::learning;
  catalogue::EducationType education_type = catalogue::EducationType::informal;
  catalogue::StudyForm form = catalogue::StudyForm::in_person;
  catalogue::Venue venue = catalogue::Venue::centre;
  std::string provider;
  std::string place;
  Date starts;
  Date ends;
  std::int64_t hours = 0;
  std::int64_t release_days = 0;
  std::optional<std::int64_t> free_seats;
  std::string covers;  // codes of the needs it closes, the strongest first
  double marginal = 0;
  bool locked = false;
  std::vector<Reason> reasons;
  catalogue::ActivityLevel level = catalogue::ActivityLevel::regional;
};
DESCRIBE(ProposedItem, activity, session, title, kind, education_type, form, venue, provider, place, starts, ends,
         hours, release_days, free_seats, covers, marginal, locked, reasons, level)

/// In the order of how far the offer is from coming in. no_session, other_audience: nothing open is ahead, or
/// nothing for the teacher's post and subject. heavy_week: alone it asks more than a week allows.
/// prerequisite: nothing that has to be over before it is. nothing_learned: what it practises is not taught before it begins.
/// dominated: one of the plan adds as much to every need in no more hours. spares_hours: it fits, and a plan of fewest hours
/// does without.
enum class LeftOutCode {
  banned, hidden, completed, no_session, other_audience, outside_term, before_decision, no_seats, venue, form,
  unavailable_days, heavy_week, equivalent, clash, over_hours, over_week, over_release_days,
  over_activities, prerequisite, nothing_learned, dominated, small_effect, spares_hours,
};
DESCRIBE_ENUM(LeftOutCode, banned, hidden, completed, no_session, other_audience, outside_term, before_decision,
              no_seats, venue, form, unavailable_days, heavy_week, equivalent, clash, over_hours, over_week,
              over_release_days, over_activities, prerequisite, nothing_learned, dominated, small_effect, spares_hours)

/// The nearest session of an activity that did not come in. `with` is the title of what it clashes with, equals, builds on
/// or is dominated by; nothing where what it builds on is not on offer.
struct LeftOut {
  ActivityId activity;
  SessionId session;
  std::string title;
  std::int64_t hours = 0;
  Date starts;
  LeftOutCode reason = LeftOutCode::small_effect;
  std::string with;
  double effect = 0;  // the share of all needs it would add
};
DESCRIBE(LeftOut, activity, session, title, hours, starts, reason, with, effect)

/// How far one need is expected to be closed, 0 to 1.
struct Coverage {
  std::string competency;
  double closed = 0;
  bool request = false;
};
DESCRIBE(Coverage, competency, closed, request)

enum class Variant { largest_effect, fewest_hours, least_travel };
DESCRIBE_ENUM(Variant, largest_effect, fewest_hours, least_travel)

/// What could not be had: no fitting activity that transfers or reflects, a need that nothing closes, a locked
/// session that breaks a limit. `reason` is what kept the nearest offer out, `with` as in LeftOut.
enum class UnmetCode { transfer, reflection, need, locked };
DESCRIBE_ENUM(UnmetCode, transfer, reflection, need, locked)
struct Unmet {
  UnmetCode code = UnmetCode::need;
  std::string what;  // competency or session
  std::optional<LeftOutCode> reason;
  std::string with;
};
DESCRIBE(Unmet, code, what, reason, with)

struct Proposal {
  Variant variant = Variant::largest_effect;
  double share = 0;  // of the weighted needs, expected to be closed
  std::int64_t hours = 0;
  std::int64_t release_days = 0;
  std::int64_t trips = 0;
  std::vector<ProposedItem> items;  // by date
  std::vector<Coverage> coverage;
  std::vector<Unmet> unmet;
  std::vector<LeftOut> left_out;
  double beyond = 0;  // the share that the best there is could close beyond it, at most
  bool proven = true;  // that nothing is better; of the fewest hours that no fewer do
  std::int64_t least_hours = 0;  // of the fewest hours: with fewer than these no plan does as much
};
DESCRIBE(Proposal, variant, share, hours, release_days, trips, items, coverage, unmet, left_out, beyond, proven, least_hours)

}  // namespace marshrut::planning
