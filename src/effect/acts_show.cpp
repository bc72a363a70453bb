#include "effect/acts_show.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "access/errors.h"
#include "catalogue/store.h"
#include "effect/store.h"
#include "effect/told.h"
#include "platform/sheet/write.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::effect {
namespace {

using access::Work;

GainLine line_of(const ActivityEffect& effect, std::int64_t people_min) {
  GainLine line{.competency = effect.competency, .expected = in_percents(effect.expected)};
  if (effect.people < people_min) return line;
  line.people = effect.people;
  line.gain = in_percents(effect.gain);
  line.low = in_percents(effect.gain - deviates_of_interval * effect.error);
  line.high = in_percents(effect.gain + deviates_of_interval * effect.error);
  if (!effect.before || !effect.after) return line;
  line.before = in_percents(*effect.before / 100);
  line.after = in_percents(*effect.after / 100);
  line.without = in_percents(*effect.after / 100 - effect.gain);
  return line;
}

std::vector<MeasuredProvider> providers_of(const std::map<std::string, std::vector<ActivityEffect>>& by_provider) {
  std::vector<MeasuredProvider> providers;
  for (const auto& [provider, effects] : by_provider) {
    MeasuredProvider one{.provider = provider};
    std::vector<std::string> activities;
    for (const auto& effect : effects) {
      one.people += effect.people;
      activities.push_back(effect.activity.value);
    }
    std::ranges::sort(activities);
    one.activities = std::ranges::unique(activities).begin() - activities.begin();
    const auto ratio = ratio_of(effects);
    one.ratio = std::round(ratio.ratio * 100) / 100;
    one.low = std::round((ratio.ratio - deviates_of_interval * ratio.error) * 100) / 100;
    one.high = std::round((ratio.ratio + deviates_of_interval * ratio.error) * 100) / 100;
    providers.push_back(std::move(one));
  }
  return providers;
}

/// By competency, what adds most first.
bool adds_more(const MeasuredActivity& one, const MeasuredActivity& other) {
  if (one.effect.competency != other.effect.competency) return one.effect.competency < other.effect.competency;
  return one.effect.gain > other.effect.gain;
}

sheet::Cell cell_of(const std::optional<double>& number) {
  return number ? sheet::Cell{*number} : sheet::Cell{};
}

}  // namespace

Result<EffectOfActivity> show_effect(Work& work, const AskEffect& request) {
  TRY(work.may({work.region, {}}));
  if (!catalogue::store::find_activity(work.rows, work.region, request.activity))
    return fail(access::errors::not_found);
  EffectOfActivity answer;
  answer.people_min = people_least(*TRY(regulation::profile_at(work, work.region)));
  const auto last = store::last_count(work.rows, work.region);
  if (!last) return answer;
  answer.counted_on = last->counted_on;
  const auto expected = catalogue::gains_of_activity(work.rows, work.region, request.activity);
  for (const auto& effect : store::effects_of(work.rows, work.region, request.activity))
    if (std::ranges::count(expected, effect.competency, &catalogue::Gain::competency) > 0)
      answer.lines.push_back(line_of(effect, answer.people_min));
  return answer;
}

Result<EffectsMeasured> list_effects(Work& work, const AskEffects& request) {
  TRY(work.may({work.region, {}}));
  EffectsMeasured answer;
  answer.people_min = people_least(*TRY(regulation::profile_at(work, work.region)));
  const auto last = store::last_count(work.rows, work.region);
  if (!last) return answer;
  answer.counted_on = last->counted_on;
  answer.changes = last->changes;
  std::map<std::string, catalogue::ActivityName> names;
  for (auto& one : catalogue::names_of_activities(work.rows, work.region))
    names.emplace(one.activity.value, std::move(one));
  std::set<std::pair<std::string, std::string>> expected;
  for (auto& one : catalogue::gains_expected(work.rows, work.region)) expected.emplace(one.activity.value, one.competency);
  std::map<std::string, std::vector<ActivityEffect>> by_provider;
  for (const auto& effect : store::effects_measured(work.rows, work.region, answer.people_min)) {
    const auto name = names.find(effect.activity.value);
    if (name == names.end() || !expected.contains({effect.activity.value, effect.competency})) continue;
    const auto& [activity, title, provider] = name->second;
    by_provider[provider].push_back(effect);
    if (request.provider.value_or(provider) == provider &&
        request.competency.value_or(effect.competency) == effect.competency)
      answer.activities.push_back({activity, title, provider, line_of(effect, answer.people_min)});
  }
  std::ranges::stable_sort(answer.activities, &adds_more);
  answer.providers = providers_of(by_provider);
  return answer;
}

Result<access::Download> export_effects(Work& work, const AskEffects& request) {
  const auto found = TRY(list_effects(work, request));
  sheet::Sheet activities{
      "Мероприятия",
      {"Компетенция", "Мероприятие", "Организатор", "Человек", "Было, %", "Стало, %", "Ожидал эксперт, п. п.",
       "Прибавляет, п. п.", "Не меньше", "Не больше", "Без него было бы, %"},
      {}};
  for (const auto& [activity, title, provider, line] : found.activities)
    activities.rows.push_back({line.competency, title, provider, line.people.value_or(0), cell_of(line.before),
                               cell_of(line.after), line.expected, cell_of(line.gain), cell_of(line.low),
                               cell_of(line.high), cell_of(line.without)});
  sheet::Sheet providers{
      "Организаторы", {"Организатор", "Мероприятий", "Измерений", "Доля ожидаемого", "Не меньше", "Не больше"}, {}};
  for (const auto& one : found.providers)
    providers.rows.push_back({one.provider, one.activities, one.people, one.ratio, one.low, one.high});
  return access::Download{"Эффект мероприятий.xlsx",
                          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                          sheet::write_xlsx({activities, providers}, work.now)};
}

}  // namespace marshrut::effect
