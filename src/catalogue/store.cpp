#include "catalogue/store.h"

#include <algorithm>
#include <array>
#include <limits>

#include "base/text.h"
#include "platform/words/stems.h"
#include "queries.h"

namespace marshrut::catalogue {

using std::string;

std::vector<OfferRow> offers_of_competency(db::Session& rows, const string& region, const string& competency,
                                           const OfferPlace& place, int most) {
  return rows.all<OfferRow>(queries::offers_of_competency, region, competency, place.from, place.to, place.path + "/",
                            most);
}
std::vector<OfferRow> offers_of_kind(db::Session& rows, const string& region, ActivityKind kind, const OfferPlace& place,
                                     int most) {
  return rows.all<OfferRow>(queries::offers_of_kind, region, kind, place.from, place.to, place.path + "/", most);
}
std::vector<OfferRow> offers_of_activity(db::Session& rows, const string& region, const Id<Activity>& activity,
                                         const OfferPlace& place, int most) {
  return rows.all<OfferRow>(queries::offers_of_activity, region, activity, place.from, place.to, place.path + "/", most);
}
std::optional<OfferRow> find_offer(db::Session& rows, const string& region, const Id<ActivitySession>& session) {
  return rows.find<OfferRow>(queries::find_offer, region, session);
}
std::vector<Gain> gains_of_activity(db::Session& rows, const string& region, const Id<Activity>& activity) {
  return rows.all<Gain>(queries::gains_of_activity, region, activity);
}
std::vector<ActivityName> names_of_activities(db::Session& rows, const string& region) {
  return rows.all<ActivityName>(queries::names_of_activities, region);
}
std::vector<Gain> gains_planned(db::Session& rows, const string& region, const Id<Activity>& activity) {
  return rows.all<Gain>(queries::gains_planned, region, activity);
}
std::vector<ExpectedGain> gains_expected(db::Session& rows, const string& region) {
  return rows.all<ExpectedGain>(queries::gains_expected, region);
}
void plan_gain(db::Session& rows, const string& region, const ExpectedGain& planned) {
  rows.run(queries::plan_gain, region, planned.competency, planned.activity, planned.gain);
}
std::vector<SeatRow> seats_of_route(db::Session& rows, const string& region, const string& route) {
  return rows.all<SeatRow>(queries::seats_of_route, region, route);
}

namespace store {
namespace {

/// Words that a search looks for: those that begin with the stem. A short one is looked for as it is.
struct WordRow {
  string region;
  string activity;
  string word;
  std::int64_t weight = 0;
};
DESCRIBE(WordRow, region, activity, word, weight)

void keep_words(db::Session& rows, const string& region, const Activity& activity) {
  std::vector<WordRow> kept;
  const auto add = [&](std::string_view text, std::int64_t weight) {
    for (auto& stem : words::stems_of(text))
      if (std::ranges::find(kept, stem, &WordRow::word) == kept.end())
        kept.push_back({region, activity.id.value, std::move(stem), weight});
  };
  add(activity.title, 2);
  for (const auto& text : {activity.provider, activity.code, activity.document, activity.technology, activity.register_no})
    add(text, 1);
  rows.run_each(queries::insert_word, kept);
}

}  // namespace

std::vector<SuitedRow> suited_sessions(db::Session& rows, const string& region, const string& needs, Date today,
                                       const string& municipality) {
  return rows.all<SuitedRow>(queries::suited_sessions, region, needs, today, municipality);
}

std::vector<Found> search(db::Session& rows, const string& region, const Search& s) {
  const auto last = s.after.value_or(Last{std::numeric_limits<std::int32_t>::max(), "", ""});
  const auto count = std::ranges::count_if(s.words, [](const AskedWord& word) { return !word.from.empty(); });
  if (count == 0) return rows.all<Found>(queries::search_activities, region, s.filters, last.title, last.id, s.rows);
  return rows.all<Found>(queries::search_by_words, region, s.filters, last.title, last.id, s.rows, -last.worth,
                         static_cast<std::int64_t>(count), s.words[0], s.words[1], s.words[2], s.words[3], s.words[4],
                         s.words[5]);
}
std::vector<KnownWord> known_words(db::Session& rows, const string& region, ActivityState state) {
  return rows.all<KnownWord>(queries::known_words, region, state);
}

std::optional<Activity> find_activity(db::Session& rows, const string& region, const Id<Activity>& id) {
  return rows.find<Activity>(queries::find_activity, region, id);
}
std::optional<Activity> find_activity_by_code(db::Session& rows, const string& region, const string& code) {
  return rows.find<Activity>(queries::find_activity_by_code, region, code);
}
void insert_activity(db::Session& rows, const string& region, const Activity& activity) {
  rows.run(queries::insert_activity, region, activity, folded(activity.provider));
  keep_words(rows, region, activity);
}
bool update_activity(db::Session& rows, const string& region, const Activity& activity) {
  if (rows.run(queries::update_activity, region, activity, folded(activity.provider)) != 1) return false;
  rows.run(queries::delete_words, region, activity.id);
  keep_words(rows, region, activity);
  return true;
}
void replace_gains(db::Session& rows, const string& region, const Id<Activity>& activity,
                   const std::vector<Gain>& gains) {
  for (const auto& known : gains_of_activity(rows, region, activity))
    if (std::ranges::find(gains, known.competency, &Gain::competency) == gains.end())
      rows.run(queries::delete_gain, region, known.competency, activity);
  for (const auto& gain : gains) rows.run(queries::upsert_gain, region, gain.competency, activity, gain.gain);
}

std::vector<ActivitySession> sessions_of(db::Session& rows, const string& region, const Id<Activity>& activity,
                                         Date from) {
  return rows.all<ActivitySession>(queries::sessions_of_activity, region, activity, from);
}
std::optional<ActivitySession> find_session(db::Session& rows, const string& region, const Id<ActivitySession>& id) {
  return rows.find<ActivitySession>(queries::find_session, region, id);
}
std::optional<ActivitySession> find_session_by_code(db::Session& rows, const string& region, const string& code) {
  return rows.find<ActivitySession>(queries::find_session_by_code, region, code);
}
void insert_session(db::Session& rows, const string& region, const ActivitySession& session) {
  rows.run(queries::insert_session, region, session);
}
bool update_session(db::Session& rows, const string& region, const ActivitySession& s) {
  return rows.run(queries::update_session, region, s.id, s.starts, s.ends, s.slots, s.seats, s.least_group, s.place,
                  s.municipality, s.release_days, s.state, s.revision) == 1;
}

bool take_place(db::Session& rows, const string& region, const Id<ActivitySession>& session, Date today) {
  return rows.run(queries::take_place, region, session, today) == 1;
}
void free_place(db::Session& rows, const string& region, const Id<ActivitySession>& session) {
  rows.run(queries::free_place, region, session);
}
std::optional<SeatState> seat_of(db::Session& rows, const string& region, const Id<ActivitySession>& session,
                                 const string& route) {
  return rows.find<SeatState>(queries::seat_of, region, session, route);
}
void set_seat(db::Session& rows, const string& region, const Id<ActivitySession>& session, const string& route,
              const string& person, SeatState state, Instant now) {
  rows.run(queries::set_seat, region, session, route, person, state, now);
}

std::vector<Scarcity> choices(db::Session& rows, const string& region) {
  return rows.all<Scarcity>(queries::choices_by_competency, region);
}

}  // namespace store
}  // namespace marshrut::catalogue
