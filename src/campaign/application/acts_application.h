#pragma once
// An application from its first line to its acceptance: begun and saved as a draft, filled from the staff list or a
// file, filed, then accepted or returned by the centre. Nothing of a file is taken until the sender says so.
#include "access/endpoint.h"
#include "campaign/acts.h"
#include "platform/sheet/import.h"

namespace marshrut::campaign {

struct ListApplications {
  std::optional<std::string> campaign;
  std::optional<ApplicationState> state;
};
DESCRIBE(ListApplications, campaign, state)
struct Applications {
  std::vector<store::CountedApplication> applications;
};
DESCRIBE(Applications, applications)
Result<Applications> applications(Work& work, const ListApplications& request);

struct ShowApplication {
  ApplicationId application;
};
DESCRIBE(ShowApplication, application)
struct ListedPerson {
  PersonId person;
  std::string name;
  std::string school;
  std::string position;  // title
  std::string subject;
  std::string email;
};
DESCRIBE(ListedPerson, person, name, school, position, subject, email)
struct ApplicationPage {
  Application application;
  Campaign campaign;
  std::vector<ListedPerson> people;
};
DESCRIBE(ApplicationPage, application, campaign, people)
Result<ApplicationPage> show_application(Work& work, const ShowApplication& request);

struct BeginApplication {
  CampaignId campaign;
  std::optional<std::string> school;        // code
  std::optional<std::string> municipality;  // code; a list of several schools
};
DESCRIBE(BeginApplication, campaign, school, municipality)
/// The draft that is being written for the same campaign and place, or a new one.
Result<ApplicationPage> begin_application(Work& work, const BeginApplication& request);

struct SaveApplication {
  ApplicationId application;
  /// A subject left empty becomes the first that the person teaches and the campaign measures.
  std::vector<ApplicationRow> rows;
  std::int64_t revision = 0;
};
DESCRIBE(SaveApplication, application, rows, revision)
Result<ApplicationPage> save_application(Work& work, const SaveApplication& request);

struct UploadRows {
  ApplicationId application;
  std::optional<bool> apply;
  std::optional<bool> only_good;  // add the right rows although others are wrong
  access::Upload upload;
};
DESCRIBE(UploadRows, application, apply, only_good)
struct UploadedRows {
  sheet::ImportReport report;
  std::vector<ListedPerson> people;  // of the right rows
  std::optional<std::int64_t> revision;  // of the application after applying
};
DESCRIBE(UploadedRows, report, people, revision)
/// A preview, or with apply=true the right rows added to the draft.
Result<UploadedRows> upload_rows(Work& work, const UploadRows& request);

struct FileApplication {
  ApplicationId application;
  std::int64_t revision = 0;
};
DESCRIBE(FileApplication, application, revision)
Result<ApplicationPage> file_application(Work& work, const FileApplication& request);

/// The sender takes a filed list back before the centre decided: it is a draft again, its paper is annulled.
Result<ApplicationPage> withdraw_application(Work& work, const FileApplication& request);

struct AcceptApplications {
  std::vector<FileApplication> applications;
};
DESCRIBE(AcceptApplications, applications)
/// What became of each: accepted, or left out with the reason.
struct AcceptOutcome {
  ApplicationId application;
  bool accepted = false;
  std::int64_t people = 0;
  std::optional<std::string> code;
  std::optional<std::string> ru;
  std::optional<std::string> en;
};
DESCRIBE(AcceptOutcome, application, accepted, people, code, ru, en)
struct AcceptOutcomes {
  std::vector<AcceptOutcome> outcomes;
};
DESCRIBE(AcceptOutcomes, outcomes)
/// Makes sure that everybody listed has an account. Passwords are made when slips are printed, not here.
Result<AcceptOutcomes> accept_applications(Work& work, const AcceptApplications& request);

struct ReturnApplication {
  ApplicationId application;
  std::string comment;
  std::int64_t revision = 0;
};
DESCRIBE(ReturnApplication, application, comment, revision)
Result<Application> return_application(Work& work, const ReturnApplication& request);

/// The application when the asker may work on it; for other files of the room.
Result<Application> application_of_reach(Work& work, const ApplicationId& application);
/// Refuses what the sender writes after the last day for applications, and says whom to ask.
Result<void> still_in_time(Work& work, const Campaign& campaign, const Application& application);
Result<ApplicationPage> page_of(Work& work, const Application& application);
/// Each row with its subject settled, or every reason why the list cannot be so.
Result<std::vector<ApplicationRow>> settled_rows(Work& work, const Campaign& campaign, const Application& application,
                                                 const std::vector<ApplicationRow>& rows);
}  // namespace marshrut::campaign
