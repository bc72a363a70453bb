#include "campaign/acts.h"

#include <algorithm>
#include <set>

#include "campaign/acts_draft.h"
#include "campaign/errors.h"
#include "campaign/facts.h"
#include "campaign/rules.h"
#include "documents/acts.h"
#include "documents/file/acts_sheet.h"
#include "organisation/store.h"
#include "platform/config/settings.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::campaign {
namespace {

/// Codes as they were given, each known to the dictionary.
Result<std::string> known_subjects(Work& work, const std::vector<std::string>& codes) {
  auto subjects = organisation::store::subjects(work.rows, work.region);
  for (std::size_t at = 0; at < codes.size(); ++at)
    if (std::ranges::find(subjects, codes[at], &organisation::Subject::code) == subjects.end())
      return fail(errors::subject_unknown, "/subjects/" + std::to_string(at), codes[at]);
  return joined_codes(codes);
}

Result<std::vector<organisation::School>> addressees(Work& work, const SendLetters& request) {
  auto schools = organisation::store::schools_below(work.rows, work.region, work.region);
  if (request.everyone.value_or(false)) return schools;
  auto wanted = request.schools.value_or(std::vector<std::string>{});
  if (wanted.empty()) return fail(errors::no_school_chosen, "/schools");
  std::vector<organisation::School> chosen;
  for (std::size_t at = 0; at < wanted.size(); ++at) {
    auto found = std::ranges::find(schools, Id<organisation::School>{wanted[at]}, &organisation::School::id);
    if (found == schools.end()) return fail(errors::school_unknown, "/schools/" + std::to_string(at), wanted[at]);
    chosen.push_back(*found);
  }
  return chosen;
}

/// What every letter of the batch says alike.
documents::Fields letter_fields(Work& work, const Campaign& campaign) {
  auto site = documents::site_of(work.services.part<config::Settings>());
  auto subjects = campaign.subjects.empty() ? "все" : subject_titles(work, campaign.subjects);
  return {{{"campaign", campaign.title},
           {"since", documents::short_date(campaign.since)},
           {"until", documents::short_date(campaign.until)},
           {"apply_until", documents::short_date(campaign.apply_until)},
           {"subjects", subjects},
           {"address", site},
           {"author", organisation::name_of_person(work.rows, work.region, work.actor.person)}},
          {}};
}

Result<Letter> sent_letter(Work& work, const Campaign& campaign, const regulation::Profile& profile,
                           documents::Fields fields, const organisation::School& school) {
  Letter letter{work.new_id<Letter>(), campaign.id, school.id.value, school.title, school.path, "", "", work.today(),
                LetterState::sent, {}, {}};
  fields.values["school"] = school.title;
  auto kind = TRY(documents::paper_of_task(profile, regulation::TaskKind::letters));
  auto paper = TRY(documents::issue_by(work, profile, {.kind = kind, .object_kind = "letter",
                                                       .object = letter.id.value, .person = {}, .path = school.path,
                                                       .title = "", .date = {}, .fields = std::move(fields)}));
  letter.paper = paper.id.value;
  letter.number = paper.number;
  store::insert_letter(work.rows, work.region, letter);
  work.touched("letter", letter.id, "", letter.number);
  TRY(work.happened(LetterSent{letter.id, school.path, letter.number}));
  return letter;
}

Result<documents::Sheet> draft_of(Work& work, const DraftLetter& request) {
  TRY(work.may({work.region, {}}));
  auto campaign = TRY(load_open_campaign(work, request.campaign));
  auto schools = TRY(addressees(work, {request.campaign, std::vector{request.school}, {}}));
  auto profile = TRY(profile_of(work, campaign));
  const auto* rule = TRY(documents::sheet_rule(*profile, TRY(documents::paper_of_task(*profile, regulation::TaskKind::letters))));
  auto fields = letter_fields(work, campaign);
  fields.values["school"] = schools.front().title;
  return documents::Sheet{std::move(profile), rule, std::move(fields), work.today(), ""};
}

}  // namespace

Result<access::Download> draft_letter(const access::Call& call, const DraftLetter& request) {
  auto sheet = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) { return draft_of(work, request); }));
  return documents::draft_file(call, std::move(sheet));
}

Result<Campaigns> campaigns(Work& work, const ListCampaigns&) {
  work.horizon();
  return Campaigns{store::campaigns(work.rows, work.region)};
}

