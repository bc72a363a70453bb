#include "monitoring/api.h"

#include <algorithm>
#include <iterator>

#include "monitoring/activity/acts_activity.h"
#include "monitoring/acts.h"
#include "monitoring/acts_people.h"
#include "monitoring/budget/acts_budget.h"
#include "monitoring/execution/acts_execution.h"
#include "monitoring/federal/acts_federal.h"
#include "monitoring/lowresult/acts_low_result.h"
#include "monitoring/report/acts_open.h"
#include "monitoring/report/acts_report.h"
#include "monitoring/request/acts_data_request.h"
#include "monitoring/review/acts_review.h"
#include "monitoring/reward/acts_reward.h"
#include "monitoring/standing/acts_standing.h"
#include "monitoring/survey/acts_survey.h"
#include "monitoring/target/acts_target.h"

namespace marshrut::monitoring {

namespace {

/// What a ministry plans and controls by, and what those who work for it report.
access::Endpoints ministry_endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/targets", Right{"indicator.read"}, "Targets by year with every version", &list_targets),
      endpoint(post, "/api/targets", Right{"target.set"}, "Set a target of a year", &set_target),
      endpoint(get, "/api/low-result-schools", Right{"indicator.read"}, "Schools with low results and their coverage",
               &list_low_result),
      endpoint(post, "/api/low-result-schools", Right{"low_result.keep"}, "List schools as having low results", &keep_low_result),
      endpoint(post, "/api/low-result-schools/{school}/end", Right{"low_result.keep"}, "List a school no longer", &end_low_result),
      endpoint(get, "/api/execution", Right{"indicator.read"}, "Stages of the regulation and who is late in them", &show_execution),
      endpoint(get, "/api/execution/file", Right{"indicator.read"}, "The same as a workbook", &export_execution),
      endpoint(get, "/api/satisfaction", Right{"indicator.read"}, "Satisfaction and topics of complaints in the school year",
               &show_satisfaction),
      endpoint(get, "/api/course-budget", Right{"budget.plan"}, "The budget of courses by competency", &plan_budget),
      endpoint(get, "/api/federal-exports", Right{"federal.export"}, "Exports for federal reporting", &list_federal_exports),
      endpoint(post, "/api/federal-exports", Right{"federal.export"}, "Make an export for federal reporting", &make_federal_export),
      endpoint(get, "/api/federal-exports/{made}/file", Right{"federal.export"}, "The file of an export", &take_federal_export,
               access::Mode::viewed),
      endpoint(get, "/api/data-requests", Right{"data_request.read"}, "Requests for data and what the system has", &list_data_requests),
      endpoint(post, "/api/data-requests", Right{"data_request.ask"}, "Ask municipalities for data", &ask_for_data),
      endpoint(post, "/api/data-requests/{data_request}/answer", Right{"data_request.answer"}, "Answer a request for data", &answer_data),
      endpoint(get, "/api/my/activity", Right{"activity.own"}, "Reports of one's own activity", &own_activity),
      endpoint(post, "/api/my/activity", Right{"activity.own"}, "Send a report of a half of a year", &send_activity),
      endpoint(get, "/api/activity-reports", Right{"activity.read"}, "Reports of activity of a half of a year", &list_activity),
  };
}

access::Endpoints counting_endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/indicators", Right{"indicator.read"}, "An indicator on a day, by place", &show_indicator),
      endpoint(get, "/api/schools/{school}/standing", Right{"staff.read"}, "How far the staff of a school has come",
               &standing_of_staff),
      endpoint(get, "/api/standings", Right{"staff.read"}, "How far the staff of each school or municipality has come",
               &show_standings),
      endpoint(get, "/api/indicators/people", Right{"indicator.people"}, "Who is counted, by name", &list_counted),
      endpoint(get, "/api/indicators/export", Right{"indicator.read"}, "The same as a workbook", &export_indicator),
      endpoint(get, "/api/monitorings", Right{"review.read"}, "Monitorings by associations in the school year",
               &list_reviews_of_year),
      endpoint(post, "/api/monitorings", Right{"review.open"}, "Open a monitoring with its numbers computed", &open_review),
      endpoint(post, "/api/monitorings/{review}/confirmation", Right{"review.confirm"}, "Comment on a monitoring and confirm it",
               &confirm_review),
      endpoint(post, "/api/schools/{school}/quality-section", Right{"record.keep"},
               "Issue the ready section for the school's quality system", &issue_quality_section),
      endpoint(get, "/api/open-reports", Right{"report.issue"}, "Every version of the open annual report", &list_open_reports),
      endpoint(post, "/api/open-report", Right{"report.issue"}, "Make a version of the open annual report", &make_open_report),
      endpoint(post, "/api/open-reports/{report}/publication", Right{"report.issue"}, "Publish a report or withdraw it",
               &publish_open_report),
      endpoint(get, "/api/published-reports", Right{"report.read"}, "Open reports for everybody", &list_published_reports),
      endpoint(get, "/api/published-reports/{report}", Right{"report.read"}, "An open report for everybody",
               &show_published_report),
      endpoint(get, "/api/rising-schools", Right{"reward.nominate"}, "Schools and their heads by how they rose in a year",
               &list_rising_schools),
      endpoint(put, "/api/rising-schools/{school}/exclusion", Right{"reward.nominate"},
               "Exclude a school from reward, or no longer", &exclude_school),
  };
}

}  // namespace

access::Endpoints endpoints() {
  auto all = counting_endpoints();
  std::ranges::move(ministry_endpoints(), std::back_inserter(all));
  return all;
}

}  // namespace marshrut::monitoring
