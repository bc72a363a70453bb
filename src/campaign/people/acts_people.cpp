#include "campaign/people/acts_people.h"

#include <algorithm>
#include <map>
#include <set>

#include "access/store.h"
#include "base/text.h"
#include "campaign/sitting/store_sitting.h"

namespace marshrut::campaign {
namespace {

bool has_all_that_is_asked(const ApplicantLine& line, const ListApplicants& request) {
  if (request.school && folded(line.school).find(folded(*request.school)) == std::string::npos) return false;
  if (request.search && folded(line.name).find(folded(*request.search)) == std::string::npos) return false;
  if (!request.missing) return true;
  switch (*request.missing) {
    case Missing::sign_in: return line.accepted && line.account != AccountStanding::used;
    case Missing::consent: return line.accepted && !line.consented;
    case Missing::seat: return line.accepted && !line.sitting;
  }
  return true;
}

std::string key_of(const ApplicantLine& line) { return line.name + "|" + line.person.value; }

void count_papers(Work& work, CampaignPage& page, const std::vector<std::string>& paths) {
  auto& funnel = page.funnel;
  for (const auto& path : paths) {
    for (const auto& letter : store::letters_below(work.rows, work.region, path, page.campaign.id.value)) {
      ++funnel.letters_sent;
      funnel.letters_received += letter.state == LetterState::received;
    }
    for (const auto& [application, people] :
         store::applications_below(work.rows, work.region, path, page.campaign.id.value, "")) {
      funnel.applications_draft += application.state == ApplicationState::draft;
      funnel.applications_filed += application.state == ApplicationState::filed;
      funnel.applications_accepted += application.state == ApplicationState::accepted;
      funnel.applications_returned += application.state == ApplicationState::returned;
    }
  }
}

void count_people(Funnel& funnel, const std::vector<ApplicantLine>& lines) {
  for (const auto& line : lines) {
    ++funnel.people_listed;
    if (!line.accepted) continue;
    ++funnel.people_accepted;
    funnel.people_signed_in += line.account == AccountStanding::used;
    funnel.people_consented += line.consented;
    funnel.people_seated += line.sitting.has_value();
  }
}

/// Sittings at the places in sight and those where people in sight sit; who came, of these people alone.
void count_sittings(Work& work, CampaignPage& page, const std::vector<std::string>& paths,
                    const std::vector<ApplicantLine>& lines) {
  std::set<PersonId> ours;
  std::set<SittingId> with_ours;
  for (const auto& line : lines) {
    ours.insert(line.person);
    if (line.sitting) with_ours.insert(*line.sitting);
  }
  for (const auto& sitting : store::sittings(work.rows, work.region, page.campaign.id)) {
    if (!in_sight(paths, sitting.path) && !with_ours.contains(sitting.id)) continue;
    ++page.funnel.sittings;
    page.funnel.protocols_signed += sitting.state == SittingState::held;
  }
  for (const auto& seat : store::seats_of_campaign(work.rows, work.region, page.campaign.id))
    page.funnel.people_present += seat.presence == Presence::present && ours.contains(seat.person);
}

}  // namespace

std::vector<ApplicantLine> standings(Work& work, const CampaignId& campaign, const std::vector<std::string>& paths) {
  std::map<PersonId, bool> never_used;
  for (const auto& account : access::store::accounts_in_use(work.rows, work.region))
    never_used[account.person] = account.never_used;
  auto consenting = access::store::people_consenting(work.rows, work.region, processing_consent);
  std::set<PersonId> consented(consenting.begin(), consenting.end());
  std::map<PersonId, SittingId> seats;
  for (const auto& seat : store::seats_of_campaign(work.rows, work.region, campaign)) seats[seat.person] = seat.sitting;
  std::vector<ApplicantLine> lines;
  for (const auto& path : paths)
    for (const auto& applicant : store::applicants(work.rows, work.region, campaign, path)) {
      ApplicantLine line{applicant.person, applicant.name, applicant.school, applicant.subject, applicant.accepted,
                         AccountStanding::none, consented.contains(applicant.person), {}};
      if (auto account = never_used.find(applicant.person); account != never_used.end())
        line.account = account->second ? AccountStanding::waiting : AccountStanding::used;
      if (auto seat = seats.find(applicant.person); seat != seats.end()) line.sitting = seat->second;
      lines.push_back(std::move(line));
    }
  return lines;
}

Result<Applicants> list_applicants(Work& work, const ListApplicants& request) {
  TRY(load_campaign(work, request.campaign));
  auto lines = standings(work, request.campaign, paths_in_sight(work));
  std::erase_if(lines, [&](const ApplicantLine& line) { return !has_all_that_is_asked(line, request); });
  std::ranges::sort(lines, {}, key_of);
  Applicants answer;
  answer.found = static_cast<std::int64_t>(lines.size());
  for (auto& line : lines) {
    if (request.after && key_of(line) <= *request.after) continue;
    if (answer.people.size() == access::page_rows) {
      answer.next = key_of(answer.people.back());
      break;
    }
    answer.people.push_back(std::move(line));
  }
  return answer;
}

Result<CampaignPage> show_campaign(Work& work, const ShowCampaign& request) {
  CampaignPage page{TRY(load_campaign(work, request.campaign)), {}};
  auto paths = paths_in_sight(work);
  count_papers(work, page, paths);
  auto lines = standings(work, request.campaign, paths);
  count_people(page.funnel, lines);
  count_sittings(work, page, paths, lines);
  return page;
}

}  // namespace marshrut::campaign
