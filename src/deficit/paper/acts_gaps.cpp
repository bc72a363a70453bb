#include "deficit/paper/acts_gaps.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "access/look.h"
#include "base/text.h"
#include "competency/store.h"
#include "deficit/acts_context.h"
#include "deficit/errors.h"
#include "documents/compose.h"
#include "documents/file/acts_sheet.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::deficit {
namespace {

constexpr const char* unknown = "недостаточно данных";

std::string percent(double value) { return fmt::format("{} %", std::lround(value)); }

/// Percent and its bounds, or the level in words where numbers are not open.
std::string shown_words(const PersonFindings& page, const ProfileRow& row) {
  auto level = std::ranges::find(page.levels, row.level, &regulation::LevelRule::code);
  if (!page.numbers) return level == page.levels.end() ? unknown : level->title.ru;
  if (!row.percent || !row.low || !row.high) return unknown;
  return fmt::format("{} (от {} до {})", percent(*row.percent), std::lround(*row.low), std::lround(*row.high));
}

bool is_short(const ProfileRow& row) {
  if (row.percent) return *row.percent < row.required;
  return row.standing == Standing::below || row.standing == Standing::likely_below;
}

std::string gap_words(const PersonFindings& page, const ProfileRow& row) {
  if (row.standing == Standing::unknown) return "неизвестен";
  if (!page.numbers || !row.percent) return is_short(row) ? "есть" : "нет";
  return is_short(row) ? fmt::format("{} п. п.", std::lround(row.required - *row.percent)) : "нет";
}

std::string aim_words(const PersonFindings& page, const ProfileRow& row) {
  if (row.standing == Standing::unknown) return "измерить";
  if (!is_short(row)) return "поддерживать";
  return page.numbers ? "довести до " + percent(row.required) : "закрыть дефицит";
}

documents::Fields gap_fields(Work& work, const PersonFindings& page) {
  documents::Fields fields;
  auto& rows = fields.lists["gaps"];
  for (const auto& row : page.profile)
    rows.push_back({row.title, page.numbers ? percent(row.required) : "по карте", shown_words(page, row), gap_words(page, row),
                    aim_words(page, row)});
  auto workplace = organisation::workplace_of(work.rows, work.region, page.person, work.today());
  fields.values = {{"name", page.name},
                   {"school", workplace ? workplace->school_title.value_or("") : ""},
                   {"measured", page.profile.empty() ? "" : documents::short_date(page.profile.front().measured_on)}};
  return fields;
}

/// `asked` has a person's findings as the reader may see them.
Result<documents::Sheet> gap_sheet(Work& work, Result<PersonFindings> asked) {
  auto page = TRY(std::move(asked));
  auto profile = TRY(profile_of(work, page.person));
  const auto* task = regulation::find_document(*profile, regulation::TaskKind::acknowledge);
  const auto* rule = TRY(documents::sheet_rule(*profile, task ? std::optional(task->code) : std::nullopt));
  auto fields = gap_fields(work, page);
  return documents::Sheet{std::move(profile), rule, std::move(fields), work.today(), page.name};
}

std::string actions_of(const std::vector<competency::LabourAction>& actions, const std::string& codes) {
  std::string words;
  for (const auto& code : list_of(codes, ';'))
    if (auto found = std::ranges::find(actions, code, &competency::LabourAction::code); found != actions.end())
      words += (words.empty() ? "" : "; ") + found->title;
  return words.empty() ? "—" : words;
}

Result<competency::Holder> holder_of(Work& work, const PrintMap& request) {
  if (request.position) return competency::Holder{*request.position, request.subject, request.category.value_or("")};
  auto workplace = organisation::workplace_of(work.rows, work.region, work.actor.person, work.today());
  if (!workplace) return fail(errors::post_unknown, "/position");
  return competency::Holder{workplace->position, list_of(workplace->subjects, ';'), workplace->category};
}

documents::Fields map_fields(Work& work, const regulation::Profile& profile, const competency::Holder& holder) {
  documents::Fields fields;
  const auto actions = competency::store::labour_actions(work.rows, work.region);
  auto& rows = fields.lists["needs"];
  for (const auto& need : competency::needs_of(work.rows, work.region, holder)) {
    const auto one = competency::find_competency(work.rows, work.region, need.competency);
    if (!one) continue;
    auto group = std::ranges::find(profile.frame.groups, one->group, &regulation::GroupRule::code);
    rows.push_back({one->title, group == profile.frame.groups.end() ? "" : group->title.ru, one->descriptor,
                    actions_of(actions, one->labour_actions), percent(need.percent)});
  }
  std::string position = holder.position;
  for (const auto& one : organisation::store::positions(work.rows, work.region))
    if (one.code == holder.position) position = one.title;
  std::string subjects;
  for (const auto& one : organisation::store::subjects(work.rows, work.region))
    if (std::ranges::find(holder.subjects, one.code) != holder.subjects.end()) subjects += (subjects.empty() ? "" : ", ") + one.title;
  fields.values = {{"position", position}, {"subjects", subjects.empty() ? "любой" : subjects}};
  return fields;
}

}  // namespace

Result<access::Download> print_gaps(const access::Call& call, const PrintGaps& request) {
  auto sheet = TRY(access::look(call.services, call.actor, call.right,
                                [&](Work& work) { return gap_sheet(work, findings_of_person(work, {request.person})); }));
  return documents::sheet_file(call, std::move(sheet), request.format);
}

Result<access::Download> print_own_gaps(const access::Call& call, const PrintOwnGaps& request) {
  auto sheet = TRY(access::consult(call.services, call.actor, call.right,
                                   [&](Work& work) { return gap_sheet(work, my_findings(work, {})); }));
  return documents::sheet_file(call, std::move(sheet), request.format);
}

Result<access::Download> print_map(const access::Call& call, const PrintMap& request) {
  auto sheet = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<documents::Sheet> {
    auto profile = TRY(regulation::profile_at(work, work.region));
    const auto* task = regulation::find_document(*profile, regulation::TaskKind::materials);
    const auto* rule = TRY(documents::sheet_rule(*profile, task ? std::optional(task->code) : std::nullopt));
    auto fields = map_fields(work, *profile, TRY(holder_of(work, request)));
    return documents::Sheet{std::move(profile), rule, std::move(fields), work.today(), ""};
  }));
  return documents::sheet_file(call, std::move(sheet), request.format);
}

}  // namespace marshrut::deficit
