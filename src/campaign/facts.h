#pragma once
// What campaign tells downstream; app/events.cpp lists who hears it.
#include <string>
#include <vector>

#include "campaign/types.h"

namespace marshrut::campaign {

struct ExpectedPerson {
  PersonId person;
  std::string subject;
};

/// The centre accepted an application: these people have accounts and will take a form of their subject.
struct ApplicationAccepted {
  CampaignId campaign;
  CampaignKind kind = CampaignKind::initial;
  ApplicationId application;
  std::vector<ExpectedPerson> people;
  PersonId author;
};

/// The centre returned an application with a comment.
struct ApplicationReturned {
  ApplicationId application;
  PersonId author;
};

/// A school was sent a numbered letter.
struct LetterSent {
  Id<Letter> letter;
  std::string path;  // of the school
  std::string number;
};

/// A person who consented has a seat; the work waits for them there.
struct SeatGiven {
  CampaignId campaign;
  CampaignKind kind = CampaignKind::initial;
  SittingId sitting;
  PersonId person;
  std::string subject;
  Instant starts_ms;
  Instant ends_ms;
};

/// The seat was taken away or changed for another one (SeatGiven follows then).
struct SeatReleased {
  CampaignId campaign;
  CampaignKind kind = CampaignKind::initial;
  SittingId sitting;
  PersonId person;
  std::string subject;
};

/// A sitting was given another time; these people sit there.
struct SittingMoved {
  CampaignId campaign;
  CampaignKind kind = CampaignKind::initial;
  SittingId sitting;
  std::vector<ExpectedPerson> people;
  Instant starts_ms;
  Instant ends_ms;
};

/// The organiser stopped the time of these people: nobody's work goes on, nor begins.
struct TimeStopped {
  CampaignId campaign;
  CampaignKind kind = CampaignKind::initial;
  SittingId sitting;
  std::vector<PersonId> people;
};

/// Their time goes on.
struct TimeResumed {
  CampaignId campaign;
  CampaignKind kind = CampaignKind::initial;
  SittingId sitting;
  std::vector<PersonId> people;
};

/// The organiser signed how the sitting went.
struct ProtocolSigned {
  CampaignId campaign;
  SittingId sitting;
  std::vector<PersonId> present;
  std::vector<PersonId> absent;
};

}  // namespace marshrut::campaign
