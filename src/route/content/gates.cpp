#include <algorithm>

#include "base/title.h"
#include "route/content/checks.h"
#include "route/errors.h"

namespace marshrut::route {
namespace {

using regulation::RouteCheck;

struct GateWords {
  RouteCheck check;
  const ErrorCode* code;
  const char* at;
};

constexpr GateWords gates[] = {
    {RouteCheck::basis, &errors::basis_missing, ""},
    {RouteCheck::term, &errors::term_too_long, "/ends"},
    {RouteCheck::term_reason, &errors::term_reason_missing, "/term_reason"},
    {RouteCheck::sections, &errors::sections_unready, ""},
    {RouteCheck::goal_of_activity, &errors::goal_missing, "/items"},
    {RouteCheck::dates_of_activity, &errors::dates_wrong, "/items"},
    {RouteCheck::transfer, &errors::transfer_missing, "/items"},
    {RouteCheck::reflection, &errors::reflection_missing, "/items"},
    {RouteCheck::education_types, &errors::education_types_few, "/items"},
    {RouteCheck::clash, &errors::clash, "/items"},
    {RouteCheck::weekly_load, &errors::weekly_load, "/items"},
    {RouteCheck::protected_season, &errors::protected_season, "/items"},
    {RouteCheck::uncovered_deficit, &errors::deficit_uncovered, "/items"},
};

/// Of an activity, or of a section of the regulation.
std::string title_of(const regulation::Profile& profile, const RouteContent& content, const std::string& id) {
  auto item = std::ranges::find(content.items, id, [](const RouteItem& i) { return i.id.value; });
  if (item != content.items.end()) return item->title;
  auto section = std::ranges::find(profile.sections, id, &regulation::SectionRule::code);
  return section == profile.sections.end() ? id : section->title.ru;
}

std::string titles_of(const regulation::Profile& profile, const RouteContent& content, const std::vector<std::string>& items) {
  std::string text;
  for (const auto& id : items) text += (text.empty() ? "«" : ", «") + second_quotes(title_of(profile, content, id)) + "»";
  return text;
}

}  // namespace

bool names_deficits(const std::vector<Remark>& remarks) {
  return std::ranges::any_of(remarks, [](const Remark& remark) {
    return remark.check == RouteCheck::uncovered_deficit && !remark.items.empty();
  });
}

std::vector<Remark> without_deficits(std::vector<Remark> remarks) {
  for (auto& remark : remarks)
    if (remark.check == RouteCheck::uncovered_deficit) remark.items.clear();
  return remarks;
}

bool names_deficits(const RouteContent& content) {
  return std::ranges::any_of(content.goals, [](const RouteGoal& goal) { return !goal.competency.empty(); }) ||
         std::ranges::any_of(content.items, [](const RouteItem& item) { return !item.covers.empty(); });
}

RouteContent without_deficits(RouteContent content) {
  for (auto& goal : content.goals) goal.competency.clear();
  for (auto& item : content.items) item.covers.clear();
  return content;
}

Result<void> pass_gates(const regulation::Profile& profile, const RouteContent& content, const std::vector<Remark>& remarks) {
  Refusals refusals;
  for (const auto& remark : remarks) {
    if (remark.severity != regulation::CheckSeverity::gate) continue;
    const auto* gate = std::ranges::find(gates, remark.check, &GateWords::check);
    bool unnamed = remark.check == RouteCheck::uncovered_deficit && remark.items.empty();
    if (unnamed) refusals.add(errors::deficits_uncovered, gate->at);
    else refusals.add(*gate->code, gate->at, remark.items.empty() ? remark.limit : titles_of(profile, content, remark.items));
  }
  if (refusals) return refusals.take();
  return {};
}

}  // namespace marshrut::route
