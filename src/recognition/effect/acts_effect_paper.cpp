#include "recognition/effect/acts_effect_paper.h"

#include <algorithm>

#include "documents/acts.h"
#include "documents/compose.h"
#include "organisation/store.h"

namespace marshrut::recognition {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string level_words(const regulation::Profile& profile, const std::string& code) {
  auto level = std::ranges::find(profile.levels.scale, code, &regulation::LevelRule::code);
  return level == profile.levels.scale.end() ? code : level->title.ru;
}

Rows level_rows(const regulation::Profile& profile, const std::vector<DeficitOutcome>& outcomes) {
  Rows rows;
  for (const auto& one : outcomes)
    rows.push_back({one.title, level_words(profile, one.before.level),
                    one.after ? level_words(profile, one.after->level) : "нет данных"});
  return rows;
}

Rows criterion_rows(const regulation::ConclusionRule& rule, const std::vector<EffectMark>& marks) {
  Rows rows;
  for (const auto& criterion : rule.criteria) {
    std::string own = "—", expert = "—";
    for (const auto& mark : marks)
      if (mark.criterion == criterion.code) (mark.side == EffectSide::own ? own : expert) = std::to_string(mark.points);
    rows.push_back({criterion.title.ru, own, expert});
  }
  return rows;
}

std::string position_words(Work& work, const std::string& code) {
  auto positions = organisation::store::positions(work.rows, work.region);
  auto found = std::ranges::find(positions, code, &organisation::Position::code);
  return found == positions.end() ? code : found->title;
}

documents::Fields fields_of(Work& work, const RouteEnd& end, const EffectConclusion& conclusion) {
  const auto& rule = *end.profile->conclusion;
  auto verdict = std::ranges::find(rule.verdicts, conclusion.verdict, &regulation::VerdictRule::verdict);
  documents::Fields fields;
  fields.values = {{"name", end.route.teacher},
                   {"position", position_words(work, end.route.position)},
                   {"school", end.route.school},
                   {"starts", documents::short_date(end.route.starts)},
                   {"ends", documents::short_date(work.today())},
                   {"verdict", verdict == rule.verdicts.end() ? "" : verdict->title.ru},
                   {"text", conclusion.text},
                   {"author", conclusion.name}};
  fields.lists["levels"] = level_rows(*end.profile, outcomes_for(work, end.route));
  fields.lists["criteria"] = criterion_rows(rule, effect_marks_of(work.rows, work.region, end.route.id));
  return fields;
}

}  // namespace

Result<void> issue_conclusion(Work& work, const RouteEnd& end, EffectConclusion& conclusion) {
  const auto& rule = *end.profile->conclusion;
  if (!rule.document) return {};
  auto paper = TRY(documents::issue_by(work, *end.profile,
                                       {.kind = *rule.document, .object_kind = "route", .object = end.route.id.value,
                                        .person = end.route.person, .path = end.route.path, .title = "", .date = {},
                                        .fields = fields_of(work, end, conclusion)}));
  conclusion.paper = paper.id.value;
  conclusion.number = paper.number;
  return {};
}

}  // namespace marshrut::recognition
