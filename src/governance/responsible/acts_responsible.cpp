#include "governance/responsible/acts_responsible.h"

#include <algorithm>

#include "access/store.h"
#include "documents/acts.h"
#include "governance/errors.h"
#include "governance/store.h"
#include "organisation/store.h"
#include "organisation/store_erased.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::governance {
namespace {

using regulation::ObligationKind;

constexpr access::Right to_appoint{"responsible.appoint"};

bool covers(const Responsible& one, const std::string& school, Date today) {
  return one.school == school && one.since <= today && (!one.until || *one.until >= today);
}

/// Who may be appointed at a place: holders of the duties that the regulation draws them from.
std::vector<ResponsibleCandidate> candidates_at(Work& work, const regulation::Profile& profile, const std::string& path) {
  std::vector<ResponsibleCandidate> candidates;
  const auto* rule = regulation::find_obligation(profile, ObligationKind::responsible_of_school);
  if (!rule) return candidates;
  for (auto duty : regulation::duties_of(profile, rule->roles))
    for (const auto& person : access::people_reaching(work, duty, {path, {}}))
      if (!std::ranges::count(candidates, person, &ResponsibleCandidate::person))
        candidates.push_back({person, organisation::name_of_person(work.rows, work.region, person)});
  return candidates;
}

Result<void> gather(Work& work, Responsibles& answer, const std::string& path) {
  auto profile = TRY(regulation::profile_at(work, path));
  const auto* rule = regulation::find_obligation(*profile, ObligationKind::responsible_of_school);
  if (rule) answer.least = std::max(answer.least, rule->least);
  auto named = store::responsible_below(work.rows, work.region, path, work.today());
  auto schools = open_schools(work, {path});
  for (const auto& school : schools)
    if (rule && std::ranges::count_if(named, [&](const auto& one) { return covers(one, school.school, work.today()); }) < rule->least)
      answer.uncovered.push_back(school);
  for (auto& one : named) {
    auto title = std::ranges::find(schools, one.school, &SchoolName::school);
    answer.responsible.push_back({std::move(one), title == schools.end() ? "" : title->title});
  }
  answer.schools.insert(answer.schools.end(), schools.begin(), schools.end());
  if (work.could(to_appoint, {path, {}}))
    for (auto& one : candidates_at(work, *profile, path)) answer.candidates.push_back(std::move(one));
  return {};
}

Result<std::vector<organisation::School>> schools_named(Work& work, const std::vector<std::string>& codes) {
  std::vector<organisation::School> schools;
  for (const auto& code : codes) {
    auto school = organisation::find_school(work.rows, work.region, {code});
    if (!school) {
      work.own();
      return fail(access::errors::not_found, "/schools");
    }
    TRY(work.may({school->path, {}}));
    schools.push_back(*std::move(school));
  }
  if (!schools.empty()) return schools;
  work.own();
  return fail(errors::nothing_chosen, "/schools");
}

documents::Fields order_fields(const std::string& name, const std::vector<organisation::School>& schools, const Appoint& request) {
  documents::Fields fields;
  fields.values = {{"name", name},
                   {"since", documents::date_in_words(request.since)},
                   {"until", request.until ? documents::date_in_words(*request.until) : "до отмены"}};
  for (const auto& school : schools) fields.lists["schools"].push_back({school.title});
  return fields;
}

void hold_duty(Work& work, const PersonId& person, const std::string& path, Date since, std::optional<Date> until) {
  if (auto account = access::store::find_account_of_person(work.rows, work.region, person))
    access::store::insert_grant(work.rows, work.region, account->id, {access::Duty::responsible, path, since, until});
}

}  // namespace

std::vector<std::string> paths_of(const Work& work, const access::Horizon& horizon) {
  if (horizon.everything) return {work.region};
  auto paths = horizon.paths;
  std::ranges::sort(paths, {}, &std::string::size);
  std::vector<std::string> widest;
  for (const auto& path : paths)
    if (std::ranges::none_of(widest, [&](const auto& wide) { return access::lies_within(path, wide); })) widest.push_back(path);
  return widest;
}

std::vector<SchoolName> open_schools(Work& work, const std::vector<std::string>& paths) {
  std::vector<SchoolName> names;
  for (const auto& path : paths)
    for (const auto& school : organisation::store::schools_below(work.rows, work.region, path))
      if (!school.until || *school.until >= work.today()) names.push_back({school.id.value, school.title});
  return names;
}

Result<Responsibles> list_responsible(Work& work, const access::Nothing&) {
  auto horizon = work.horizon();
  Responsibles answer;
  answer.today = work.today();
  for (const auto& path : paths_of(work, horizon)) TRY(gather(work, answer, path));
  std::ranges::stable_sort(answer.responsible, {}, &ResponsibleView::school_title);
  return answer;
}

Result<Responsibles> appoint_responsible(Work& work, const Appoint& request) {
  auto schools = TRY(schools_named(work, request.schools));
  const auto person = organisation::find_person(work.rows, work.region, request.person);
  if (person && organisation::is_erased(*person)) return fail(access::errors::person_erased, "/person");
  if (request.until && *request.until < request.since) return fail(errors::dates_wrong, "/until");
  auto place = schools.front().path.substr(0, schools.front().path.rfind('/'));
  auto profile = TRY(regulation::profile_at(work, place));
  const auto* rule = regulation::find_obligation(*profile, ObligationKind::responsible_of_school);
  if (!rule) return fail(errors::not_by_regulation);
  for (const auto& school : schools)
    if (!std::ranges::count(candidates_at(work, *profile, school.path), request.person, &ResponsibleCandidate::person))
      return fail(errors::not_candidate, "/person");
  auto name = organisation::name_of_person(work.rows, work.region, request.person);
  documents::Paper paper;
  if (rule->document)
    paper = TRY(documents::issue_by(work, *profile, {*rule->document, "responsible", request.person.value, {}, place, "", {},
                                                     order_fields(name, schools, request)}));
  for (const auto& school : schools) {
    Responsible one{work.new_id<Responsible>(), request.person, name, school.id.value, school.path, request.since, request.until,
                    paper.id.value, paper.number, 0};
    store::insert(work.rows, work.region, one);
    hold_duty(work, request.person, school.path, request.since, request.until);
    work.touched("responsible", one.id, "", json::write(one));
  }
  return list_responsible(work, {});
}

Result<Responsibles> end_responsible(Work& work, const EndResponsible& request) {
  auto before = store::find_responsible(work.rows, work.region, request.responsible);
  if (!before) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({before->path, {}}));
  if (request.until < before->since) return fail(errors::dates_wrong, "/until");
  auto after = *before;
  after.until = request.until;
  after.revision = request.revision;
  if (!store::end(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  hold_duty(work, after.person, after.path, after.since, after.until);
  work.touched("responsible", after.id, json::write(*before), json::write(after));
  return list_responsible(work, {});
}

}  // namespace marshrut::governance