Result<Campaign> open_campaign(Work& work, const OpenCampaign& request) {
  TRY(work.may({work.region, {}}));
  auto profile = TRY(regulation::profile_at(work, work.region));
  auto subjects = TRY(known_subjects(work, request.subjects));
  Campaign campaign{work.new_id<Campaign>(), request.title, request.kind, request.since, request.until,
                    request.apply_until, std::move(subjects), CampaignState::open,
                    profile->code, profile->version, 0};
  TRY(acceptable(campaign));
  store::insert_campaign(work.rows, work.region, campaign);
  work.touched("campaign", campaign.id, "", json::write(campaign));
  return campaign;
}

Result<Campaign> change_campaign(Work& work, const ChangeCampaign& request) {
  TRY(work.may({work.region, {}}));
  auto before = TRY(load_campaign(work, request.campaign));
  auto after = before;
  after.title = request.title;
  after.since = request.since;
  after.until = request.until;
  after.apply_until = request.apply_until;
  after.subjects = TRY(known_subjects(work, request.subjects));
  after.state = request.state;
  after.revision = request.revision;
  TRY(acceptable(after));
  if (!store::update_campaign(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("campaign", after.id, json::write(before), json::write(after));
  after.revision += 1;
  return after;
}

Result<SentLetters> send_letters(Work& work, const SendLetters& request) {
  TRY(work.may({work.region, {}}));
  auto campaign = TRY(load_open_campaign(work, request.campaign));
  auto schools = TRY(addressees(work, request));
  auto profile = TRY(profile_of(work, campaign));
  auto fields = letter_fields(work, campaign);
  std::set<std::string> had;
  for (const auto& letter : store::letters_below(work.rows, work.region, work.region, campaign.id.value))
    had.insert(letter.school);
  SentLetters answer;
  for (const auto& school : schools) {
    if (!had.insert(school.id.value).second) {
      ++answer.had_one;
      continue;
    }
    answer.letters.push_back(TRY(sent_letter(work, campaign, *profile, fields, school)));
    ++answer.sent;
  }
  return answer;
}

Result<Letters> letters(Work& work, const ListLetters& request) {
  Letters answer;
  for (const auto& path : paths_in_sight(work)) {
    auto part = store::letters_below(work.rows, work.region, path, request.campaign.value_or(""));
    answer.letters.insert(answer.letters.end(), part.begin(), part.end());
  }
  return answer;
}

Result<Letter> receive_letter(Work& work, const ReceiveLetter& request) {
  auto letter = store::find_letter(work.rows, work.region, request.letter);
  if (!letter) return fail(access::errors::not_found);
  TRY(work.may({letter->path, {}}));
  if (store::receive_letter(work.rows, work.region, letter->id, work.now, work.actor.person))
    work.touched("letter", letter->id, "sent", "received");
  return *store::find_letter(work.rows, work.region, letter->id);
}

Result<Campaign> load_campaign(Work& work, const CampaignId& id) {
  auto campaign = find_campaign(work.rows, work.region, id);
  if (!campaign) return fail(access::errors::not_found);
  return *campaign;
}

Result<Campaign> load_open_campaign(Work& work, const CampaignId& id) {
  auto campaign = TRY(load_campaign(work, id));
  if (campaign.state == CampaignState::closed) return fail(errors::closed);
  return campaign;
}

Result<regulation::Profiles::Shared> profile_of(Work& work, const Campaign& campaign) {
  return regulation::profile_of(work, campaign.regulation, campaign.regulation_version);
}

std::string subject_titles(Work& work, const std::string& codes) {
  auto subjects = organisation::store::subjects(work.rows, work.region);
  std::string titles;
  for (const auto& code : split_codes(codes)) {
    auto known = std::ranges::find(subjects, code, &organisation::Subject::code);
    titles += (titles.empty() ? "" : ", ") + (known == subjects.end() ? code : known->title);
  }
  return titles;
}

std::vector<std::string> paths_in_sight(Work& work) {
  auto horizon = work.horizon();
  return horizon.everything ? std::vector{work.region} : horizon.paths;
}

bool in_sight(const std::vector<std::string>& paths, const std::string& path) {
  return std::ranges::any_of(paths, [&](const std::string& seen) { return access::lies_within(path, seen); });
}

}  // namespace marshrut::campaign
