#pragma once
// How people come to diagnostics (KIR-3.6.1.1-6, KIR-3.6.2.2). Enters: a campaign that the centre opens, lists of
// teachers that schools and authorities send. Leaves: letters, accepted applicants with accounts, a schedule in which
// everyone has a seat, protocols of how it went. Never here: attempts and answers (diagnostics), results.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "regulation/profile/measures.h"

namespace marshrut::campaign {

using access::PersonId;

enum class CampaignKind { initial, repeat };
DESCRIBE_ENUM(CampaignKind, initial, repeat)
enum class CampaignState { open, closed };
DESCRIBE_ENUM(CampaignState, open, closed)

struct Campaign {
  Id<Campaign> id;
  std::string title;
  CampaignKind kind = CampaignKind::initial;
  Date since;  // the days on which sittings may be
  Date until;
  Date apply_until;      // what the letters ask
  std::string subjects;  // codes, separated by ';'; empty: every subject
  CampaignState state = CampaignState::open;
  std::string regulation;  // the version in force when it was opened; it lives by it to its end
  std::string regulation_version;
  std::int64_t revision = 0;
};
DESCRIBE(Campaign, id, title, kind, since, until, apply_until, subjects, state, regulation, regulation_version, revision)
using CampaignId = Id<Campaign>;

enum class LetterState { sent, received };
DESCRIBE_ENUM(LetterState, sent, received)

struct Letter {
  Id<Letter> id;
  CampaignId campaign;
  std::string school;
  std::string school_title;
  std::string path;
  std::string paper;
  std::string number;
  Date date;
  LetterState state = LetterState::sent;
  std::optional<Instant> received_ms;
  PersonId received_by;
};
DESCRIBE(Letter, id, campaign, school, school_title, path, paper, number, date, state, received_ms, received_by)

enum class SenderKind { school, authority };
DESCRIBE_ENUM(SenderKind, school, authority)
enum class ApplicationState { draft, filed, accepted, returned };
DESCRIBE_ENUM(ApplicationState, draft, filed, accepted, returned)

/// A list of teachers of one school or, from an authority, of a municipality; all of them work at or below `path`.
struct Application {
  Id<Application> id;
  CampaignId campaign;
  SenderKind sender_kind = SenderKind::school;
  std::string sender;  // title of the school or municipality
  std::string path;
  ApplicationState state = ApplicationState::draft;
  PersonId author;
  std::string comment;  // of the centre, when it returned the list
  std::string paper;    // "" until filed
  std::string number;
  std::optional<Instant> filed_ms;
  std::optional<Instant> decided_ms;
  std::int64_t revision = 0;
};
DESCRIBE(Application, id, campaign, sender_kind, sender, path, state, author, comment, paper, number, filed_ms,
         decided_ms, revision)
using ApplicationId = Id<Application>;

/// A line of an application: who, and of which subject their form is to be.
struct ApplicationRow {
  PersonId person;
  std::string subject;  // code; "" when the person's post has none
};
DESCRIBE(ApplicationRow, person, subject)

/// A person of a filed application. One person is in one campaign once.
struct Applicant {
  CampaignId campaign;
  PersonId person;
  ApplicationId application;
  std::string subject;
  std::string name;  // as filed
  std::string school;
  std::string position;
  std::string path;  // of the person's workplace
  bool accepted = false;
};
DESCRIBE(Applicant, campaign, person, application, subject, name, school, position, path, accepted)

using regulation::PlaceKind;
enum class SittingState { planned, held };
DESCRIBE_ENUM(SittingState, planned, held)

/// A place and time at which people take their forms. Nobody may sit beyond its capacity.
struct Sitting {
  Id<Sitting> id;
  CampaignId campaign;
  PlaceKind place_kind = PlaceKind::centre;
  std::string place;  // title
  std::string path;   // of the school, the region's at the centre
  std::string room;
  Instant starts_ms;
  Instant ends_ms;
  std::int64_t capacity = 0;
  std::int64_t taken = 0;
  PersonId organiser;
  SittingState state = SittingState::planned;
  std::int64_t revision = 0;
};
DESCRIBE(Sitting, id, campaign, place_kind, place, path, room, starts_ms, ends_ms, capacity, taken, organiser, state,
         revision)
using SittingId = Id<Sitting>;

enum class Presence { expected, present, absent };
DESCRIBE_ENUM(Presence, expected, present, absent)

struct Seat {
  CampaignId campaign;
  PersonId person;
  std::string subject;
  SittingId sitting;
  Presence presence = Presence::expected;
};
DESCRIBE(Seat, campaign, person, subject, sitting, presence)

/// The time of a sitting stood: for everybody, or for one person.
struct SittingPause {
  SittingId sitting;
  PersonId person;  // "" for everybody
  Instant since_ms;
  std::optional<Instant> until_ms;
  std::string reason;
  PersonId author;
};
DESCRIBE(SittingPause, sitting, person, since_ms, until_ms, reason, author)

enum class ProtocolState { draft, signed_off };
DESCRIBE_ENUM(ProtocolState, draft, signed_off)

/// How a sitting went, by its organiser: the ground on which its results count as objective.
struct Protocol {
  SittingId sitting;
  std::optional<Instant> started_ms;
  std::optional<Instant> ended_ms;
  std::string observers;
  std::string incidents;
  ProtocolState state = ProtocolState::draft;
  PersonId author;
  std::string paper;
  std::string number;
  std::int64_t revision = 0;
};
DESCRIBE(Protocol, sitting, started_ms, ended_ms, observers, incidents, state, author, paper, number, revision)

}  // namespace marshrut::campaign
