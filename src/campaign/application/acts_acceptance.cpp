#include <algorithm>

#include "base/text.h"
#include "campaign/application/acts_application.h"
#include "campaign/errors.h"
#include "campaign/facts.h"
#include "campaign/rules.h"
#include "documents/acts.h"
#include "organisation/acts.h"

namespace marshrut::campaign {
namespace {

/// No password fits it: the account waits for a slip.
const access::PreparedPassword no_password{"", "!"};

Result<void> ensure_accounts(Work& work, const std::vector<Applicant>& people) {
  for (const auto& applicant : people) {
    auto account = access::store::find_account_of_person(work.rows, work.region, applicant.person);
    // A slip that was handed out already must stay good.
    if (account && account->must_change_password) continue;
    TRY(organisation::hand_out_access(work, applicant.person, no_password));
  }
  return {};
}

/// Whether it can be accepted; asked before anything of it is written.
Result<Application> acceptable_now(Work& work, const FileApplication& request) {
  auto application = TRY(application_of_reach(work, request.application));
  TRY(may_decide(application));
  if (application.revision != request.revision) return fail(access::errors::stale);
  return application;
}

Result<std::int64_t> accepted(Work& work, Application application) {
  auto campaign = TRY(load_open_campaign(work, application.campaign));
  application.state = ApplicationState::accepted;
  application.decided_ms = work.now;
  if (!store::update_application(work.rows, work.region, application)) return fail(access::errors::stale);
  store::accept_applicants(work.rows, work.region, application.id);
  auto people = store::applicants_of(work.rows, work.region, application.id);
  TRY(ensure_accounts(work, people));
  work.touched("application", application.id, "filed", "accepted");
  ApplicationAccepted fact{campaign.id, campaign.kind, application.id, {}, application.author};
  for (const auto& applicant : people) fact.people.push_back({applicant.person, applicant.subject});
  TRY(work.happened(fact));
  return static_cast<std::int64_t>(people.size());
}

AcceptOutcome left_out(const ApplicationId& application, const Error& error) {
  return {application, false, 0, std::string(error.code->name), error.words_ru(), error.words_en()};
}

}  // namespace

Result<AcceptOutcomes> accept_applications(Work& work, const AcceptApplications& request) {
  TRY(work.may({work.region, {}}));
  AcceptOutcomes answer;
  for (const auto& asked : request.applications) {
    auto application = acceptable_now(work, asked);
    if (!application) {
      answer.outcomes.push_back(left_out(asked.application, application.error()));
      continue;
    }
    auto outcome = TRY(accepted(work, *application));
    answer.outcomes.push_back({asked.application, true, std::move(outcome), {}, {}, {}});
  }
  return answer;
}

Result<Application> return_application(Work& work, const ReturnApplication& request) {
  auto application = TRY(application_of_reach(work, request.application));
  TRY(may_decide(application));
  auto length = code_points(trimmed(request.comment));
  if (length < 5 || length > 1000) return fail(errors::comment_missing, "/comment");
  application.state = ApplicationState::returned;
  application.comment = request.comment;
  application.decided_ms = work.now;
  application.revision = request.revision;
  if (!store::update_application(work.rows, work.region, application)) return fail(access::errors::stale);
  store::delete_applicants(work.rows, work.region, application.id);
  work.touched("application", application.id, "filed", "returned");
  TRY(work.happened(ApplicationReturned{application.id, application.author}));
  application.revision += 1;
  return application;
}

}  // namespace marshrut::campaign
