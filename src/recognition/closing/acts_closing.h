#pragma once
// The end of a route on one page: what is done, what is proven, what is missing in words, results before and after; a
// specialist's confirmation; closing the route.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "deficit/types.h"
#include "recognition/product/acts_product.h"

namespace marshrut::recognition {

struct MeasuredPercent {
  Date measured_on;
  std::optional<double> percent;  // these are absent where there were too few items
  std::optional<double> low;
  std::optional<double> high;
  std::string level;
};
DESCRIBE(MeasuredPercent, measured_on, percent, low, high, level)

/// A deficit of the route before it and after.
struct DeficitOutcome {
  Id<deficit::Finding> finding;
  std::string competency;
  std::string title;
  MeasuredPercent before;
  std::optional<MeasuredPercent> after;
  std::optional<deficit::Verdict> verdict;
  std::optional<double> rise_probability;
  bool beyond_error = false;
};
DESCRIBE(DeficitOutcome, finding, competency, title, before, after, verdict, rise_probability, beyond_error)

/// The acknowledged deficits of a route's person with the last outcome of the route's time.
std::vector<DeficitOutcome> outcomes_for(Work& work, const route::Route& route);

struct FormMark {
  std::optional<ReflectionState> state;  // absent: not begun
  std::int64_t answered = 0;
  std::int64_t questions = 0;
};
DESCRIBE(FormMark, state, answered, questions)

struct ClosingDoings {
  bool reflect = false;
  bool close = false;
  bool confirm = false;
  bool certify = false;
  bool repeat = false;  // ask for repeated diagnostics
};
DESCRIBE(ClosingDoings, reflect, close, confirm, certify, repeat)

struct ClosingPage {
  RouteId route;
  PersonId person;
  std::string teacher;
  std::string school;
  route::RouteState state = route::RouteState::draft;
  Date starts;
  Date ends;
  Date today;
  std::int64_t items = 0;
  std::int64_t items_done = 0;
  Readiness readiness;
  std::int64_t confirmations_min = 1;
  std::vector<ConfirmationVariant> variants;
  bool outcomes_shown = false;  // results are the person's own matter
  std::vector<DeficitOutcome> outcomes;
  std::vector<regulation::LevelRule> levels;
  bool repeated = false;
  FormMark reflexive;
  std::optional<FormMark> satisfaction;  // absent when the regulation has none
  std::optional<ProductView> product;
  std::vector<Confirmation> confirmations;
  std::vector<NextTask> tasks;
  std::optional<Certificate> certificate;
  ClosingDoings may;
};
DESCRIBE(ClosingPage, route, person, teacher, school, state, starts, ends, today, items, items_done, readiness,
         confirmations_min, variants, outcomes_shown, outcomes, levels, repeated, reflexive, satisfaction, product,
         confirmations, tasks, certificate, may)

struct AskClosing {
  RouteId route;
};
DESCRIBE(AskClosing, route)
Result<ClosingPage> show_closing(Work& work, const AskClosing& request);

struct ConfirmFact {
  RouteId route;
  regulation::RouteFact fact = regulation::RouteFact::deficit_eliminated_by_reflection;
  std::string detail;
};
DESCRIBE(ConfirmFact, route, fact, detail)
/// A specialist states what only a person can see: that a deficit was eliminated, by the reflection (KIR-3.7.1).
Result<ClosingPage> confirm_fact(Work& work, const ConfirmFact& request);

/// The person closes their own route when nothing is missing.
Result<ClosingPage> close_route(Work& work, const AskClosing& request);

struct RepeatAsked {
  std::string attempt;
};
DESCRIBE(RepeatAsked, attempt)
/// An attempt of repeated diagnostics, where the regulation leaves it to the person.
Result<RepeatAsked> ask_repeat(Work& work, const AskClosing& request);

}  // namespace marshrut::recognition
