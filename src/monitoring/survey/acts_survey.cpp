#include "monitoring/survey/acts_survey.h"

#include <algorithm>

#include "monitoring/acts.h"
#include "monitoring/errors.h"
#include "monitoring/report/acts_told.h"
#include "monitoring/rules.h"
#include "monitoring/survey/store_survey.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

using regulation::QuestionKind;

const regulation::QuestionnaireRule* survey_of(const regulation::Profile& profile) {
  const auto found = std::ranges::find(profile.questionnaires, regulation::QuestionnairePurpose::satisfaction,
                                       &regulation::QuestionnaireRule::purpose);
  return found == profile.questionnaires.end() ? nullptr : &*found;
}

PromoterLine promoters_at(const std::string& path, const std::string& title, const std::map<std::string, PlaceCount>& sums,
                          const HiddenPlaces& hidden) {
  PromoterLine line{path, title, {}, {}, hidden.hides(path)};
  const auto sum = sums.find(path);
  if (line.hidden || sum == sums.end()) return line;
  line.people = sum->second.people;
  line.score = value_of(regulation::IndicatorFormula::share, sum->second.number, sum->second.of);
  return line;
}

std::vector<Place> places_next_below(Work& work, const std::string& path) {
  std::vector<Place> places;
  for (const auto& territory : organisation::store::territories(work.rows, work.region))
    if (above(territory.path) == path) places.push_back({territory.path, territory.title});
  for (const auto& school : organisation::store::schools_below(work.rows, work.region, path))
    if (above(school.path) == path) places.push_back({school.path, school.title});
  return places;
}

std::string title_at(Work& work, const std::string& path) {
  const auto* region = work.services.find_region(work.region);
  if (path == work.region) return region ? region->title : path;
  for (const auto& place : places_next_below(work, above(path)))
    if (place.path == path) return place.title;
  return path;
}

}  // namespace

Result<Satisfaction> show_satisfaction(Work& work, const access::Nothing&) {
  const auto path = widest(work.horizon(), work.region);
  const auto profile = TRY(regulation::profile_at(work, path));
  const auto* survey = survey_of(*profile);
  if (!survey) return fail(errors::survey_not_by_regulation);
  Satisfaction answer;
  answer.since = regulation::school_year_start(profile->calendar, work.today());
  answer.until = work.today();
  answer.people_min = regulation::people_min_of(*profile);
  // Of the whole region, so that a place is hidden also where its sister's number would give it away.
  const auto answers = store::scale_answers(work.rows, asked_in(work, work.region, {answer.since, answer.until}));
  std::vector<regulation::QuestionRule> statements;
  for (const auto& question : survey->questions) {
    if (question.kind == QuestionKind::scale_5) statements.push_back(question);
    if (question.kind == QuestionKind::scale_10 && answer.question.empty()) {
      answer.question = question.text;
      const auto sums = summed(promoters_by_place(answers, question.code));
      const HiddenPlaces hidden(sums, answer.people_min);
      answer.total = promoters_at(path, title_at(work, path), sums, hidden);
      for (const auto& place : places_next_below(work, path)) answer.places.push_back(promoters_at(place.path, place.title, sums, hidden));
    }
  }
  auto below = answers;
  std::erase_if(below, [&](const ScaleAnswer& one) { return !access::lies_within(one.path, path); });
  if (!answer.total.hidden && !below.empty()) answer.topics = topics_of(statements, below, answer.people_min);
  return answer;
}

}  // namespace marshrut::monitoring
