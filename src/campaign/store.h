#pragma once
// Rows of campaigns, letters and applications. Owner: campaign; later rooms read through this and store_sitting.h.
#include <optional>
#include <string>
#include <vector>

#include "campaign/types.h"
#include "platform/db/database.h"

namespace marshrut::campaign {

std::optional<Campaign> find_campaign(db::Session& rows, const std::string& region, const CampaignId& campaign);
std::optional<Applicant> find_applicant(db::Session& rows, const std::string& region, const CampaignId& campaign,
                                        const PersonId& person);

namespace store {

void insert_campaign(db::Session& rows, const std::string& region, const Campaign& campaign);
/// False when the campaign was changed since `campaign.revision`.
bool update_campaign(db::Session& rows, const std::string& region, const Campaign& campaign);
std::vector<Campaign> campaigns(db::Session& rows, const std::string& region);

void insert_letter(db::Session& rows, const std::string& region, const Letter& letter);
std::optional<Letter> find_letter(db::Session& rows, const std::string& region, const Id<Letter>& letter);
std::vector<Letter> letters_below(db::Session& rows, const std::string& region, const std::string& path,
                                  const std::string& campaign);
/// False when somebody received it before.
bool receive_letter(db::Session& rows, const std::string& region, const Id<Letter>& letter, Instant now,
                    const PersonId& reader);

/// A paper in place of another one.
struct PaperChange {
  std::string from;
  std::string to;
  std::string number;
  Date date;
};
/// Each changes the row only while it names the paper that was replaced.
void rename_letter(db::Session& rows, const std::string& region, const std::string& letter, const PaperChange& change);
void rename_application(db::Session& rows, const std::string& region, const std::string& application,
                        const PaperChange& change);
void rename_protocol(db::Session& rows, const std::string& region, const std::string& sitting,
                     const PaperChange& change);

void insert_application(db::Session& rows, const std::string& region, const Application& application);
/// False when the application was changed since `application.revision`.
bool update_application(db::Session& rows, const std::string& region, const Application& application);
std::optional<Application> find_application(db::Session& rows, const std::string& region, const ApplicationId& id);
std::optional<Application> find_open_application(db::Session& rows, const std::string& region,
                                                 const Application& like);
struct CountedApplication {
  Application application;
  std::int64_t people = 0;
};
DESCRIBE(CountedApplication, application, people)
/// `campaign` and `state` may be "" for any.
std::vector<CountedApplication> applications_below(db::Session& rows, const std::string& region,
                                                   const std::string& path, const std::string& campaign,
                                                   const std::string& state);

std::vector<ApplicationRow> rows_of(db::Session& rows, const std::string& region, const ApplicationId& application);
void replace_rows(db::Session& rows, const std::string& region, const ApplicationId& application,
                  const std::vector<ApplicationRow>& list);

/// False when the person is in the campaign already.
bool insert_applicant(db::Session& rows, const std::string& region, const Applicant& applicant);
std::vector<Applicant> applicants(db::Session& rows, const std::string& region, const CampaignId& campaign,
                                  const std::string& path);
std::vector<Applicant> applicants_of(db::Session& rows, const std::string& region, const ApplicationId& application);
void accept_applicants(db::Session& rows, const std::string& region, const ApplicationId& application);
void delete_applicants(db::Session& rows, const std::string& region, const ApplicationId& application);

}  // namespace store
}  // namespace marshrut::campaign
