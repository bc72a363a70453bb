#include "effect/acts_routes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <ranges>
#include <set>

#include "base/text.h"
#include "deficit/result/store_repeat.h"
#include "effect/store_consenting.h"
#include "effect/told.h"
#include "platform/sheet/write.h"
#include "regulation/acts.h"
#include "regulation/rules.h"
#include "route/store_covering.h"

namespace marshrut::effect {
namespace {

using deficit::RepeatOfDeficit;
using Coverings = std::vector<route::CoveringItem>;

bool is_touched(const Coverings& coverings, const RepeatOfDeficit& one) {
  return std::ranges::any_of(coverings, [&](const route::CoveringItem& item) {
    return item.starts <= one.measured_on && item.ends >= one.measured_before &&
           std::ranges::count(list_of(item.covers, ';'), one.competency) > 0;
  });
}

Repeat repeat_of(const RepeatOfDeficit& one, bool touched) {
  return {one.before, one.before_error, one.after, one.after_error, touched, one.percent_after - one.percent_before};
}

std::optional<ToldChange> told_in(const std::optional<MeanChange>& one, double share) {
  if (!one) return std::nullopt;
  // On a straight scale a wide interval leaves it: nobody changes by more than all of it.
  const auto told = [&](double change) { return std::clamp(in_percents(change * share), -100.0, 100.0); };
  return ToldChange{one->people, told(one->change), told(one->low), told(one->high)};
}

/// The first of them: with and without their routes as many as `people_min` goes into, so that what is told on
/// two days differs by so many people and never by one. `repeats` stand in the order of their days.
std::vector<Repeat> in_groups(std::vector<Repeat> repeats, std::int64_t people_min) {
  std::array<std::int64_t, 2> left{};
  for (const bool touched : {false, true}) {
    const auto people = std::ranges::count(repeats, touched, &Repeat::touched);
    left[touched] = people - people % people_min;
  }
  std::erase_if(repeats, [&](const Repeat& one) { return left[one.touched]-- <= 0; });
  return repeats;
}

/// The people of one competency, of all campaigns or of the one that was asked for.
struct Gathered {
  std::vector<Repeat> asked;
  double share = 0;  // summed over those asked for
  std::map<std::string, std::array<std::int64_t, 2>> people;  // of each campaign, beside and with their routes

