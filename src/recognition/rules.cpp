#include "recognition/rules.h"

#include <algorithm>

#include "recognition/errors.h"
#include "route/life/states.h"

namespace marshrut::recognition {
namespace {

using enum regulation::RouteFact;
using regulation::Facts;
using regulation::RouteFact;

bool is_submitted(const std::optional<Reflection>& reflection) {
  return reflection && reflection->state == ReflectionState::submitted;
}

void add_product(Facts& facts, const std::optional<Product>& product, Date today) {
  if (!product || product->state != ProductState::accepted) return;
  facts.add(product_created);
  if (product->presented_on && *product->presented_on <= today && !product->event.empty()) facts.add(product_presented);
}

void add_satisfaction(Facts& facts, const std::optional<Reflection>& survey, const regulation::Profile& profile) {
  if (!is_submitted(survey)) return;
  facts.add(satisfaction_survey_answered);
  auto enough = profile.confirmations.satisfied_from;
  if (!enough || (survey->mean && *survey->mean >= *enough)) facts.add(request_satisfied);
}

std::vector<RouteFact> lacking(const std::vector<RouteFact>& wanted, const Facts& facts) {
  std::vector<RouteFact> missing;
  for (auto fact : wanted)
    if (!facts.has(fact)) missing.push_back(fact);
  return missing;
}

/// Sections due earlier were a gate of the agreement; their facts are not gathered again.
std::vector<regulation::SectionReadiness> due_at(const regulation::Profile& profile, std::string_view stage,
                                                 std::vector<regulation::SectionReadiness> sections) {
  std::erase_if(sections,
                [&](const auto& section) { return regulation::find_section(profile, section.code)->due != stage; });
  return sections;
}

}  // namespace

const Facts& facts_known_here() {
  static const Facts known{reflexive_questionnaire_answered, product_created, product_presented,
                           satisfaction_survey_answered, request_satisfied, repeated_diagnostics_finished,
                           deficit_eliminated_by_diagnostics, deficit_eliminated_by_reflection, next_tasks_set,
                           confirmed, certificate_issued};
  return known;
}

Facts facts_of(const ClosingMatter& matter, const regulation::Profile& profile, Date today) {
  Facts facts = matter.of_basis;
  facts |= regulation::facts_from(matter.route.noted).without(facts_known_here());
  if (matter.route.number > 0) facts.add(route_submitted);
  if (matter.route.agreed_number > 0) facts.add(route_agreed);
  if (matter.activities_finished) facts.add(activities_finished);
  if (is_submitted(matter.reflexive)) facts.add(reflexive_questionnaire_answered);
  if (matter.tasks_set) facts.add(next_tasks_set);
  add_satisfaction(facts, matter.satisfaction, profile);
  add_product(facts, matter.product, today);
  if (matter.repeated) facts.add(repeated_diagnostics_finished);
  if (matter.eliminated) facts.add(deficit_eliminated_by_diagnostics);
  for (const auto& confirmation : matter.confirmations) facts.add(confirmation.fact);
  if (regulation::is_confirmed(profile, facts)) facts.add(confirmed);
  if (matter.certified) facts.add(certificate_issued);
  return facts;
}

std::vector<ConfirmationVariant> variants_of(const regulation::Profile& profile, const Facts& facts) {
  std::vector<ConfirmationVariant> variants;
  for (const auto& rule : profile.confirmations.variants) {
    ConfirmationVariant variant{rule.code, rule.title, regulation::is_proved(rule, facts), lacking(rule.proof_all, facts), {}};
    if (!facts.has_any(rule.proof_any)) variant.missing_any_of = rule.proof_any;
    variants.push_back(std::move(variant));
  }
  return variants;
}

Readiness readiness_of(const regulation::Profile& profile, std::string_view stage, route::RouteState state,
                       const Facts& facts) {
  Readiness readiness;
  readiness.confirmed = facts.has(confirmed);
  if (const auto* rule = regulation::find_stage(profile, stage))
    readiness.missing = regulation::missing_for_exit(*rule, facts);
  if (!facts.has(activities_finished)) readiness.missing.push_back(activities_finished);
  readiness.sections = due_at(profile, stage, regulation::unready_sections(profile, stage, facts));
  bool whole = readiness.missing.empty() && readiness.sections.empty();
  readiness.may_close = whole && state == route::RouteState::reflecting;
  bool ended = state == route::RouteState::reflecting || state == route::RouteState::completed;
  readiness.may_certify = whole && ended && regulation::may_certify(profile, facts);
  return readiness;
}

Result<void> may_reflect(const route::Route& route, bool certified) {
  if (route.agreed_number == 0) return fail(errors::not_agreed);
  if (certified) return fail(errors::certified_already);
  bool over = route::is_closed(route.state) && route.state != route::RouteState::completed;
  if (over || route.state == route::RouteState::suspended) return fail(errors::route_over);
  return {};
}

std::string joined(std::span<const std::string> codes) {
  std::string text;
  for (const auto& code : codes) text += (text.empty() ? "" : ";") + code;
  return text;
}

}  // namespace marshrut::recognition
