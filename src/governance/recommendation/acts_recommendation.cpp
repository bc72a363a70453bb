#include "governance/recommendation/acts_recommendation.h"

#include "base/text.h"
#include "documents/acts.h"
#include "governance/acts_entrusted.h"
#include "governance/errors.h"
#include "governance/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::governance {
namespace {

using regulation::ObligationKind;

constexpr int shown_rows = 200;
constexpr access::Right to_issue{"recommendation.issue"};
constexpr access::Right to_finish{"recommendation.finish"};

RecommendationView view_of(const Work& work, const Recommendation& one) {
  bool open = one.state == RecommendationState::issued;
  return {one, open && one.due < work.today(), open && work.could(to_finish, {one.path, one.person})};
}

/// Whom it is to: the teacher by name, else the school.
Result<std::string> addressee_of(Work& work, const organisation::School& school, const std::optional<PersonId>& person) {
  if (!person) return school.title;
  auto workplace = organisation::workplace_of(work.rows, work.region, *person, work.today());
  if (!workplace || workplace->path != school.path) return fail(access::errors::not_found, "/person");
  return organisation::name_of_person(work.rows, work.region, *person);
}

documents::Fields paper_fields(const Recommendation& one, const organisation::School& school, const std::string& territory) {
  documents::Fields fields;
  fields.values = {{"addressee", one.addressee}, {"school", school.title},        {"text", one.text},
                   {"reason", one.reason},       {"due", documents::date_in_words(one.due)},
                   {"author", one.author_name},  {"territory", territory}};
  return fields;
}

Result<void> print(Work& work, const organisation::School& school, Recommendation& one) {
  auto profile = TRY(regulation::profile_at(work, school.path));
  const auto* rule = regulation::find_obligation(*profile, ObligationKind::addressed_recommendations);
  if (!rule) return fail(errors::not_by_regulation);
  TRY(entrusted(work, *profile, *rule, one.path));
  if (!rule->document) return {};
  auto paper = TRY(documents::issue_by(work, *profile, {*rule->document, "recommendation", one.id.value, one.person, one.path, "", {},
                                                        paper_fields(one, school, profile->territory.title)}));
  one.paper = paper.id.value;
  one.number = paper.number;
  return {};
}

}  // namespace

Result<Recommendations> list_recommendations(Work& work, const access::Nothing&) {
  auto horizon = work.horizon();
  auto paths = paths_of(work, horizon);
  Recommendations answer{work.today(), {}, {}};
  for (const auto& path : paths) {
    for (const auto& one : store::recommendations_below(work.rows, work.region, path, shown_rows))
      answer.recommendations.push_back(view_of(work, one));
    if (work.could(to_issue, {path, {}}))
      for (auto& school : open_schools(work, {path})) answer.schools.push_back(std::move(school));
  }
  if (paths.empty() && horizon.own)
    for (const auto& one : store::recommendations_to(work.rows, work.region, work.actor.person, shown_rows))
      answer.recommendations.push_back(view_of(work, one));
  return answer;
}

Result<RecommendationView> issue_recommendation(Work& work, const IssueRecommendation& request) {
  auto school = organisation::find_school(work.rows, work.region, {request.school});
  if (!school) {
    work.own();
    return fail(access::errors::not_found, "/school");
  }
  TRY(work.may({school->path, {}}));
  TRY(enough_words(request.text, "/text"));
  TRY(enough_words(request.reason, "/reason"));
  if (request.due < work.today()) return fail(errors::due_past, "/due");
  Recommendation one;
  one.id = work.new_id<Recommendation>();
  one.school = request.school;
  one.path = school->path;
  one.person = request.person.value_or(PersonId{});
  one.addressee = TRY(addressee_of(work, *school, request.person));
  one.text = std::string(trimmed(request.text));
  one.reason = std::string(trimmed(request.reason));
  one.issued_on = work.today();
  one.due = request.due;
  one.author = work.actor.person;
  one.author_name = organisation::name_of_person(work.rows, work.region, work.actor.person);
  TRY(print(work, *school, one));
  store::insert(work.rows, work.region, one);
  work.touched("recommendation", one.id, "", json::write(one));
  return view_of(work, one);
}

Result<RecommendationView> finish_recommendation(Work& work, const FinishRecommendation& request) {
  auto before = store::find_recommendation(work.rows, work.region, request.recommendation);
  if (!before) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({before->path, before->person}));
  if (before->state == RecommendationState::done) return fail(errors::over_already);
  TRY(enough_words(request.note, "/note"));
  auto after = *before;
  after.state = RecommendationState::done;
  after.done_on = work.today();
  after.done_note = std::string(trimmed(request.note));
  after.revision = request.revision;
  if (!store::finish(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  work.touched("recommendation", after.id, json::write(*before), json::write(after));
  ++after.revision;
  return view_of(work, after);
}

}  // namespace marshrut::governance
