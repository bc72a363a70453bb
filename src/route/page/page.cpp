#include "route/page/page.h"

#include <algorithm>

#include "planning/calendar.h"
#include "route/content/checks.h"

namespace marshrut::route {
namespace {

bool is_left(const RouteItem& item) { return item.state == RouteItemState::planned || item.state == RouteItemState::running; }

NextAction about(NextStep step, const RouteItem& item) { return {step, item.starts, item.ends, item.id, item.title, ""}; }

/// The item to be at: one that was called off, one that fits no more since it was moved, one that runs and ends first, else one that is over and waits for its proof, else the next.
NextAction next_item(const std::vector<RouteItem>& items, Date today, std::span<const Id<RouteItem>> on_review) {
  auto lost = std::ranges::find(items, RouteItemState::cancelled, &RouteItem::state);
  if (lost != items.end()) return {NextStep::replace_item, {}, {}, lost->id, lost->title, ""};
  auto unfit = std::ranges::find_if(items, [](const RouteItem& item) { return item.unfit && is_left(item); });
  if (unfit != items.end()) return {NextStep::replace_item, {}, {}, unfit->id, unfit->title, ""};
  const RouteItem *late = nullptr, *running = nullptr, *ahead = nullptr, *reviewed = nullptr;
  for (const auto& item : items) {
    if (!is_left(item)) continue;
    if (std::ranges::find(on_review, item.id) != on_review.end()) {
      reviewed = &item;
      continue;
    }
    if (item.ends < today) late = !late || item.ends < late->ends ? &item : late;
    else if (item.starts <= today) running = !running || item.ends < running->ends ? &item : running;
    else ahead = !ahead || item.starts < ahead->starts ? &item : ahead;
  }
  if (late) return about(NextStep::finish_item, *late);
  if (running) return about(NextStep::do_item, *running);
  if (ahead) return about(NextStep::wait_for_item, *ahead);
  if (reviewed) return {NextStep::wait_for_review, {}, {}, reviewed->id, reviewed->title, ""};
  return {NextStep::reflect, {}, {}, {}, "", ""};
}

double usual_hours(const regulation::Profile& profile) {
  const auto* check = regulation::find_check(profile, regulation::RouteCheck::weekly_load);
  return check ? check->hours_per_week.value_or(0) : 0;
}

/// Nothing is asked for in it, and nothing of it comes from what is known.
bool is_by_choice(const regulation::SectionRule& section) {
  using enum regulation::FieldSource;
  return section.needs.empty() && section.any_of.empty() && std::ranges::any_of(section.fields, [](const auto& field) {
           return field.filled_from == teacher || field.filled_from == catalogue;
         });
}

}  // namespace

std::vector<StageMark> stage_marks(const regulation::Profile& profile, std::string_view stage, bool completed) {
  std::vector<StageMark> marks;
  auto state = MarkState::done;
  for (const auto& rule : profile.stages) {
    if (rule.code == stage && !completed) state = MarkState::now;
    marks.push_back({rule.code, rule.title, state});
    if (state == MarkState::now) state = MarkState::ahead;
  }
  return marks;
}

std::vector<SectionMark> section_marks(const regulation::Profile& profile, const RouteContent& content,
                                       const Basis& basis, RouteState state) {
  auto readiness = regulation::section_readiness(profile, facts_of(content, basis));
  std::vector<SectionMark> marks;
  for (const auto& section : profile.sections) {
    auto ready = std::ranges::find(readiness, section.code, &regulation::SectionReadiness::code);
    bool is_ready = state == RouteState::completed || (ready != readiness.end() && ready->ready);
    marks.push_back({section.code, section.number, section.title, !is_by_choice(section), is_ready});
  }
  return marks;
}

WeeklyLoad weekly_load(const regulation::Profile& profile, const RouteContent& content) {
  WeeklyLoad load{content.starts, {}, {}, {}};
  load.limits = planning::weekly_limits(profile, content.starts, content.ends, usual_hours(profile));
  load.hours.resize(load.limits.size());
  load.released.resize(load.limits.size());
  for (const auto& item : content.items) {
    if (item.state == RouteItemState::cancelled) continue;
    planning::Occasion occasion{item.starts, item.ends, item.hours, 0, item.venue, {}};
    planning::spread(item.release_days > 0 ? load.released : load.hours, content.starts, occasion);
  }
  return load;
}

NextAction next_action(const Route& route, const std::vector<RouteItem>& items, Date today,
                       std::span<const Id<RouteItem>> on_review) {
  using enum RouteState;
  switch (route.state) {
    case draft: return {NextStep::compose, {}, route.ends, {}, "", ""};
    case returned: return {NextStep::mend, {}, route.ends, {}, "", route.note};
    case submitted: return {awaits_consent(route) ? NextStep::accept : NextStep::wait_for_decision, {}, {}, {}, "", ""};
    case suspended: return {NextStep::resume, {}, {}, {}, "", route.note};
    case reflecting: return {NextStep::reflect, {}, route.ends, {}, "", ""};
    case agreed: case realising: return next_item(items, today, on_review);
    default: return {NextStep::closed, route.closed_on, {}, {}, "", ""};
  }
}

std::vector<GroundLine> ground_lines(const Basis& basis) {
  std::vector<GroundLine> lines;
  for (const auto& ground : basis.grounds)
    lines.push_back({ground.id, ground.kind, ground.competency, ground.title, ground.level});
  return lines;
}

}  // namespace marshrut::route
