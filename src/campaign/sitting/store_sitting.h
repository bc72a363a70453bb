#pragma once
// Rows of sittings, seats and protocols. A place is taken by a statement that counts, so a sitting never holds more
// people than its capacity however many ask at once.
#include <optional>
#include <string>
#include <vector>

#include "campaign/types.h"
#include "platform/db/database.h"

namespace marshrut::campaign {

std::optional<Sitting> find_sitting(db::Session& rows, const std::string& region, const SittingId& sitting);
/// The seat of a person for a form of a campaign.
std::optional<Seat> find_seat(db::Session& rows, const std::string& region, const CampaignId& campaign,
                              const PersonId& person, const std::string& subject);
std::vector<Seat> seats_of_person(db::Session& rows, const std::string& region, const PersonId& person);

namespace store {

void insert_sitting(db::Session& rows, const std::string& region, const Sitting& sitting);
/// False when the sitting was changed since `sitting.revision`, or no longer holds its people.
bool update_sitting(db::Session& rows, const std::string& region, const Sitting& sitting);
/// With the draft of its protocol. False when somebody has a seat there or it was held; nothing may be kept then.
bool delete_sitting(db::Session& rows, const std::string& region, const SittingId& sitting);
std::vector<Sitting> sittings(db::Session& rows, const std::string& region, const CampaignId& campaign);
std::vector<Sitting> sittings_between(db::Session& rows, const std::string& region, Instant from, Instant to);
std::vector<Sitting> sittings_of_person(db::Session& rows, const std::string& region, const PersonId& person);
std::vector<Seat> seats_of_sitting(db::Session& rows, const std::string& region, const SittingId& sitting);
std::vector<Seat> seats_of_campaign(db::Session& rows, const std::string& region, const CampaignId& campaign);
struct Busy {
  PersonId person;
  Sitting sitting;
};
DESCRIBE(Busy, person, sitting)
/// Where the people of a campaign sit, in it or in another.
std::vector<Busy> busy_times(db::Session& rows, const std::string& region, const CampaignId& campaign);

/// False when no place is left or the sitting was held.
bool take_place(db::Session& rows, const std::string& region, const SittingId& sitting);
void give_place_back(db::Session& rows, const std::string& region, const SittingId& sitting);
/// False when the person has a seat already.
bool insert_seat(db::Session& rows, const std::string& region, const Seat& seat);
bool delete_seat(db::Session& rows, const std::string& region, const Seat& seat);
void set_presence(db::Session& rows, const std::string& region, const SittingId& sitting, const PersonId& person,
                  Presence presence);

void insert_pause(db::Session& rows, const std::string& region, const SittingPause& pause);
/// Of everybody for "". False when none is open.
bool end_pause(db::Session& rows, const std::string& region, const SittingId& sitting, const PersonId& person, Instant now);
std::vector<SittingPause> pauses_of(db::Session& rows, const std::string& region, const SittingId& sitting);

std::optional<Protocol> find_protocol(db::Session& rows, const std::string& region, const SittingId& sitting);
/// False when somebody else began or changed it meanwhile.
bool insert_protocol(db::Session& rows, const std::string& region, const Protocol& protocol);
bool update_protocol(db::Session& rows, const std::string& region, const Protocol& protocol);

}  // namespace store
}  // namespace marshrut::campaign
