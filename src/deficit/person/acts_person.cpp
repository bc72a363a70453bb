#include "deficit/person/acts_person.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "deficit/external/external.h"
#include "deficit/errors.h"
#include "deficit/result/standing.h"
#include "platform/json/json.h"
#include "regulation/rules.h"
#include "regulation/sight/acts_sight.h"

namespace marshrut::deficit {
namespace {

ProfileRow row_of(const Frame& frame, const MeasuredStanding& standing) {
  auto named = frame.find(standing.competency);
  return {.competency = standing.competency,
          .title = title_in(frame, standing.competency),
          .group = named == frame.end() ? "" : named->second.group,
          .attempt = standing.attempt,
          .source = source_of_attempt(standing.attempt),
          .measured_on = standing.measured_on,
          .percent = standing.percent,
          .low = standing.low,
          .high = standing.high,
          .items = standing.items,
          .level = standing.level,
          .required = standing.required,
          .standing = standing.standing,
          .below_probability = standing.below_probability,
          .items_to_settle = std::max<std::int64_t>(0, items_for_certainty - standing.items)};
}

/// The latest measurement of each competency; the first one behind it that told something becomes `before`.
std::vector<ProfileRow> profile_rows(Work& work, const Frame& frame, const PersonId& person) {
  std::vector<ProfileRow> rows;
  for (const auto& standing : standings_of(work.rows, work.region, person)) {
    auto row = std::ranges::find(rows, standing.competency, &ProfileRow::competency);
    if (row == rows.end()) {
      rows.push_back(row_of(frame, standing));
      rows.back().aged = is_aged(standing.measured_on, work.today());
      if (rows.back().aged) rows.back().standing = aged(standing.standing);
    } else if (!row->before_on && standing.percent) {
      row->before_on = standing.measured_on;
      row->before_source = source_of_attempt(standing.attempt);
      row->before_percent = standing.percent;
      row->before_low = standing.low;
      row->before_high = standing.high;
    }
  }
  return rows;
}

/// What the person thinks of the labour actions behind each competency, beside what was measured.
void add_own_view(Work& work, const Frame& frame, const PersonId& person, std::vector<ProfileRow>& rows) {
  std::map<std::string, SelfMark> marks;
  for (const auto& one : store::self_marks(work.rows, work.region, person)) marks.emplace(one.action, one.mark);
  for (auto& row : rows) {
    const auto competency = frame.find(row.competency);
    if (competency == frame.end()) continue;
    std::vector<SelfMark> of_it;
    for (const auto& action : list_of(competency->second.labour_actions, ';'))
      if (const auto mark = marks.find(action); mark != marks.end()) of_it.push_back(mark->second);
    row.self_mark = mark_of(of_it);
    if (row.self_mark) row.beside_self = beside_self(row.standing, *row.self_mark);
  }
}

std::vector<StandingCount> counts_of(const std::vector<ProfileRow>& rows) {
  std::vector<StandingCount> counts;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Standing>>([&](auto standing) {
    counts.push_back({standing.value, std::ranges::count(rows, standing.value, &ProfileRow::standing)});
  });
  return counts;
}

Readers readers_of(const regulation::Profile& profile) {
  auto rule =
      std::ranges::find(profile.visibility, regulation::SeenThing::deficits, &regulation::VisibilityRule::thing);
  if (rule == profile.visibility.end()) return {};
  return {rule->duties, rule->with_permission_of_teacher};
}

/// What the regulation has taken into account, beside deficits and requests.
RouteInputs inputs_of(Work& work, const regulation::Profile& profile, const PersonId& person) {
  using regulation::InputKind;
  RouteInputs inputs;
  if (takes_input(profile, InputKind::development_tasks)) inputs.tasks = tasks_of(work.rows, work.region, person);
  if (takes_input(profile, InputKind::priority_programmes))
    inputs.programmes = programmes_on(work.rows, work.region, work.today());
  if (takes_input(profile, InputKind::personal_resources))
    inputs.resources = find_resources(work.rows, work.region, person).value_or(PersonalResources{.person = person});
  if (!takes_input(profile, InputKind::school_conditions)) return inputs;
  auto workplace = organisation::workplace_of(work.rows, work.region, person, work.today());
  if (!workplace || !workplace->school) return inputs;
  if (auto school = organisation::find_school(work.rows, work.region, *workplace->school))
    inputs.school_context = school->context;
  return inputs;
}

void add_findings(Work& work, PersonFindings& answer, const regulation::Profile& profile, const Frame& frame) {
  auto outcomes = outcomes_of(work.rows, work.region, answer.person);
  for (auto& finding : findings_of(work.rows, work.region, answer.person)) {
    FindingView view{finding, title_in(frame, finding.competency), may_be_answered(profile, finding), {}};
    auto of_it = [&](const FindingOutcome& outcome) { return outcome.finding == finding.id; };
    std::ranges::copy_if(outcomes, std::back_inserter(view.outcomes), of_it);
    if (view.may_answer) ++(finding.answered_on ? answer.answered : answer.to_answer);
    answer.findings.push_back(std::move(view));
  }
}

Result<PersonFindings> person_findings(Work& work, const PersonId& person) {
  auto profile = TRY(profile_of(work, person));
  auto frame = frame_of(work);
  PersonFindings answer{.person = person, .name = organisation::name_of_person(work.rows, work.region, person)};
  answer.profile = profile_rows(work, frame, person);
  answer.counts = counts_of(answer.profile);
  add_findings(work, answer, *profile, frame);
  answer.requests = requests_of(work.rows, work.region, person);
  answer.marked_actions = static_cast<std::int64_t>(store::self_marks(work.rows, work.region, person).size());
  answer.inputs = inputs_of(work, *profile, person);
  answer.levels = profile->levels.scale;
  answer.reason_min = regulation::diagnostics_of(*profile).change_reason_min_length.value_or(0);
  answer.groups = profile->frame.groups;
  if (profile->diagnostics) answer.sources = profile->diagnostics->sources;
  answer.readers = readers_of(*profile);
  answer.conclusion = conclusion_of(work, *profile, person);
  const auto* table = regulation::find_document(*profile, regulation::TaskKind::acknowledge);
  answer.gap_table = table && !table->blocks.empty();
  const auto* map = regulation::find_document(*profile, regulation::TaskKind::materials);
  answer.competency_map = map && !map->blocks.empty();
  return answer;
}

/// Levels and words stay; percents do not leave.
void without_numbers(PersonFindings& answer) {
  answer.numbers = false;
  for (auto& row : answer.profile) {
    row.percent = row.low = row.high = row.below_probability = std::nullopt;
    row.before_percent = row.before_low = row.before_high = std::nullopt;
  }
  for (auto& view : answer.findings) {
    view.finding = in_words(std::move(view.finding));
    for (auto& outcome : view.outcomes) {
      outcome.percent = outcome.low = outcome.high = std::nullopt;
      outcome.rise_probability = 0;
      outcome.least_seen.reset();
    }
  }
}

Result<Finding> answer_one(Work& work, const AnswerFinding& item) {
  auto before = store::find_finding(work.rows, work.region, item.finding);
  if (!before) return fail(access::errors::not_found);
  TRY(work.may({path_of(work, before->person), before->person}));
  if (before->revision != item.revision) return fail(access::errors::stale);
  auto profile = TRY(profile_of(work, before->person));
  auto after = TRY(answered(*profile, *before, item.decision, item.comment.value_or(""), work.today()));
  if (is_open(after) && !is_open(*before) && store::find_open(work.rows, work.region, after.person, after.competency))
    return fail(errors::already_found);
  if (!store::update(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("finding", after.id, json::write(*before), json::write(after));
  TRY(tell_change(work, *before, after));
  ++after.revision;
  return after;
}

}  // namespace

Result<PersonFindings> my_findings(Work& work, const access::Nothing&) {
  work.own();
  auto mine = TRY(person_findings(work, work.actor.person));
  add_own_view(work, frame_of(work), work.actor.person, mine.profile);
  return mine;
}

Result<PersonFindings> findings_of_person(Work& work, const ShowPersonFindings& request) {
  auto scope = organisation::scope_of(work.rows, work.region, request.person, work.today());
  TRY(work.may(scope));
  if (!organisation::find_person(work.rows, work.region, request.person)) return fail(access::errors::not_found);
  auto profile = TRY(profile_at(work, scope.path));
  if (!regulation::sees(work, *profile, regulation::SeenThing::deficits, scope))
    return fail(errors::not_open_by_regulation);
  work.touched("findings", request.person);
  auto answer = TRY(person_findings(work, request.person));
  if (!regulation::sees(work, *profile, regulation::SeenThing::results, scope)) without_numbers(answer);
  std::erase_if(answer.requests, [](const auto& one) {
    return one.state == RequestState::draft || one.state == RequestState::withdrawn;
  });
  return answer;
}

Result<FindingView> answer_finding(Work& work, const AnswerFinding& request) {
  auto finding = TRY(answer_one(work, request));
  return FindingView{finding, title_in(frame_of(work), finding.competency), true, {}};
}

Result<FindingAnswers> answer_findings(Work& work, const AnswerMany& request) {
  work.own();
  std::vector<Id<Finding>> findings;
  findings.reserve(request.items.size());
  for (const auto& item : request.items) findings.push_back(item.finding);
  TRY(acceptable_list(findings));
  return each_apart(request.items, [&](const AnswerFinding& item) { return answer_one(work, item); });
}

}  // namespace marshrut::deficit
