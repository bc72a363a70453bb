#include "campaign/store.h"

#include "queries.h"

namespace marshrut::campaign {

using std::string;

std::optional<Campaign> find_campaign(db::Session& rows, const string& region, const CampaignId& campaign) {
  return rows.find<Campaign>(queries::find_campaign, region, campaign);
}
std::optional<Applicant> find_applicant(db::Session& rows, const string& region, const CampaignId& campaign,
                                        const PersonId& person) {
  return rows.find<Applicant>(queries::find_applicant, region, campaign, person);
}

namespace store {

void insert_campaign(db::Session& rows, const string& region, const Campaign& campaign) {
  rows.run(queries::insert_campaign, region, campaign);
}
bool update_campaign(db::Session& rows, const string& region, const Campaign& campaign) {
  return rows.run(queries::update_campaign, region, campaign.id, campaign.title, campaign.since, campaign.until,
                  campaign.apply_until, campaign.subjects, campaign.state, campaign.revision) == 1;
}
std::vector<Campaign> campaigns(db::Session& rows, const string& region) {
  return rows.all<Campaign>(queries::campaigns, region);
}

void insert_letter(db::Session& rows, const string& region, const Letter& letter) {
  rows.run(queries::insert_letter, region, letter);
}
std::optional<Letter> find_letter(db::Session& rows, const string& region, const Id<Letter>& letter) {
  return rows.find<Letter>(queries::find_letter, region, letter);
}
std::vector<Letter> letters_below(db::Session& rows, const string& region, const string& path,
                                  const string& campaign) {
  return rows.all<Letter>(queries::letters_below, region, path, campaign);
}
bool receive_letter(db::Session& rows, const string& region, const Id<Letter>& letter, Instant now,
                    const PersonId& reader) {
  return rows.run(queries::receive_letter, region, letter, now, reader) == 1;
}

void rename_letter(db::Session& rows, const string& region, const string& letter, const PaperChange& change) {
  rows.run(queries::rename_letter, region, letter, change.from, change.to, change.number, change.date);
}
void rename_application(db::Session& rows, const string& region, const string& application, const PaperChange& change) {
  rows.run(queries::rename_application, region, application, change.from, change.to, change.number);
}
void rename_protocol(db::Session& rows, const string& region, const string& sitting, const PaperChange& change) {
  rows.run(queries::rename_protocol, region, sitting, change.from, change.to, change.number);
}

void insert_application(db::Session& rows, const string& region, const Application& application) {
  rows.run(queries::insert_application, region, application);
}
bool update_application(db::Session& rows, const string& region, const Application& application) {
  return rows.run(queries::update_application, region, application.id, application.state, application.author,
                  application.comment, application.paper, application.number, application.filed_ms,
                  application.decided_ms, application.revision) == 1;
}
std::optional<Application> find_application(db::Session& rows, const string& region, const ApplicationId& id) {
  return rows.find<Application>(queries::find_application, region, id);
}
std::optional<Application> find_open_application(db::Session& rows, const string& region, const Application& like) {
  return rows.find<Application>(queries::find_open_application, region, like.campaign, like.path, like.sender_kind);
}
std::vector<CountedApplication> applications_below(db::Session& rows, const string& region, const string& path,
                                                   const string& campaign, const string& state) {
  return rows.all<CountedApplication>(queries::applications_below, region, path, campaign, state);
}

std::vector<ApplicationRow> rows_of(db::Session& rows, const string& region, const ApplicationId& application) {
  return rows.all<ApplicationRow>(queries::rows_of_application, region, application);
}
void replace_rows(db::Session& rows, const string& region, const ApplicationId& application,
                  const std::vector<ApplicationRow>& list) {
  rows.run(queries::delete_rows, region, application);
  std::int64_t position = 0;
  for (const auto& row : list) rows.run(queries::insert_row, region, application, ++position, row);
}

bool insert_applicant(db::Session& rows, const string& region, const Applicant& applicant) {
  return rows.run(queries::insert_applicant, region, applicant) == 1;
}
std::vector<Applicant> applicants(db::Session& rows, const string& region, const CampaignId& campaign,
                                  const string& path) {
  return rows.all<Applicant>(queries::applicants, region, campaign, path);
}
std::vector<Applicant> applicants_of(db::Session& rows, const string& region, const ApplicationId& application) {
  return rows.all<Applicant>(queries::applicants_of_application, region, application);
}
void accept_applicants(db::Session& rows, const string& region, const ApplicationId& application) {
  rows.run(queries::accept_applicants, region, application);
}
void delete_applicants(db::Session& rows, const string& region, const ApplicationId& application) {
  rows.run(queries::delete_applicants, region, application);
}

}  // namespace store
}  // namespace marshrut::campaign
