#include "campaign/sitting/acts_protocol.h"

#include <algorithm>

#include "base/text.h"
#include "campaign/errors.h"
#include "campaign/facts.h"
#include "campaign/rules.h"
#include "documents/acts.h"
#include "organisation/store.h"
#include "regulation/rules.h"

namespace marshrut::campaign {
namespace {

constexpr std::size_t text_most = 4000;

Protocol protocol_of(Work& work, const SittingId& sitting) {
  auto found = store::find_protocol(work.rows, work.region, sitting);
  if (found) return *found;
  Protocol fresh;
  fresh.sitting = sitting;
  return fresh;
}

Result<ProtocolPage> protocol_page(Work& work, const Sitting& sitting) {
  auto campaign = TRY(load_campaign(work, sitting.campaign));
  return ProtocolPage{sitting, campaign.title,
                      organisation::name_of_person(work.rows, work.region, sitting.organiser),
                      seated_people(work, sitting.id), protocol_of(work, sitting.id), pause_lines(work, sitting.id)};
}

Result<void> not_too_long(const WriteProtocol& request) {
  Refusals refusals;
  if (code_points(request.observers) > text_most)
    refusals.add(errors::text_too_long, "/observers", std::to_string(text_most));
  if (code_points(request.incidents) > text_most)
    refusals.add(errors::text_too_long, "/incidents", std::to_string(text_most));
  if (refusals) return refusals.take();
  return {};
}

/// "Время стояло: 10:05–10:20, все — пожарная тревога." for each pause, after what the organiser wrote.
std::string incidents_of(Work& work, const Sitting& sitting, const Protocol& protocol) {
  std::string said = protocol.incidents;
  for (const auto& pause : pause_lines(work, sitting.id)) {
    said += std::string(said.empty() ? "" : "\n") + "Время стояло: " + local_time(work, pause.since) + "–" +
            local_time(work, pause.until.value_or(work.now)) + ", " + (pause.name.empty() ? "все" : pause.name) + " — " +
            pause.reason + ".";
  }
  return said.empty() ? "Нарушений не было." : said;
}

documents::Fields protocol_fields(Work& work, const Campaign& campaign, const Sitting& sitting,
                                  const Protocol& protocol, const std::vector<SeatedPerson>& people) {
  auto moment = [&](Instant at) { return local_day(work, at) + " " + local_time(work, at); };
  auto present = std::ranges::count(people, Presence::present, &SeatedPerson::presence);
  documents::Fields fields{
      {{"campaign", campaign.title},
       {"place", sitting.place + ", " + sitting.room},
       {"planned", moment(sitting.starts_ms)},
       {"started", moment(protocol.started_ms.value())},
       {"ended", moment(protocol.ended_ms.value())},
       {"observers", protocol.observers.empty() ? "не было" : protocol.observers},
       {"incidents", incidents_of(work, sitting, protocol)},
       {"listed", std::to_string(people.size())},
       {"present", std::to_string(present)},
       {"author", organisation::name_of_person(work.rows, work.region, work.actor.person)}},
      {}};
  auto& rows = fields.lists["people"];
  for (const auto& person : people)
    rows.push_back({std::to_string(rows.size() + 1), person.name, subject_titles(work, person.subject),
                    person.presence == Presence::present ? "присутствует" : "отсутствует"});
  return fields;
}

ProtocolSigned fact_of(const Sitting& sitting, const std::vector<SeatedPerson>& people) {
  ProtocolSigned fact{sitting.campaign, sitting.id, {}, {}};
  for (const auto& person : people)
    (person.presence == Presence::present ? fact.present : fact.absent).push_back(person.person);
  return fact;
}

/// The numbered paper, where the regulation requires one of the place.
Result<std::optional<documents::Paper>> protocol_paper(Work& work, const Sitting& sitting, const Protocol& protocol,
                                                       const std::vector<SeatedPerson>& people) {
  auto campaign = TRY(load_campaign(work, sitting.campaign));
  auto profile = TRY(profile_of(work, campaign));
  const auto* place = regulation::find_place(*profile, sitting.place_kind);
  if (!place || !place->protocol_required) return std::optional<documents::Paper>{};
  return TRY(documents::issue_by(work, *profile, {.kind = regulation::diagnostics_of(*profile).protocol.value(), .object_kind = "sitting",
                                                  .object = sitting.id.value, .person = {}, .path = sitting.path,
                                                  .title = "", .date = {},
                                                  .fields = protocol_fields(work, campaign, sitting, protocol, people)}));
}

/// Numbers and keeps the protocol and ends the sitting.
Result<void> signed_off(Work& work, Sitting sitting, Protocol protocol, std::int64_t revision) {
  auto people = seated_people(work, sitting.id);
  auto paper = TRY(protocol_paper(work, sitting, protocol, people));
  protocol.state = ProtocolState::signed_off;
  protocol.author = work.actor.person;
  if (paper) protocol.paper = paper->id.value;
  if (paper) protocol.number = paper->number;
  protocol.revision = revision;
  if (!store::update_protocol(work.rows, work.region, protocol)) return fail(access::errors::stale);
  sitting.state = SittingState::held;
  if (sitting.organiser.empty()) sitting.organiser = work.actor.person;  // who answers for how it went
  if (!store::update_sitting(work.rows, work.region, sitting)) return fail(access::errors::stale);
  work.touched("protocol", sitting.id, "draft", protocol.number);
  return work.happened(fact_of(sitting, people));
}

}  // namespace

Result<Sitting> sitting_of_organiser(Work& work, const SittingId& id) {
  auto sitting = TRY(load_sitting(work, id));
  TRY(work.may({sitting.path, sitting.organiser}));
  return sitting;
}

std::vector<PauseLine> pause_lines(Work& work, const SittingId& sitting) {
  std::vector<PauseLine> lines;
  for (const auto& pause : store::pauses_of(work.rows, work.region, sitting)) {
    const auto name = pause.person.empty() ? "" : organisation::name_of_person(work.rows, work.region, pause.person);
    lines.push_back({pause.person, name, pause.since_ms, pause.until_ms, pause.reason});
  }
  return lines;
}

Result<ProtocolPage> show_protocol(Work& work, const NameSitting& request) {
  return protocol_page(work, TRY(sitting_of_organiser(work, request.sitting)));
}

Result<ProtocolPage> write_protocol(Work& work, const WriteProtocol& request) {
  auto sitting = TRY(sitting_of_organiser(work, request.sitting));
  TRY(not_too_long(request));
  auto protocol = protocol_of(work, sitting.id);
  bool begun = !protocol.author.empty();
  if (protocol.state == ProtocolState::signed_off) return fail(errors::protocol_signed);
  protocol.started_ms = request.started;
  protocol.ended_ms = request.ended;
  protocol.observers = request.observers;
  protocol.incidents = request.incidents;
  protocol.author = work.actor.person;
  protocol.revision = begun ? request.revision : 1;
  bool kept = begun ? store::update_protocol(work.rows, work.region, protocol)
                    : request.revision == 0 && store::insert_protocol(work.rows, work.region, protocol);
  if (!kept) return fail(access::errors::stale);
  for (const auto& marked : request.people)
    store::set_presence(work.rows, work.region, sitting.id, marked.person, marked.presence);
  work.touched("protocol", sitting.id, "", json::write(request));
  return protocol_page(work, sitting);
}

Result<ProtocolPage> sign_protocol(Work& work, const SignProtocol& request) {
  auto sitting = TRY(sitting_of_organiser(work, request.sitting));
  auto protocol = protocol_of(work, sitting.id);
  TRY(may_sign(protocol, sitting, store::seats_of_sitting(work.rows, work.region, sitting.id), work.now));
  for (const auto& pause : store::pauses_of(work.rows, work.region, sitting.id))
    if (!pause.until_ms) return fail(errors::pause_open);
  TRY(signed_off(work, sitting, protocol, request.revision));
  return protocol_page(work, TRY(load_sitting(work, sitting.id)));
}

Result<void> follow_finished_work(Work& work, const PersonId& person, const CampaignId& campaign) {
  for (const auto& seat : seats_of_person(work.rows, work.region, person)) {
    if (seat.campaign != campaign || seat.presence != Presence::expected) continue;
    auto sitting = TRY(load_sitting(work, seat.sitting));
    if (sitting.state == SittingState::held) continue;
    store::set_presence(work.rows, work.region, seat.sitting, person, Presence::present);
    work.touched("seat", seat.sitting.value + " " + person.value, "expected", "present");
  }
  return {};
}

}  // namespace marshrut::campaign
