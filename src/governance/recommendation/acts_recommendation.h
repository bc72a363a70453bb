#pragma once
// Addressed recommendations: to a school or to one teacher, with the reason and the day; who got one says when it is done.
// Each is counted once, on the day it was issued.
#include "access/endpoint.h"
#include "governance/responsible/acts_responsible.h"

namespace marshrut::governance {

struct RecommendationView {
  Recommendation recommendation;
  bool overdue = false;
  bool may_finish = false;
};
DESCRIBE(RecommendationView, recommendation, overdue, may_finish)
struct Recommendations {
  Date today;
  std::vector<RecommendationView> recommendations;
  std::vector<SchoolName> schools;  // to whom the reader may issue one
};
DESCRIBE(Recommendations, today, recommendations, schools)
Result<Recommendations> list_recommendations(Work& work, const access::Nothing& request);

struct IssueRecommendation {
  std::string school;
  std::optional<PersonId> person;  // a teacher of the school; the school itself when absent
  std::string text;
  std::string reason;
  Date due;
};
DESCRIBE(IssueRecommendation, school, person, text, reason, due)
Result<RecommendationView> issue_recommendation(Work& work, const IssueRecommendation& request);

struct FinishRecommendation {
  Id<Recommendation> recommendation;
  std::int64_t revision = 0;
  std::string note;
};
DESCRIBE(FinishRecommendation, recommendation, revision, note)
Result<RecommendationView> finish_recommendation(Work& work, const FinishRecommendation& request);

}  // namespace marshrut::governance
