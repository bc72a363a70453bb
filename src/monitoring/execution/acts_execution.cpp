#include "monitoring/execution/acts_execution.h"

#include <algorithm>

#include "access/errors.h"
#include "monitoring/execution/store_execution.h"
#include "monitoring/reward/store_reward.h"
#include "monitoring/rules.h"
#include "organisation/store.h"
#include "platform/sheet/write.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

using regulation::TaskKind;

constexpr const char* workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

Result<std::vector<LateWork>> late_decisions(Work& work, const std::string& path) {
  std::vector<LateWork> late;
  for (const auto& one : store::awaited_decisions(work.rows, work.region, path)) {
    const auto profile = TRY(regulation::profile_of(work, one.profile, one.profile_version));
    const auto rounds = regulation::approval_rounds(*profile);
    const auto* round = regulation::find_round(rounds, one.step);
    const auto due = round ? regulation::decide_by(*round, work.day_of(one.step == 1 ? one.sent_ms : one.changed_ms)) : std::nullopt;
    if (due && *due < work.today()) late.push_back({place_of_decision(one.path, one.awaits), *due, 1});
  }
  return late;
}

Result<LateByTask> late_at(Work& work, const regulation::Profile& profile, const std::string& path) {
  const auto today = work.today();
  const auto year = span_of(regulation::IndicatorPeriod::school_year, profile.calendar, today);
  LateByTask late;
  late[TaskKind::applications] = store::late_applications(work.rows, work.region, path, today);
  late[TaskKind::diagnose] = store::late_diagnostics(work.rows, work.region, path, today);
  late[TaskKind::approve] = TRY(late_decisions(work, path));
  late[TaskKind::realise] = store::late_activities(work.rows, work.region, path, today);
  late[TaskKind::reflect] = store::late_closings(work.rows, work.region, path, year.from, today);
  return late;
}

/// Titles of places and the heads of schools, read once for a page.
struct Known {
  std::map<std::string, std::string> titles;
  std::multimap<std::string, std::string> heads;
};

Known known_below(Work& work, const std::string& root) {
  const auto* region = work.services.find_region(work.region);
  Known known{{{work.region, region ? region->title : work.region}}, {}};
  for (const auto& one : organisation::store::territories(work.rows, work.region)) known.titles[one.path] = one.title;
  for (const auto& one : organisation::store::schools_below(work.rows, work.region, root)) known.titles[one.path] = one.title;
  for (const auto& one : store::heads_below(work.rows, work.region, root, work.today()))
    known.heads.emplace(one.path, organisation::Person{.surname = one.surname, .given = one.given, .patronymic = one.patronymic}.name());
  return known;
}

std::ptrdiff_t depth_of(const std::string& path) { return std::ranges::count(path, '/'); }

void add_name(std::string& names, const std::string& name) { names += (names.empty() ? "" : ", ") + name; }

/// Of a school who was appointed responsible, else its head; of a municipality its methodist; of the region the centre.
std::string responsible_at(Work& work, const Known& known, const std::string& path) {
  constexpr access::Duty of_level[] = {access::Duty::centre, access::Duty::municipal_methodist, access::Duty::responsible};
  std::string names;
  const auto duty = of_level[std::min<std::ptrdiff_t>(depth_of(path), 2)];
  for (const auto& person : access::people_reaching(work, duty, {path, {}}))
    add_name(names, organisation::name_of_person(work.rows, work.region, person));
  if (!names.empty() || depth_of(path) < 2) return names;
  for (auto [head, end] = known.heads.equal_range(path); head != end; ++head) add_name(names, head->second);
  return names;
}

