#pragma once
// Those whom campaigns expect: how far each has come, slips with one-time passwords, the text of the consent. A
// password is shown on its slip only; nobody can print it twice, printing again makes a new one for who never signed in.
#include "access/acts.h"
#include "access/endpoint.h"
#include "campaign/acts.h"

namespace marshrut::campaign {

using access::Call;
using access::Download;

/// The consent without which nobody gets a seat.
using access::processing_consent;

enum class AccountStanding { none, waiting, used };
DESCRIBE_ENUM(AccountStanding, none, waiting, used)
enum class Missing { sign_in, consent, seat };
DESCRIBE_ENUM(Missing, sign_in, consent, seat)

struct ListApplicants {
  CampaignId campaign;
  std::optional<std::string> school;  // title or a part of it
  std::optional<std::string> search;  // a part of the name
  std::optional<Missing> missing;
  std::optional<std::string> after;   // `next` of the page before
};
DESCRIBE(ListApplicants, campaign, school, search, missing, after)
struct ApplicantLine {
  PersonId person;
  std::string name;
  std::string school;
  std::string subject;
  bool accepted = false;
  AccountStanding account = AccountStanding::none;
  bool consented = false;
  std::optional<SittingId> sitting;
};
DESCRIBE(ApplicantLine, person, name, school, subject, accepted, account, consented, sitting)
struct Applicants {
  std::vector<ApplicantLine> people;
  std::int64_t found = 0;
  std::optional<std::string> next;
};
DESCRIBE(Applicants, people, found, next)
Result<Applicants> list_applicants(Work& work, const ListApplicants& request);
/// Everybody at or below these paths with their standing; for counts.
std::vector<ApplicantLine> standings(Work& work, const CampaignId& campaign, const std::vector<std::string>& paths);

struct PrintSlips {
  CampaignId campaign;
  std::optional<ApplicationId> application;  // of one application; else of all accepted
  std::optional<std::vector<PersonId>> people;  // of these alone
};
DESCRIBE(PrintSlips, campaign, application, people)
Result<Download> print_slips(const Call& call, const PrintSlips& request);

struct ShowConsentText {};
DESCRIBE(ShowConsentText)
struct ConsentDetail {
  std::string words;
  std::string value;
};
DESCRIBE(ConsentDetail, words, value)
struct ConsentText {
  std::string kind;
  std::string version;
  std::string current;  // what one would agree to today; another than `version` after the text has changed
  std::string title;
  std::vector<std::string> paragraphs;
  std::vector<ConsentDetail> details;
  std::optional<Instant> given;
};
DESCRIBE(ConsentText, kind, version, current, title, paragraphs, details, given)
/// The text for the one who asks, in the version of the regulation in force where they work.
Result<ConsentText> consent_text(Work& work, const ShowConsentText& request);
/// The version of the text in force where the one who asks works.
Result<std::string> consent_version(Work& work);
Result<Download> consent_file(Work& work, const ShowConsentText& request);

}  // namespace marshrut::campaign
