// Evidence, support and the end of a route by the rules.
#include <algorithm>

#include "access/errors.h"
#include "accompaniment/errors.h"
#include "accompaniment/rules.h"
#include "recognition/errors.h"
#include "recognition/rules.h"
#include "route/content/checks.h"
#include "route/errors.h"
#include "rules_subject.h"

namespace marshrut::walk {
namespace {

using accompaniment::EvidenceState;
using route::RouteCommand;

constexpr const char* words_enough = "Сделано, записи в журнале";

const route::RouteItem* find_item(const route::RouteContent& content, const std::string& id) {
  for (const auto& item : content.items)
    if (item.id.value == id) return &item;
  return nullptr;
}

}  // namespace

/// Whether the item stands in what is in force, where a correction waits beside it.
bool RulesSubject::approved(const Kept& kept, const std::string& item) const {
  if (!route::has_open_correction(kept.route)) return true;
  return find_item(kept.revisions[kept.route.agreed_number - 1].content, item) != nullptr;
}

accompaniment::EvidenceCount RulesSubject::count(const Kept& kept, const std::string& item) const {
  accompaniment::EvidenceCount count;
  for (const auto& one : kept.evidence) {
    if (one.item.value != item) continue;
    ++count.ever;
    if (one.state != EvidenceState::withdrawn) ++count.standing;
  }
  return count;
}

Result<void> RulesSubject::send(const Step& step, Kept& kept) {
  const auto id = std::to_string(step.thing);
  const auto* item = find_item(kept.content, id);
  if (!item) return fail(route::errors::item_not_found);
  TRY(accompaniment::may_send(kept.route, *item, {today(), approved(kept, id), count(kept, id)}));
  TRY(accompaniment::acceptable_text(accompaniment::EvidenceKind::text, step.flaw == Flaw::curt ? "" : words_enough,
                                     "/text"));
  accompaniment::Evidence evidence;
  evidence.item.value = id;
  kept.evidence.push_back(std::move(evidence));
  kept.heard = now_;
  return {};
}

Result<void> RulesSubject::accept(const Step&, Kept& kept, accompaniment::Evidence& evidence) {
  const auto id = evidence.item.value;
  auto item = std::ranges::find(kept.content.items, id, [](const auto& one) { return one.id.value; });
  if (item == kept.content.items.end()) return fail(route::errors::item_not_found);
  evidence = TRY(accompaniment::reviewed(evidence, accompaniment::ReviewDecision::accepted, ""));
  if (item->state == route::RouteItemState::done) return {};
  if (!route::may_finish_items(kept.route)) return fail(accompaniment::errors::route_not_in_force);
  if (!approved(kept, id)) return fail(route::errors::item_unapproved);
  TRY(accompaniment::has_begun(*item, today()));
  item->state = route::RouteItemState::done;
  const auto state = kept.route.state;
  const bool in_force = state == route::RouteState::agreed || state == route::RouteState::realising;
  if (in_force && route::standing_of(kept.route, kept.content.items, today()).all_done)
    return move(kept, RouteCommand::finish_activities);
  return state == route::RouteState::agreed ? move(kept, RouteCommand::begin) : Done{};
}

Result<void> RulesSubject::evidence(const Step& step, Kept& kept) {
  if (step.thing < 0 || step.thing >= static_cast<int>(kept.evidence.size())) return fail(access::errors::not_found);
  auto& evidence = kept.evidence[step.thing];
  if (step.flaw == Flaw::stale) return fail(accompaniment::errors::changed_meanwhile);
  if (step.act == Act::take_back) return evidence = TRY(accompaniment::withdrawn(evidence)), Done{};
  const bool own = step.asker == kept.learner;
  if (own && step.act != Act::send_again) return fail(accompaniment::errors::own_evidence);
  if (step.act == Act::accept) return accept(step, kept, evidence);
  if (step.act == Act::ask_more) {
    evidence = TRY(accompaniment::reviewed(evidence, accompaniment::ReviewDecision::correction,
                                           step.flaw == Flaw::curt ? "" : words_enough));
    return {};
  }
  auto again = TRY(accompaniment::sent_again(evidence));
  const auto* item = find_item(kept.content, evidence.item.value);
  if (!item) return fail(route::errors::item_not_found);
  accompaniment::EvidenceCount others{count(kept, item->id.value).standing, 0};
  TRY(accompaniment::may_send(kept.route, *item, {today(), approved(kept, item->id.value), others}));
  evidence = std::move(again);
  return {};
}

Result<void> RulesSubject::support(const Step& step, Kept& kept) {
  if (step.act == Act::question) {
    TRY(accompaniment::acceptable_text(accompaniment::EvidenceKind::text, step.flaw == Flaw::curt ? "" : words_enough,
                                       "/text"));
    kept.heard = now_;
    return {};
  }
  if (kept.route.agreed_number == 0 || route::is_closed(kept.route.state))
    return fail(accompaniment::errors::not_under_way);
  if (step.act == Act::add_checkpoint) {
    if (step.flaw == Flaw::curt) return fail(accompaniment::errors::checkpoint_title_missing);
    kept.checkpoints.push_back(false);
    return {};
  }
  if (step.thing < 0 || step.thing >= static_cast<int>(kept.checkpoints.size())) return fail(access::errors::not_found);
  const auto& roles = profile_.tutoring ? profile_.tutoring->progress_roles : std::vector<std::string>{};
  const auto duties = regulation::duties_of(profile_, roles);
  if (!roles.empty() && !std::ranges::count(duties, askers_[step.asker].duty))
    return fail(accompaniment::errors::not_progress_role);
  if (step.flaw == Flaw::stale) return fail(access::errors::stale);
  kept.checkpoints[step.thing] = true;
  return {};
}

Result<void> RulesSubject::end(const Step& step, Kept& kept) {
  if (step.act == Act::send_product || step.act == Act::draft_reflection || step.act == Act::reflect)
    TRY(recognition::may_reflect(kept.route, kept.certified));
  const bool curt = step.flaw == Flaw::curt, stale = step.flaw == Flaw::stale;
  if (step.act == Act::send_product) {
    auto product = kept.product.value_or(recognition::Product{});
    product.title = curt ? "" : words_enough, product.link = "https://example.org/product";
    product.event = "Семинар", product.presented_on = today();
    TRY(recognition::acceptable(product, today()));
    if (stale && kept.product) return fail(access::errors::stale);
    kept.product = std::move(product);
    return {};
  }
  if (step.act == Act::review_product) {
    if (!kept.product) return fail(access::errors::not_found);
    if (step.asker == kept.learner) return fail(recognition::errors::own_product);
    std::vector<recognition::ProductMark> marks;
    using enum recognition::ProductCriterion;
    for (auto criterion : {relevance, correctness, usefulness, originality, clarity})
      marks.push_back({criterion, 2, ""});
    if (curt) marks.pop_back();
    kept.product = TRY(recognition::reviewed(*kept.product, recognition::ProductDecision::accepted, marks, ""));
    return stale ? fail(access::errors::stale) : Done{};
  }
  if (step.act == Act::draft_reflection || step.act == Act::reflect) {
    const bool submit = step.act == Act::reflect;
    if (kept.form && kept.form->state == recognition::ReflectionState::submitted)
      return fail(recognition::errors::submitted_already);
    if (submit && curt) return fail(recognition::errors::answer_missing);
    if (stale && kept.form) return fail(access::errors::stale);
    if (!kept.form) kept.form.emplace();
    if (submit) kept.form->state = recognition::ReflectionState::submitted;
    return {};
  }
  return close(step, kept);
}

regulation::Facts RulesSubject::facts_of(const Kept& kept) const {
  recognition::ClosingMatter matter;
  matter.route = kept.route;
  matter.activities_finished = route::standing_of(kept.route, kept.content.items, today()).all_done;
  matter.of_basis = route::facts_of(kept.content, basis());
  matter.reflexive = kept.form;
  matter.product = kept.product;
  const auto* questionnaire = regulation::find_questionnaire(profile_, regulation::QuestionnairePurpose::reflexive);
  const bool submitted = kept.form && kept.form->state == recognition::ReflectionState::submitted;
  matter.tasks_set = submitted && questionnaire &&
                     std::ranges::count(questionnaire->questions, regulation::QuestionKind::task_list,
                                        &regulation::QuestionRule::kind) > 0;
  const auto& repeated = repeated_[kept.learner];
  matter.repeated = repeated && *repeated >= kept.content.starts;
  matter.certified = kept.certified;
  return recognition::facts_of(matter, profile_, today());
}

Result<void> RulesSubject::close(const Step& step, Kept& kept) {
  const auto facts = facts_of(kept);
  const auto readiness =
      recognition::readiness_of(profile_, regulation::closing_stage(profile_).code, kept.route.state, facts);
  if (step.act == Act::complete)
    return readiness.may_close ? move(kept, RouteCommand::complete) : fail(recognition::errors::not_ready);
  if (kept.certified || !readiness.may_certify) return fail(recognition::errors::no_certificate);
  kept.certified = true;
  return readiness.may_close ? move(kept, RouteCommand::complete) : Done{};
}

}  // namespace marshrut::walk