std::vector<LateUnit> units_of(Work& work, const Known& known, const std::string& root, std::int64_t people_min,
                               std::span<const LateWork> works) {
  std::vector<LateUnit> units;
  const auto late = units_below(root, works);
  std::vector<PlaceCount> counts;
  for (const auto& one : late) counts.push_back({one.path, one.people});
  const auto hidden = hidden_among(counts, people_min);
  for (std::size_t at = 0; at < late.size(); ++at) {
    const auto& one = late[at];
    const auto title = known.titles.find(one.path);
    const auto people = one.people > 0 && !hidden[at] ? std::optional(one.people) : std::nullopt;
    units.push_back({one.path, title == known.titles.end() ? one.path : title->second, one.path != root && depth_of(one.path) < 2,
                     one.places, people, one.due, one.due.days_until(work.today()), responsible_at(work, known, one.path)});
  }
  return units;
}

StageLine line_of(const regulation::StageRule& stage, const std::optional<std::vector<LateWork>>& works, const std::string& root) {
  StageLine line{stage.code, stage.number, stage.title, works.has_value(), 0, {}};
  if (!works) return line;
  for (const auto& unit : units_below(root, *works)) {
    line.late += unit.places;
    line.since = line.since ? std::min(*line.since, unit.due) : unit.due;
  }
  return line;
}

std::optional<std::string> above_of(const std::string& root, const std::string& widest) {
  if (root == widest) return std::nullopt;
  return root.substr(0, root.rfind('/'));
}

}  // namespace

Result<Execution> show_execution(Work& work, const AskExecution& request) {
  const auto widest = TRY(access::widest_place(work, request.at));
  const auto root = request.at.value_or(widest);
  const auto profile = TRY(regulation::profile_at(work, root));
  const auto late = TRY(late_at(work, *profile, root));
  const auto known = known_below(work, root);
  const auto title = known.titles.find(root);
  if (title == known.titles.end()) return fail(access::errors::not_found, "/at");
  if (request.stage && !regulation::find_stage(*profile, *request.stage)) return fail(access::errors::not_found, "/stage");
  Execution answer{root, title->second, above_of(root, widest), regulation::people_min_of(*profile), {}, {}, {}};
  for (const auto& stage : profile->stages) {
    const auto works = late_in(stage, late);
    answer.stages.push_back(line_of(stage, works, root));
    const bool asked = request.stage ? *request.stage == stage.code : answer.stage.empty() && answer.stages.back().late > 0;
    if (!asked) continue;
    answer.stage = stage.code;
    if (works) answer.units = units_of(work, known, root, answer.people_min, *works);
  }
  return answer;
}

Result<access::Download> export_execution(Work& work, const AskExecution& request) {
  const auto root = request.at.value_or(TRY(access::widest_place(work, request.at)));
  const auto profile = TRY(regulation::profile_at(work, root));
  const auto late = TRY(late_at(work, *profile, root));
  const auto known = known_below(work, root);
  const auto people_min = regulation::people_min_of(*profile);
  sheet::Sheet sheet{"Исполнение", {"Этап", "Муниципалитет", "Организация", "Просрочено с", "Дней", "Человек", "Ответственный"}, {}};
  for (const auto& stage : profile->stages) {
    const auto works = late_in(stage, late).value_or(std::vector<LateWork>{});
    auto add = [&](const std::string& at, const LateUnit& unit) {
      sheet.rows.push_back({stage.title.ru, at.empty() ? unit.title : at, at.empty() ? "" : unit.title, unit.due, unit.days,
                            unit.people ? sheet::Cell{*unit.people} : sheet::Cell{}, unit.responsible});
    };
    for (const auto& unit : units_of(work, known, root, people_min, works)) {
      add(depth_of(unit.path) < 2 ? "" : known.titles.at(unit.path.substr(0, unit.path.rfind('/'))), unit);
      if (!unit.opens) continue;
      std::vector<LateWork> inside;
      std::ranges::copy_if(works, std::back_inserter(inside), [&](const LateWork& one) {
        return one.path != unit.path && access::lies_within(one.path, unit.path);
      });
      for (const auto& school : units_of(work, known, unit.path, people_min, inside)) add(unit.title, school);
    }
  }
  return access::Download{"Исполнение порядка " + work.today().iso() + ".xlsx", workbook, sheet::write_xlsx({std::move(sheet)}, work.now)};
}

}  // namespace marshrut::monitoring