  /// That the campaigns of which nothing is told are together nobody or enough, with their routes and beside: what is told of
  /// all, less what is told of each, would tell of them else.
  bool hides_nobody(std::int64_t people_min) const {
    for (const std::size_t touched : {0, 1}) {
      std::int64_t untold = 0;
      for (const auto& [campaign, count] : people)
        if (count[touched] < people_min) untold += count[touched];
      if (untold > 0 && untold < people_min) return false;
    }
    return true;
  }
};

std::map<std::string, Gathered> gathered(Work& work, const std::vector<RepeatOfDeficit>& repeats, const std::string& campaign) {
  std::map<std::string, Coverings> coverings;
  for (auto& item : route::covering_of_all(work.rows, work.region)) {
    auto person = item.person.value;
    coverings[std::move(person)].push_back(std::move(item));
  }
  std::map<std::string, Gathered> by_competency;
  for (const auto& one : repeats) {
    auto& of_it = by_competency[one.competency];
    const auto repeat = repeat_of(one, is_touched(coverings[one.person.value], one));
    ++of_it.people[one.campaign][repeat.touched];
    if (!campaign.empty() && one.campaign != campaign) continue;
    of_it.asked.push_back(repeat);
    of_it.share += one.share;
  }
  return by_competency;
}

sheet::Cell cell_told(const std::optional<ToldChange>& one, double ToldChange::*member) {
  return one ? sheet::Cell{(*one).*member} : sheet::Cell{};
}

/// How many of the oldest are left out: more than two to four hundred would tell nothing new. They go two hundred at once: were
/// one to go for each that comes, two days would tell of one person.
std::size_t former_of(std::size_t people) {
  constexpr std::size_t enough = 200;
  return people < 2 * enough ? 0 : people / enough * enough - enough;
}

sheet::Cell people_told(const std::optional<ToldChange>& one) { return one ? sheet::Cell{one->people} : sheet::Cell{}; }

}  // namespace

Result<RouteEffects> list_route_effects(Work& work, const AskRouteEffects& request) {
  TRY(work.may({work.region, {}}));
  RouteEffects answer{.people_min = people_least(*TRY(regulation::profile_at(work, work.region)))};
  auto repeats = of_consenting(work.rows, work.region, deficit::repeats_of_deficits(work.rows, work.region));
  std::ranges::stable_sort(repeats, {}, &RepeatOfDeficit::measured_on);
  const auto by_competency = gathered(work, repeats, request.campaign.value_or(""));
  std::vector<std::vector<Repeat>> asked;
  for (const auto& one : by_competency | std::views::values)
    asked.push_back(!request.campaign || one.hides_nobody(answer.people_min) ? in_groups(one.asked, answer.people_min)
                                                                              : std::vector<Repeat>());
  const auto effects = route_effects(asked, answer.people_min);
  for (std::size_t at = 0; const auto& [competency, people] : by_competency) {
    const auto& found = effects[at++];
    const double share = people.asked.empty() ? 0 : people.share / static_cast<double>(people.asked.size());
    if (found.touched)
      answer.lines.push_back({competency, told_in(found.touched, share), told_in(found.beside, share), told_in(found.gain, share),
                              told_in(found.effect, share)});
    else if (!people.asked.empty())
      ++answer.hidden;
  }
  std::set<std::string> campaigns;
  for (const auto& one : repeats)
    if (!one.campaign.empty()) campaigns.insert(one.campaign);
  answer.campaigns.assign(campaigns.begin(), campaigns.end());
  return answer;
}

Result<access::Download> export_route_effects(Work& work, const AskRouteEffects& request) {
  const auto found = TRY(list_route_effects(work, request));
  sheet::Sheet page{"Маршруты",
                    {"Компетенция", "По маршруту, человек", "Изменение, п. п.", "Не меньше", "Не больше", "Рядом, человек",
                     "Изменение рядом, п. п.", "Не меньше", "Не больше", "Прибавил маршрут, п. п.", "Не меньше", "Не больше"},
                    {}};
  for (const auto& line : found.lines) {
    std::vector<sheet::Cell> row{line.competency};
    for (const auto& [people, of_it] : {std::pair{&line.touched, &line.gain}, {&line.beside, &line.beside}}) {
      row.push_back(people_told(*people));
      for (const auto member : {&ToldChange::change, &ToldChange::low, &ToldChange::high}) row.push_back(cell_told(*of_it, member));
    }
    for (const auto member : {&ToldChange::change, &ToldChange::low, &ToldChange::high}) row.push_back(cell_told(line.effect, member));
    page.rows.push_back(std::move(row));
  }
  return access::Download{"Что дают маршруты.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                          sheet::write_xlsx({page}, work.now)};
}

Result<RepeatBeside> repeat_beside(Work& work, const access::Nothing&) {
  work.own();
  RepeatBeside answer{.people_min = people_least(*TRY(regulation::profile_at(work, work.region)))};
  const auto own_items = route::covering_of(work.rows, work.region, work.actor.person);
  for (const auto& mine : deficit::repeats_of_deficits_of(work.rows, work.region, work.actor.person)) {
    const auto own = repeat_of(mine, is_touched(own_items, mine));
    std::vector<RepeatOfDeficit> near;
    for (auto& other : of_consenting(work.rows, work.region, deficit::repeats_of_deficits_in(work.rows, work.region, mine.competency)))
      if (other.person != mine.person && stand_alike(own, repeat_of(other, false))) near.push_back(std::move(other));
    std::ranges::stable_sort(near, {}, &RepeatOfDeficit::measured_on);
    const auto former = former_of(near.size());
    std::vector<Repeat> others;
    for (const auto& other : near | std::views::drop(former))
      others.push_back(repeat_of(other, is_touched(route::covering_of(work.rows, work.region, other.person), other)));
    const double half = std::hypot(mine.half_before, mine.half_after);
    const auto beside = change_beside(own, in_groups(others, answer.people_min), answer.people_min);
    answer.lines.push_back({mine.competency, own.touched, mine.measured_before, mine.measured_on,
                            ToldChange{1, own.shown, own.shown - half, own.shown + half},
                            beside ? std::optional(ToldChange{beside->people, beside->change, beside->low, beside->high}) : std::nullopt});
  }
  return answer;
}

}  // namespace marshrut::effect
