#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "campaign/people/acts_people.h"
#include "campaign/sitting/acts_sitting.h"
#include "documents/acts.h"
#include "organisation/store.h"

namespace marshrut::campaign {
namespace {

std::string times_of(Work& work, const Sitting& sitting) {
  return local_time(work, sitting.starts_ms) + "–" + local_time(work, sitting.ends_ms);
}

documents::Fields schedule_fields(Work& work, const Campaign& campaign) {
  documents::Fields fields{{{"campaign", campaign.title},
                            {"author", organisation::name_of_person(work.rows, work.region, work.actor.person)}},
                           {}};
  std::map<SittingId, Sitting> sittings;
  auto& days = fields.lists["sittings"];
  for (auto& sitting : store::sittings(work.rows, work.region, campaign.id)) {
    days.push_back({local_day(work, sitting.starts_ms), times_of(work, sitting), sitting.place, sitting.room,
                    std::to_string(sitting.capacity), std::to_string(sitting.taken),
                    organisation::name_of_person(work.rows, work.region, sitting.organiser)});
    sittings.emplace(sitting.id, std::move(sitting));
  }
  auto& people = fields.lists["people"];
  auto lines = standings(work, campaign.id, {work.region});
  std::ranges::sort(lines, {}, [](const ApplicantLine& line) { return std::tie(line.school, line.name); });
  for (const auto& line : lines) {
    if (!line.sitting) continue;
    const auto& sitting = sittings.at(*line.sitting);
    people.push_back({line.name, line.school, subject_titles(work, line.subject),
                      local_day(work, sitting.starts_ms) + " " + local_time(work, sitting.starts_ms),
                      sitting.place + ", " + sitting.room});
  }
  return fields;
}

std::string calendar_moment(Instant moment) {
  std::string text;
  for (char sign : moment.iso().substr(0, 19))
    if (sign != '-' && sign != ':') text += sign;
  return text + "Z";
}

std::string calendar_text(std::string_view text) {
  std::string escaped;
  for (char sign : text) {
    if (sign == ',' || sign == ';' || sign == '\\') escaped += '\\';
    if (sign == '\n') escaped += "\\n";
    else if (sign != '\r') escaped += sign;
  }
  return escaped;
}

/// Lines of at most 75 octets, cut between characters (RFC 5545, 3.1).
std::string folded_line(const std::string& line) {
  std::string out;
  std::size_t width = 0;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t length = 1;
    while (at + length < line.size() && (static_cast<unsigned char>(line[at + length]) & 0xC0) == 0x80) ++length;
    if (width + length > 74) {
      out += "\r\n ";
      width = 1;
    }
    out += line.substr(at, length);
    width += length;
    at += length;
  }
  return out + "\r\n";
}

std::string calendar_of(const MySitting& mine, Instant now) {
  auto summary = "Диагностика" + (mine.subject.empty() ? "" : ": " + mine.subject);
  std::vector<std::string> lines{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Marshrut//RU", "BEGIN:VEVENT",
                                 "UID:" + mine.sitting.value + "@marshrut", "DTSTAMP:" + calendar_moment(now),
                                 "DTSTART:" + calendar_moment(mine.starts), "DTEND:" + calendar_moment(mine.ends),
                                 "SUMMARY:" + calendar_text(summary),
                                 "LOCATION:" + calendar_text(mine.place + ", " + mine.room),
                                 "DESCRIPTION:" + calendar_text(mine.campaign), "END:VEVENT", "END:VCALENDAR"};
  std::string text;
  for (const auto& line : lines) text += folded_line(line);
  return text;
}

}  // namespace

Result<IssuedPaper> print_schedule(Work& work, const PrintSchedule& request) {
  TRY(work.may({work.region, {}}));
  auto campaign = TRY(load_campaign(work, request.campaign));
  auto profile = TRY(profile_of(work, campaign));
  auto kind = TRY(documents::paper_of_task(*profile, regulation::TaskKind::schedule));
  auto paper = TRY(documents::issue_by(work, *profile, {.kind = kind, .object_kind = "campaign",
                                                        .object = campaign.id.value, .person = {}, .path = work.region,
                                                        .title = "", .date = {},
                                                        .fields = schedule_fields(work, campaign)}));
  return IssuedPaper{paper.id.value, paper.number};
}

Result<MySittings> my_sittings(Work& work, const Nothing&) {
  work.own();
  MySittings answer;
  for (const auto& seat : seats_of_person(work.rows, work.region, work.actor.person)) {
    auto sitting = TRY(load_sitting(work, seat.sitting));
    auto campaign = TRY(load_campaign(work, seat.campaign));
    answer.sittings.push_back({sitting.id, campaign.title, campaign.kind, subject_titles(work, seat.subject),
                               sitting.place, sitting.room, sitting.starts_ms, sitting.ends_ms, seat.presence});
  }
  std::ranges::sort(answer.sittings, {}, &MySitting::starts);
  return answer;
}

Result<Download> my_calendar(Work& work, const NameSitting& request) {
  auto mine = TRY(my_sittings(work, {}));
  auto found = std::ranges::find(mine.sittings, request.sitting, &MySitting::sitting);
  if (found == mine.sittings.end()) return fail(access::errors::not_found);
  return Download{"diagnostics.ics", "text/calendar; charset=utf-8", calendar_of(*found, work.now)};
}

}  // namespace marshrut::campaign
