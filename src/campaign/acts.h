#pragma once
// Campaigns and their letters as people use them. The centre opens a campaign under the regulation in force, sends
// numbered letters to schools in a batch, and sees how far every step has come.
#include "access/endpoint.h"
#include "campaign/store.h"
#include "regulation/store.h"

namespace marshrut::campaign {

using access::Nothing;
using access::Work;

struct ListCampaigns {};
DESCRIBE(ListCampaigns)
struct Campaigns {
  std::vector<Campaign> campaigns;
};
DESCRIBE(Campaigns, campaigns)
Result<Campaigns> campaigns(Work& work, const ListCampaigns& request);

struct OpenCampaign {
  std::string title;
  CampaignKind kind = CampaignKind::initial;
  Date since;
  Date until;
  Date apply_until;
  std::vector<std::string> subjects;  // none: every subject
};
DESCRIBE(OpenCampaign, title, kind, since, until, apply_until, subjects)
Result<Campaign> open_campaign(Work& work, const OpenCampaign& request);

struct ChangeCampaign {
  CampaignId campaign;
  std::string title;
  Date since;
  Date until;
  Date apply_until;
  std::vector<std::string> subjects;
  CampaignState state = CampaignState::open;
  std::int64_t revision = 0;
};
DESCRIBE(ChangeCampaign, campaign, title, since, until, apply_until, subjects, state, revision)
Result<Campaign> change_campaign(Work& work, const ChangeCampaign& request);

struct ShowCampaign {
  CampaignId campaign;
};
DESCRIBE(ShowCampaign, campaign)
/// How many of those in sight have come how far.
struct Funnel {
  std::int64_t letters_sent = 0;
  std::int64_t letters_received = 0;
  std::int64_t applications_draft = 0;
  std::int64_t applications_filed = 0;
  std::int64_t applications_accepted = 0;
  std::int64_t applications_returned = 0;
  std::int64_t people_listed = 0;    // in filed and accepted applications
  std::int64_t people_accepted = 0;
  std::int64_t people_signed_in = 0;  // of those accepted
  std::int64_t people_consented = 0;
  std::int64_t people_seated = 0;
  std::int64_t people_present = 0;
  std::int64_t sittings = 0;
  std::int64_t protocols_signed = 0;
};
DESCRIBE(Funnel, letters_sent, letters_received, applications_draft, applications_filed, applications_accepted,
         applications_returned, people_listed, people_accepted, people_signed_in, people_consented, people_seated,
         people_present, sittings, protocols_signed)
struct CampaignPage {
  Campaign campaign;
  Funnel funnel;
};
DESCRIBE(CampaignPage, campaign, funnel)
Result<CampaignPage> show_campaign(Work& work, const ShowCampaign& request);

struct SendLetters {
  CampaignId campaign;
  std::optional<std::vector<std::string>> schools;  // codes
  std::optional<bool> everyone;
};
DESCRIBE(SendLetters, campaign, schools, everyone)
struct SentLetters {
  std::int64_t sent = 0;
  std::int64_t had_one = 0;  // schools with a letter of this campaign already
  std::vector<Letter> letters;
};
DESCRIBE(SentLetters, sent, had_one, letters)
Result<SentLetters> send_letters(Work& work, const SendLetters& request);

struct ListLetters {
  std::optional<std::string> campaign;
};
DESCRIBE(ListLetters, campaign)
struct Letters {
  std::vector<Letter> letters;
};
DESCRIBE(Letters, letters)
Result<Letters> letters(Work& work, const ListLetters& request);

struct ReceiveLetter {
  Id<Letter> letter;
};
DESCRIBE(ReceiveLetter, letter)
/// The school opened its letter; the first time counts.
Result<Letter> receive_letter(Work& work, const ReceiveLetter& request);

/// The campaign, which must exist; for other files of the room.
Result<Campaign> load_campaign(Work& work, const CampaignId& campaign);
/// The same, still open.
Result<Campaign> load_open_campaign(Work& work, const CampaignId& campaign);
/// The profile that the campaign was opened under.
Result<regulation::Profiles::Shared> profile_of(Work& work, const Campaign& campaign);
/// "Математика, Физика"; every code without a title stays a code.
std::string subject_titles(Work& work, const std::string& codes);
/// The paths a list may show.
std::vector<std::string> paths_in_sight(Work& work);
bool in_sight(const std::vector<std::string>& paths, const std::string& path);

}  // namespace marshrut::campaign
