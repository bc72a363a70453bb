#pragma once
// How a sitting went, told by who organised it: who came, when it began and ended, who watched, what was amiss
// (KIR-3.6.2.2). Signing ends the sitting and, at a place where the regulation requires it, issues the
// protocol as a numbered paper.
#include "access/endpoint.h"
#include "campaign/sitting/acts_sitting.h"

namespace marshrut::campaign {

struct PauseLine {
  PersonId person;   // "" for everybody
  std::string name;  // "" for everybody
  Instant since;
  std::optional<Instant> until;
  std::string reason;
};
DESCRIBE(PauseLine, person, name, since, until, reason)
struct ProtocolPage {
  Sitting sitting;
  std::string campaign_title;
  std::string organiser;
  std::vector<SeatedPerson> people;
  Protocol protocol;
  std::vector<PauseLine> pauses;  // in the order of time
};
DESCRIBE(ProtocolPage, sitting, campaign_title, organiser, people, protocol, pauses)
/// The sitting when the asker organises it: by their place, or as its organiser.
Result<Sitting> sitting_of_organiser(Work& work, const SittingId& sitting);
std::vector<PauseLine> pause_lines(Work& work, const SittingId& sitting);
Result<ProtocolPage> show_protocol(Work& work, const NameSitting& request);

struct MarkedPerson {
  PersonId person;
  Presence presence = Presence::expected;
};
DESCRIBE(MarkedPerson, person, presence)
struct WriteProtocol {
  SittingId sitting;
  std::optional<Instant> started;
  std::optional<Instant> ended;
  std::string observers;
  std::string incidents;
  std::vector<MarkedPerson> people;
  std::int64_t revision = 0;  // 0 also for the first
};
DESCRIBE(WriteProtocol, sitting, started, ended, observers, incidents, people, revision)
Result<ProtocolPage> write_protocol(Work& work, const WriteProtocol& request);

struct SignProtocol {
  SittingId sitting;
  std::int64_t revision = 0;
};
DESCRIBE(SignProtocol, sitting, revision)
Result<ProtocolPage> sign_protocol(Work& work, const SignProtocol& request);

/// Who finished the work of a campaign was there; the organiser may still say otherwise until the protocol is signed.
Result<void> follow_finished_work(Work& work, const PersonId& person, const CampaignId& campaign);

}  // namespace marshrut::campaign
