#include <algorithm>

#include "app/demo/replay/stages/reflecting.h"
#include "app/demo/replay/stages/stages.h"
#include "recognition/certificate/acts_certificate.h"
#include "recognition/closing/acts_closing.h"
#include "recognition/product/acts_product.h"
#include "regulation/rules.h"

namespace marshrut::app::replay {
namespace {

using regulation::QuestionnairePurpose;

constexpr double share_who_forget = 0.05;  // to sum up
constexpr int days_of_marking = 4;
constexpr int days_until_closed = 7;
constexpr int tries_to_close = 6;

/// Whether the first way of confirmation asks for the fact.
bool is_expected(const regulation::Profile& profile, regulation::RouteFact fact) {
  const auto& variants = profile.confirmations.variants;
  return !variants.empty() && std::ranges::find(variants.front().proof_all, fact) != variants.front().proof_all.end();
}

Result<void> submit(Tale& tale, Learner& learner, QuestionnairePurpose purpose) {
  if (!regulation::find_questionnaire(*tale.profile, purpose)) return {};
  auto page = TRY(tale.look(learner.actor, "reflection.read", &recognition::show_reflection,
                            recognition::AskReflection{learner.route, purpose}));
  recognition::WriteReflection form{learner.route, purpose, answers_to(page, learner.conduct.satisfaction),
                                    page.revision};
  TRY(tale.act(learner.actor, "reflection.write", &recognition::submit_reflection, form));
  ++tale.summary.questionnaires;
  return {};
}

Result<void> review_product(Tale& tale, Learner& learner, const recognition::ProductView& product) {
  if (tale.desks_rest()) return {};
  recognition::ReviewProduct review{product.product, product.revision, recognition::ProductDecision::accepted, {}, {}};
  using enum recognition::ProductCriterion;
  for (auto criterion : {relevance, correctness, usefulness, originality, clarity})
    review.marks.push_back({criterion, learner.random.between(1, 3), ""});
  TRY(tale.act(tale.cast.officer("regional_methodist", learner.index), "product.review", &recognition::review_product,
               review));
  ++tale.summary.products;
  return {};
}

Result<void> send_product(Tale& tale, Learner& learner) {
  recognition::SendProduct product{.route = learner.route,
                                   .title = "Комплект заданий с критериями оценивания",
                                   .summary = "Задания для трёх тем, критерии и образцы ответов учеников",
                                   .link = "https://example.org/demo/product",
                                   .event = "Заседание методического объединения школы",
                                   .presented_on = tale.today().plus_days(-1),
                                   .revision = {}};
  auto sent = TRY(tale.act(learner.actor, "reflection.write", &recognition::send_product, product));
  tale.agenda.at(tale.on_workday(learner.random.between(2, 14), 14),
                 [&tale, &learner, sent] { return review_product(tale, learner, sent); });
  return {};
}

/// A specialist says what the reflection shows, where no repeated diagnostics did.
Result<void> confirm(Tale& tale, Learner& learner) {
  recognition::ConfirmFact fact{.route = learner.route,
                                .detail = "По двум посещённым урокам видно, что приём применяется уверенно"};
  auto confirmed =
      tale.act(tale.cast.officer("centre", learner.index), "confirmation.confirm", &recognition::confirm_fact, fact);
  if (confirmed) ++tale.summary.confirmed_by_word;
  return {};  // without a goal that is wholly reached there is nothing to confirm
}

Result<void> sum_up(Tale& tale, Learner& learner) {
  TRY(submit(tale, learner, QuestionnairePurpose::reflexive));
  if (is_expected(*tale.profile, regulation::RouteFact::product_presented)) return send_product(tale, learner);
  switch (learner.conduct.confirmation) {
    case demo::Confirmation::satisfaction: return submit(tale, learner, QuestionnairePurpose::satisfaction);
    case demo::Confirmation::product: return send_product(tale, learner);
    case demo::Confirmation::deficit_eliminated:
      tale.agenda.at(tale.on_workday(2, 15), [&tale, &learner] { return confirm(tale, learner); });
      return {};
    case demo::Confirmation::reflection: return {};
  }
  return {};
}

/// Sits a second form, when the regulation leaves it to the person.
Result<void> retake(Tale& tale, Learner& learner) {
  auto asked = TRY(
      tale.act(learner.actor, "reflection.write", &recognition::ask_repeat, recognition::AskClosing{learner.route}));
  take_form(tale, learner, tale.in_days(1, 19), [&tale, &learner]() -> Result<void> {
    ++tale.summary.repeated;
    tale.agenda.at(tale.in_days(days_of_marking, 19), [&tale, &learner] { return sum_up(tale, learner); });
    return {};
  });
  return {};
}

/// Where no certificate ends a route, its person closes it when nothing is missing any more.
Result<void> finish(Tale& tale, Learner& learner, const Id<route::Route>& route, int tries) {
  if (learner.route != route) return {};
  recognition::AskClosing ask{route};
  auto page = TRY(tale.look(learner.actor, "reflection.read", &recognition::show_closing, ask));
  if (page.readiness.may_close) {
    TRY(tale.act(learner.actor, "reflection.write", &recognition::close_route, ask));
    begin_again(tale, learner);
  } else if (tries > 0) {
    tale.agenda.at(tale.in_days(days_until_closed, 19),
                   [&tale, &learner, route, tries] { return finish(tale, learner, route, tries - 1); });
  }
  return {};
}

Result<void> certify(Tale& tale) {
  const auto& centre = tale.cast.officer("centre");
  while (true) {
    auto ready = TRY(tale.look(centre, "certificate.issue", &recognition::list_ready, recognition::ListReady{}));
    if (ready.routes.empty()) return {};
    recognition::IssueCertificates request;
    for (const auto& route : ready.routes) request.routes.push_back(route.route);
    auto answer = TRY(tale.act(centre, "certificate.issue", &recognition::issue_certificates, request));
    auto issued = std::ranges::count(answer.outcomes, true, &recognition::CertificateOutcome::issued);
    tale.summary.certificates += issued;
    for (std::size_t i = 0; i < answer.outcomes.size(); ++i)
      if (auto* learner = tale.find(ready.routes[i].person); learner && answer.outcomes[i].issued)
        begin_again(tale, *learner);
    if (issued == 0) return {};
    if (!tale.samples.certificate.empty()) continue;
    tale.samples.certificate =
        std::ranges::find(answer.outcomes, true, &recognition::CertificateOutcome::issued)->paper;
  }
}

}  // namespace

void close(Tale& tale, Learner& learner) {
  if (learner.random.chance(share_who_forget)) return;
  using enum regulation::RouteFact;
  const auto& profile = *tale.profile;
  bool may = regulation::diagnostics_of(profile).repeated &&
             regulation::may_do(profile, regulation::TaskKind::repeat_diagnostics, access::Duty::teacher);
  bool retakes = may && (learner.conduct.retakes || is_expected(profile, repeated_diagnostics_finished));
  tale.agenda.at(tale.in_days(learner.conduct.days_to_close, 19, static_cast<int>(learner.index % 90)),
                 [&tale, &learner, retakes] { return retakes ? retake(tale, learner) : sum_up(tale, learner); });
  if (profile.conclusion) return judge(tale, learner, learner.conduct.days_to_close + days_until_closed);
  if (profile.certificate) return;
  tale.agenda.at(tale.in_days(learner.conduct.days_to_close + days_until_closed, 19), [&tale, &learner] {
    return finish(tale, learner, learner.route, tries_to_close);
  });
}

void keep_certifying(Tale& tale) {
  if (!tale.profile->certificate) return;
  tale.agenda.at(tale.on_workday(7, 11), [&tale]() -> Result<void> {
    auto certified = certify(tale);
    keep_certifying(tale);
    return certified;
  });
}

}  // namespace marshrut::app::replay
