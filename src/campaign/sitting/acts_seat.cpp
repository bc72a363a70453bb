#include <algorithm>
#include <map>

#include "access/acts.h"
#include "campaign/errors.h"
#include "campaign/facts.h"
#include "campaign/people/acts_people.h"
#include "campaign/rules.h"
#include "campaign/sitting/acts_sitting.h"

namespace marshrut::campaign {
namespace {

/// Everybody accepted who has no seat, with where they sit at all.
std::vector<Waiting> who_wait(Work& work, const CampaignId& campaign) {
  std::multimap<PersonId, Sitting> busy;
  for (auto& [person, sitting] : store::busy_times(work.rows, work.region, campaign)) busy.emplace(person, sitting);
  std::map<PersonId, std::string> paths;
  for (const auto& applicant : store::applicants(work.rows, work.region, campaign, work.region))
    paths[applicant.person] = applicant.path;
  std::vector<Waiting> waiting;
  for (const auto& line : standings(work, campaign, {work.region})) {
    if (!line.accepted || line.sitting) continue;
    Waiting person{line.person, line.subject, line.name, paths[line.person], line.consented, {}};
    auto [first, last] = busy.equal_range(line.person);
    std::transform(first, last, std::back_inserter(person.busy), [](const auto& entry) { return entry.second; });
    waiting.push_back(std::move(person));
  }
  return waiting;
}

std::vector<Sitting> sittings_to_come(Work& work, const CampaignId& campaign) {
  auto sittings = store::sittings(work.rows, work.region, campaign);
  std::erase_if(sittings, [&](const Sitting& sitting) { return sitting.starts_ms <= work.now; });
  return sittings;
}

/// Puts the person on the sitting; everything else about them was asked before.
Result<void> seated(Work& work, const Campaign& campaign, const Sitting& sitting, const PersonId& person,
                    const std::string& subject) {
  if (!store::take_place(work.rows, work.region, sitting.id)) return fail(errors::sitting_full, "/sitting");
  if (!store::insert_seat(work.rows, work.region, {campaign.id, person, subject, sitting.id, Presence::expected}))
    return fail(errors::seat_exists, "/person");
  work.touched("seat", person, "", sitting.id.value);
  TRY(work.happened(SeatGiven{campaign.id, campaign.kind, sitting.id, person, subject, sitting.starts_ms, sitting.ends_ms}));
  // Who comes while the time of everybody stands waits with them.
  for (const auto& pause : store::pauses_of(work.rows, work.region, sitting.id))
    if (pause.person.empty() && !pause.until_ms)
      return work.happened(TimeStopped{campaign.id, campaign.kind, sitting.id, {person}});
  return {};
}

Result<void> unseated(Work& work, const Campaign& campaign, const Seat& seat) {
  if (!store::delete_seat(work.rows, work.region, seat)) return fail(access::errors::stale);
  store::give_place_back(work.rows, work.region, seat.sitting);
  store::end_pause(work.rows, work.region, seat.sitting, seat.person, work.now);  // nobody could end it afterwards
  work.touched("seat", seat.person, seat.sitting.value, "");
  return work.happened(SeatReleased{campaign.id, campaign.kind, seat.sitting, seat.person, seat.subject});
}

Result<void> may_sit(Work& work, const Applicant& applicant, const Sitting& sitting,
                     const std::optional<Seat>& held) {
  if (!applicant.accepted) return fail(errors::not_accepted, "/person");
  if (!access::consented(work, applicant.person, processing_consent)) return fail(errors::consent_missing, "/person");
  for (const auto& other : store::sittings_of_person(work.rows, work.region, applicant.person)) {
    if (held && other.id == held->sitting) continue;
    if (overlap(other, sitting)) return fail(errors::seat_clash, "/person");
  }
  return {};
}

DistributionAnswer answer_of_proposal(const Distribution& proposal, std::vector<ApplicantLine> lines) {
  std::map<PersonId, const ApplicantLine*> known;
  for (const auto& line : lines) known[line.person] = &line;
  DistributionAnswer answer{static_cast<std::int64_t>(proposal.placed.size()),
                            static_cast<std::int64_t>(proposal.left.size()), false, {}};
  for (const auto& placed : proposal.placed) {
    const auto& line = *known[placed.person];
    answer.people.push_back({placed.person, line.name, line.school, placed.subject, placed.sitting, {}});
  }
  for (const auto& left : proposal.left) {
    const auto& line = *known[left.person];
    answer.people.push_back({left.person, line.name, line.school, left.subject, {}, left.because});
  }
  return answer;
}

}  // namespace

Result<DistributionAnswer> distribute_people(Work& work, const DistributePeople& request) {
  TRY(work.may({work.region, {}}));
  auto campaign = TRY(load_open_campaign(work, request.campaign));
  auto sittings = sittings_to_come(work, campaign.id);
  auto proposal = distribute(who_wait(work, campaign.id), sittings);
  auto answer = answer_of_proposal(proposal, standings(work, campaign.id, {work.region}));
  if (!request.apply) return answer;
  std::map<SittingId, Sitting> known;
  for (auto& sitting : sittings) known.emplace(sitting.id, std::move(sitting));
  for (const auto& placed : proposal.placed)
    TRY(seated(work, campaign, known.at(placed.sitting), placed.person, placed.subject));
  answer.applied = true;
  return answer;
}

Result<SittingPage> give_seat(Work& work, const GiveSeat& request) {
  TRY(work.may({work.region, {}}));
  auto sitting = TRY(load_sitting(work, request.sitting));
  auto campaign = TRY(load_open_campaign(work, sitting.campaign));
  if (sitting.state == SittingState::held) return fail(errors::sitting_held, "/sitting");
  auto applicant = find_applicant(work.rows, work.region, campaign.id, request.person);
  if (!applicant) return fail(errors::not_accepted, "/person");
  auto held = find_seat(work.rows, work.region, campaign.id, request.person, applicant->subject);
  if (held && held->sitting == sitting.id) return fail(errors::seat_exists, "/person");
  if (held && held->presence != Presence::expected) return fail(errors::sitting_held, "/person");
  TRY(may_sit(work, *applicant, sitting, held));
  if (held) TRY(unseated(work, campaign, *held));
  TRY(seated(work, campaign, sitting, request.person, applicant->subject));
  return show_sitting(work, {sitting.id});
}

Result<SittingPage> release_seat(Work& work, const GiveSeat& request) {
  TRY(work.may({work.region, {}}));
  auto sitting = TRY(load_sitting(work, request.sitting));
  if (sitting.state == SittingState::held) return fail(errors::sitting_held, "/sitting");
  auto applicant = find_applicant(work.rows, work.region, sitting.campaign, request.person);
  if (!applicant) return fail(access::errors::not_found);
  auto held = find_seat(work.rows, work.region, sitting.campaign, request.person, applicant->subject);
  if (!held || held->sitting != sitting.id) return fail(access::errors::not_found);
  TRY(unseated(work, TRY(load_campaign(work, sitting.campaign)), *held));
  return show_sitting(work, {sitting.id});
}

}  // namespace marshrut::campaign
