#pragma once
// The schedule: sittings with places, seats given by proposal or by hand, what each person and school sees of it.
// Every seat passes the same checks: accepted, consented, a free place, no clash.
#include "access/endpoint.h"
#include "campaign/acts.h"
#include "campaign/sitting/distribution.h"
#include "campaign/sitting/store_sitting.h"

namespace marshrut::campaign {

using access::Download;

struct PlanSitting {
  CampaignId campaign;
  std::optional<std::string> school;  // code; at the centre when absent
  std::string room;
  Instant starts;
  Instant ends;
  std::int64_t capacity = 0;
  std::optional<PersonId> organiser;
};
DESCRIBE(PlanSitting, campaign, school, room, starts, ends, capacity, organiser)
Result<Sitting> plan_sitting(Work& work, const PlanSitting& request);

struct ChangeSitting {
  SittingId sitting;
  std::string room;
  Instant starts;
  Instant ends;
  std::int64_t capacity = 0;
  std::optional<PersonId> organiser;
  std::int64_t revision = 0;
};
DESCRIBE(ChangeSitting, sitting, room, starts, ends, capacity, organiser, revision)
Result<Sitting> change_sitting(Work& work, const ChangeSitting& request);

struct NameSitting {
  SittingId sitting;
};
DESCRIBE(NameSitting, sitting)
Result<Nothing> drop_sitting(Work& work, const NameSitting& request);

struct ListSittings {
  CampaignId campaign;
};
DESCRIBE(ListSittings, campaign)
struct SittingLine {
  Sitting sitting;
  std::string organiser;  // name
  bool protocol_signed = false;
};
DESCRIBE(SittingLine, sitting, organiser, protocol_signed)
struct Sittings {
  std::vector<SittingLine> sittings;
};
DESCRIBE(Sittings, sittings)
/// Those at places in sight and those where people in sight sit.
Result<Sittings> list_sittings(Work& work, const ListSittings& request);

struct SeatedPerson {
  PersonId person;
  std::string name;
  std::string school;
  std::string subject;
  Presence presence = Presence::expected;
};
DESCRIBE(SeatedPerson, person, name, school, subject, presence)
struct SittingPage {
  Sitting sitting;
  std::string campaign_title;
  std::string organiser;
  std::vector<SeatedPerson> people;
};
DESCRIBE(SittingPage, sitting, campaign_title, organiser, people)
Result<SittingPage> show_sitting(Work& work, const NameSitting& request);
std::vector<SeatedPerson> seated_people(Work& work, const SittingId& sitting);

struct DistributePeople {
  CampaignId campaign;
  bool apply = false;
};
DESCRIBE(DistributePeople, campaign, apply)
struct DistributedPerson {
  PersonId person;
  std::string name;
  std::string school;
  std::string subject;
  std::optional<SittingId> sitting;    // the seat proposed
  std::optional<LeftBecause> because;  // why there is none
};
DESCRIBE(DistributedPerson, person, name, school, subject, sitting, because)
struct DistributionAnswer {
  std::int64_t placed = 0;
  std::int64_t left = 0;
  bool applied = false;
  std::vector<DistributedPerson> people;
};
DESCRIBE(DistributionAnswer, placed, left, applied, people)
/// A proposal for everybody accepted without a seat; with apply=true it is made anew and the seats are given.
Result<DistributionAnswer> distribute_people(Work& work, const DistributePeople& request);

struct GiveSeat {
  SittingId sitting;
  PersonId person;
};
DESCRIBE(GiveSeat, sitting, person)
/// Gives a seat, or moves the person here from another sitting of the same campaign.
Result<SittingPage> give_seat(Work& work, const GiveSeat& request);
Result<SittingPage> release_seat(Work& work, const GiveSeat& request);

struct PrintSchedule {
  CampaignId campaign;
};
DESCRIBE(PrintSchedule, campaign)
struct IssuedPaper {
  std::string paper;
  std::string number;
};
DESCRIBE(IssuedPaper, paper, number)
Result<IssuedPaper> print_schedule(Work& work, const PrintSchedule& request);

struct MySitting {
  SittingId sitting;
  std::string campaign;  // title
  CampaignKind kind = CampaignKind::initial;
  std::string subject;   // title
  std::string place;
  std::string room;
  Instant starts;
  Instant ends;
  Presence presence = Presence::expected;
};
DESCRIBE(MySitting, sitting, campaign, kind, subject, place, room, starts, ends, presence)
struct MySittings {
  std::vector<MySitting> sittings;
};
DESCRIBE(MySittings, sittings)
Result<MySittings> my_sittings(Work& work, const Nothing&);
/// An iCalendar file with the sitting of the one who asks.
Result<Download> my_calendar(Work& work, const NameSitting& request);

/// The region's local time from UTC.
int offset_minutes(Work& work);
/// "05.10.2026" and "09:00" of a moment, by the region's time.
std::string local_day(Work& work, Instant moment);
std::string local_time(Work& work, Instant moment);
Result<Sitting> load_sitting(Work& work, const SittingId& sitting);

}  // namespace marshrut::campaign
