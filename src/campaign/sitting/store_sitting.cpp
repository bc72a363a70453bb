#include "campaign/sitting/store_sitting.h"

#include "queries.h"

namespace marshrut::campaign {

using std::string;

std::optional<Sitting> find_sitting(db::Session& rows, const string& region, const SittingId& sitting) {
  return rows.find<Sitting>(queries::find_sitting, region, sitting);
}
std::optional<Seat> find_seat(db::Session& rows, const string& region, const CampaignId& campaign,
                              const PersonId& person, const string& subject) {
  return rows.find<Seat>(queries::find_seat, region, campaign, person, subject);
}
std::vector<Seat> seats_of_person(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Seat>(queries::seats_of_person, region, person);
}

namespace store {

void insert_sitting(db::Session& rows, const string& region, const Sitting& sitting) {
  rows.run(queries::insert_sitting, region, sitting);
}
bool update_sitting(db::Session& rows, const string& region, const Sitting& sitting) {
  return rows.run(queries::update_sitting, region, sitting.id, sitting.place_kind, sitting.place, sitting.path,
                  sitting.room, sitting.starts_ms, sitting.ends_ms, sitting.capacity, sitting.organiser, sitting.state,
                  sitting.revision) == 1;
}
bool delete_sitting(db::Session& rows, const string& region, const SittingId& sitting) {
  rows.run(queries::delete_pauses, region, sitting);
  rows.run(queries::delete_draft_protocol, region, sitting);
  return rows.run(queries::delete_sitting, region, sitting) == 1;
}
std::vector<Sitting> sittings(db::Session& rows, const string& region, const CampaignId& campaign) {
  return rows.all<Sitting>(queries::sittings, region, campaign);
}
std::vector<Sitting> sittings_between(db::Session& rows, const string& region, Instant from, Instant to) {
  return rows.all<Sitting>(queries::sittings_between, region, from, to);
}
std::vector<Sitting> sittings_of_person(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Sitting>(queries::sittings_of_person, region, person);
}
std::vector<Seat> seats_of_sitting(db::Session& rows, const string& region, const SittingId& sitting) {
  return rows.all<Seat>(queries::seats_of_sitting, region, sitting);
}
std::vector<Seat> seats_of_campaign(db::Session& rows, const string& region, const CampaignId& campaign) {
  return rows.all<Seat>(queries::seats_of_campaign, region, campaign);
}
std::vector<Busy> busy_times(db::Session& rows, const string& region, const CampaignId& campaign) {
  return rows.all<Busy>(queries::busy_times, region, campaign);
}

bool take_place(db::Session& rows, const string& region, const SittingId& sitting) {
  return rows.run(queries::take_place, region, sitting) == 1;
}
void give_place_back(db::Session& rows, const string& region, const SittingId& sitting) {
  rows.run(queries::give_place_back, region, sitting);
}
bool insert_seat(db::Session& rows, const string& region, const Seat& seat) {
  return rows.run(queries::insert_seat, region, seat) == 1;
}
bool delete_seat(db::Session& rows, const string& region, const Seat& seat) {
  return rows.run(queries::delete_seat, region, seat.campaign, seat.person, seat.subject, seat.sitting) == 1;
}
void set_presence(db::Session& rows, const string& region, const SittingId& sitting, const PersonId& person,
                  Presence presence) {
  rows.run(queries::set_presence, region, sitting, person, presence);
}

void insert_pause(db::Session& rows, const string& region, const SittingPause& pause) {
  rows.run(queries::insert_pause, region, pause);
}
bool end_pause(db::Session& rows, const string& region, const SittingId& sitting, const PersonId& person, Instant now) {
  return rows.run(queries::end_pause, region, sitting, person, now) == 1;
}
std::vector<SittingPause> pauses_of(db::Session& rows, const string& region, const SittingId& sitting) {
  return rows.all<SittingPause>(queries::pauses, region, sitting);
}

std::optional<Protocol> find_protocol(db::Session& rows, const string& region, const SittingId& sitting) {
  return rows.find<Protocol>(queries::find_protocol, region, sitting);
}
bool insert_protocol(db::Session& rows, const string& region, const Protocol& protocol) {
  return rows.run(queries::insert_protocol, region, protocol) == 1;
}
bool update_protocol(db::Session& rows, const string& region, const Protocol& protocol) {
  return rows.run(queries::update_protocol, region, protocol) == 1;
}

}  // namespace store
}  // namespace marshrut::campaign
