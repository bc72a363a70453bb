#include "monitoring/api.h"

#include "monitoring/acts.h"
#include "monitoring/acts_people.h"
#include "monitoring/report/acts_open.h"
#include "monitoring/report/acts_report.h"
#include "monitoring/review/acts_review.h"
#include "monitoring/reward/acts_reward.h"
#include "monitoring/standing/acts_standing.h"

namespace marshrut::monitoring {

access::Endpoints endpoints() {
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

}  // namespace marshrut::monitoring
