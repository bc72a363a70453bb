#include "diagnostics/result/acts_results.h"

#include <algorithm>
#include <map>

#include "access/errors.h"
#include "competency/store.h"
#include "diagnostics/errors.h"
#include "diagnostics/result/acts_answers.h"
#include "diagnostics/result/acts_doubts.h"
#include "diagnostics/result/acts_measure.h"
#include "diagnostics/scale/store_scale.h"
#include "diagnostics/store.h"
#include "instrument/item/score.h"
#include "instrument/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/sight/acts_sight.h"
#include "regulation/store.h"

namespace marshrut::diagnostics {
namespace {

/// What the lines of a result are called.
struct Titles {
  std::map<std::string, competency::Competency> competencies;
  std::map<std::string, std::string> groups;
};

Titles titles_now(Work& work, const regulation::Profile& profile) {
  Titles titles;
  for (auto& one : competency::competencies(work.rows, work.region)) {
    auto code = one.code;
    titles.competencies.emplace(std::move(code), std::move(one));
  }
  for (const auto& group : profile.frame.groups) titles.groups.emplace(group.code, group.title.ru);
  return titles;
}

std::string title_of(const Titles& titles, const MeasuredResult& result) {
  if (result.thing == MeasuredThing::group) {
    const auto group = titles.groups.find(result.code);
    return group == titles.groups.end() ? result.code : group->second;
  }
  const auto known = titles.competencies.find(result.code);
  return known == titles.competencies.end() ? result.code : known->second.title;
}

ResultLine line_of_result(const Titles& titles, const MeasuredResult& result) {
  const auto known = titles.competencies.find(result.code);
  ResultLine line{result.thing, result.code, title_of(titles, result),
                  known == titles.competencies.end() ? "" : known->second.group, result.items, result.sufficient};
  if (!result.sufficient) return line;
  line.percent = result.percent;
  line.low = result.low;
  line.high = result.high;
  line.level = result.level;
  line.level_probability = result.level_probability;
  return line;
}

/// A competency by one scale; a group, which has none, by its intervals.
void set_beside(ResultLine& line, const std::vector<MeasuredResult>& before, const MeasuredResult& after,
                const std::map<std::string, psychometrics::OnScale>& on_scale, double interval_percent) {
  const auto same = std::ranges::find_if(
      before, [&](const MeasuredResult& one) { return one.thing == after.thing && one.code == after.code; });
  if (same == before.end()) return;
  if (same->sufficient) line.before = Before{same->percent, same->low, same->high, same->level};
  line.change = compare(*same, after, interval_percent);
  const auto place = on_scale.find(after.code);
  if (same->sufficient && after.sufficient && after.thing == MeasuredThing::competency && place != on_scale.end())
    line.change = change_on(place->second);
}

void set_levels(ResultView& view, const regulation::Profile& profile) {
  view.interval_percent = profile.levels.interval_percent;
  view.items_min = profile.levels.items_min;
  for (const auto& level : profile.levels.scale)
    view.levels.push_back({level.code, level.title, level.from_percent, level.to_percent, level.is_deficit, level.advice});
}

void set_lines(Work& work, ResultView& view, const Attempt& attempt, const regulation::Profile& profile) {
  const auto titles = titles_now(work, profile);
  for (const auto& result : results_of(work.rows, work.region, attempt.id))
    (result.thing == MeasuredThing::group ? view.groups : view.competencies).push_back(line_of_result(titles, result));
}

/// By the version of the regulation that the result was computed by.
Result<regulation::Profiles::Shared> profile_of(Work& work, const Attempt& attempt) {
  auto& profiles = work.services.part<regulation::Profiles>();
  if (!attempt.regulation.empty())
    return profiles.load(work.rows, work.region, attempt.regulation, attempt.regulation_version);
  return profiles.in_force(work.rows, work.region, attempt.path, work.today());
}

void add_evidence(std::vector<ResultLine>& lines, const std::string& code, const ScaledAnswer& answer) {
  const auto line = std::ranges::find(lines, code, &ResultLine::code);
  if (line == lines.end()) return;
  auto& evidence = line->evidence;
  const bool by_expert = answer.item.type == instrument::ItemType::case_task || answer.item.type == instrument::ItemType::upload;
  if (!by_expert) {
    ++evidence.test_items;
    return;
  }
  ++evidence.expert_items;
  evidence.expert_points += answer.points;
  evidence.expert_points_max += answer.item.points_max;
}

/// The sitting before by the scale of this one, so that what was and what is can stand beside each other.
void set_before(Work& work, ResultView& view, const Attempt& attempt, const regulation::Profile& profile, const Scale& scale) {
  if (attempt.purpose != Purpose::repeat) return;
  const auto before = scored_before(work.rows, work.region, attempt);
  if (!before) return;
  view.before_ms = before->finished_ms;
  const auto earlier = measured_by(work, *before, profile, scale).results;
  const auto now = measured_by(work, attempt, profile, scale);
  for (const auto& result : now.results) {
    auto& lines = result.thing == MeasuredThing::group ? view.groups : view.competencies;
    if (const auto line = std::ranges::find(lines, result.code, &ResultLine::code); line != lines.end())
      set_beside(*line, earlier, result, now.on_scale, view.interval_percent);
  }
}

/// How the result came about: how sure it grew, by what, since what it changed, and what makes one look twice.
void tell_how(Work& work, ResultView& view, const Attempt& attempt, const regulation::Profile& profile) {
  const auto scale = work.services.part<Scales>().of(work.rows, work.region, attempt.calibration);
  const auto answers = scaled_answers(work, attempt);
  auto course = course_of(*scale, answers, view.interval_percent);
  for (auto& line : view.competencies)
    if (line.sufficient) line.course = std::move(course[line.code]);
  for (const auto& answer : answers) {
    add_evidence(view.competencies, answer.item.competency, answer);
    add_evidence(view.groups, answer.item.group, answer);
  }
  set_before(work, view, attempt, profile, *scale);
  view.doubts = doubts_of(work, attempt);
}

enum class Depth { whole, result_alone };

Result<ResultView> view_of(Work& work, const Attempt& attempt, Depth depth) {
  const auto profile = TRY(profile_of(work, attempt));
  const auto form = instrument::find_form(work.rows, work.region, attempt.form);
  ResultView view{attempt.id, attempt.person, organisation::name_of_person(work.rows, work.region, attempt.person),
                  form ? form->title : "", attempt.purpose, attempt.state, attempt.finished_ms, attempt.scored_ms};
  view.calibration = attempt.calibration;
  if (const auto made = store::find_calibration(work.rows, work.region, attempt.calibration)) view.calibrated_ms = made->made_ms;
  set_levels(view, *profile);
  set_lines(work, view, attempt, *profile);
  if (depth == Depth::whole) tell_how(work, view, attempt, *profile);
  std::vector<Instant> answered;
  for (const auto& answer : store::answers_of(work.rows, work.region, attempt.id)) answered.push_back(answer.at_ms);
  view.pace = pace_of(attempt, std::move(answered));
  for (const auto& absence : store::absences_of(work.rows, work.region, attempt.id)) {
    view.pace->absences += 1;
    view.pace->away_seconds += absence.seconds;
  }
  return view;
}

Result<Results> scored_of(Work& work, const PersonId& person) {
  Results results;
  for (const auto& attempt : attempts_of(work.rows, work.region, person))
    if (attempt.state == AttemptState::scored)
      results.results.push_back(
          TRY(view_of(work, attempt, results.results.empty() ? Depth::whole : Depth::result_alone)));
  return results;
}

/// Another's results are for those to whom the regulation in force at the person's place shows them.
Result<void> open_by_regulation(Work& work, const PersonId& person, const std::string& path) {
  if (work.actor.person == person) return {};
  const auto profile = TRY(work.services.part<regulation::Profiles>().in_force(work.rows, work.region, path, work.today()));
  if (regulation::sees(work, *profile, regulation::SeenThing::results, {path, person})) return {};
  return fail(errors::not_open_by_regulation);
}

/// Somebody else's result leaves a trace under the person's id.
void leave_trace(Work& work, const PersonId& person, const std::string& what) {
  if (person != work.actor.person) work.touched("result", person, "", what);
}

}  // namespace

Result<ResultView> show_result(Work& work, const AskResult& request) {
  const auto attempt = find_attempt(work.rows, work.region, request.attempt);
  if (!attempt) return fail(access::errors::not_found);
  TRY(work.may({attempt->path, attempt->person}));
  TRY(open_by_regulation(work, attempt->person, attempt->path));
  if (attempt->state != AttemptState::scored) return fail(access::errors::not_found);
  leave_trace(work, attempt->person, attempt->id.value);
  return view_of(work, *attempt, Depth::whole);
}

Result<Results> my_results(Work& work, const access::Nothing&) {
  work.own();
  return scored_of(work, work.actor.person);
}

Result<Results> results_of_person(Work& work, const AskResultsOf& request) {
  const auto scope = organisation::scope_of(work.rows, work.region, request.person, work.today());
  TRY(work.may(scope));
  if (!organisation::find_person(work.rows, work.region, request.person)) return fail(access::errors::not_found);
  TRY(open_by_regulation(work, request.person, scope.path));
  leave_trace(work, request.person, "all");
  return scored_of(work, request.person);
}

}  // namespace marshrut::diagnostics
