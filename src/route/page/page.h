#pragma once
// What the screens of a route show, computed from what a few statements loaded: the line of stages, the next step, the
// load of weeks, the sections, what the viewer may do. Pure.
#include <string>
#include <vector>

#include "regulation/rules.h"
#include "route/life/states.h"

namespace marshrut::route {

enum class MarkState { done, now, ahead };
DESCRIBE_ENUM(MarkState, done, now, ahead)

struct StageMark {
  std::string code;
  regulation::Words title;
  MarkState state = MarkState::ahead;
};
DESCRIBE(StageMark, code, title, state)

struct SectionMark {
  std::string code;
  std::int64_t number = 0;
  regulation::Words title;
  bool asked = true;  // otherwise it is there for whoever wants it
  bool ready = false;
};
DESCRIBE(SectionMark, code, number, title, asked, ready)

/// Hours of each week from `from` on: those beside lessons, those on which lessons are replaced, and the limit.
struct WeeklyLoad {
  Date from;
  std::vector<double> hours;
  std::vector<double> released;
  std::vector<double> limits;
};
DESCRIBE(WeeklyLoad, from, hours, released, limits)

enum class NextStep {
  give_consent, wait_for_diagnostics, take_diagnostics, wait_for_conclusion, acknowledge, start, compose, mend, wait_for_decision, accept,
  replace_item, wait_for_item, do_item, finish_item, wait_for_review, reflect, resume, closed, receive_route,
};
DESCRIBE_ENUM(NextStep, give_consent, wait_for_diagnostics, take_diagnostics, wait_for_conclusion, acknowledge, start,
              compose, mend, wait_for_decision, accept, replace_item, wait_for_item, do_item, finish_item,
              wait_for_review, reflect, resume, closed, receive_route)

/// The one thing to do now. `on` is the day of it or the day to wait for, `until` the last day; `note` is what the
/// head wrote where the route was returned.
struct NextAction {
  NextStep step = NextStep::start;
  std::optional<Date> on;
  std::optional<Date> until;
  Id<RouteItem> item;
  std::string title;
  std::string note;
};
DESCRIBE(NextAction, step, on, until, item, title, note)

/// A ground as people see it: without what was measured.
struct GroundLine {
  std::string id;
  GroundKind kind = GroundKind::deficit;
  std::string competency;
  std::string title;
  std::string level;
};
DESCRIBE(GroundLine, id, kind, competency, title, level)

/// What the viewer may do with the route now.
struct RouteDoings {
  bool edit = false;
  bool submit = false;
  bool withdraw = false;
  bool correct = false;
  bool decide = false;
  bool suspend = false;
  bool resume = false;
  bool annul = false;
  bool hide = false;  // offers from the proposals
};
DESCRIBE(RouteDoings, edit, submit, withdraw, correct, decide, suspend, resume, annul, hide)

std::vector<StageMark> stage_marks(const regulation::Profile& profile, std::string_view stage, bool completed);
std::vector<SectionMark> section_marks(const regulation::Profile& profile, const RouteContent& content,
                                       const Basis& basis, RouteState state);
WeeklyLoad weekly_load(const regulation::Profile& profile, const RouteContent& content);
/// What has its evidence with a reviewer asks for nothing.
NextAction next_action(const Route& route, const std::vector<RouteItem>& items, Date today,
                       std::span<const Id<RouteItem>> on_review = {});
std::vector<GroundLine> ground_lines(const Basis& basis);

}  // namespace marshrut::route
