#include "instrument/expertise/examine.h"

#include <algorithm>

#include "base/text.h"
#include "instrument/errors.h"

namespace marshrut::instrument {
namespace {

constexpr std::size_t comment_longest = 2000;

void check_answers(const regulation::InstrumentExpertiseRule& rule, std::span<const CheckAnswer> answers,
                   Refusals& refusals) {
  for (const auto& point : rule.checklist)
    if (std::ranges::find(answers, point.code, &CheckAnswer::code) == answers.end())
      refusals.add(errors::point_unanswered, "/checks", point.title.ru);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const auto at = "/checks/" + std::to_string(i);
    if (std::ranges::find(rule.checklist, answers[i].code, &regulation::ChecklistRule::code) == rule.checklist.end())
      refusals.add(errors::point_unknown, at + "/code", answers[i].code);
    if (code_points(answers[i].comment) > comment_longest)
      refusals.add(errors::comment_long, at + "/comment", std::to_string(comment_longest));
  }
}

}  // namespace

Result<void> check_opinion(const regulation::InstrumentExpertiseRule& rule, OpinionDecision decision,
                           std::span<const CheckAnswer> answers, std::string_view comment) {
  Refusals refusals;
  check_answers(rule, answers, refusals);
  const bool all_hold = std::ranges::all_of(answers, &CheckAnswer::holds);
  if (decision == OpinionDecision::approved && !all_hold) refusals.add(errors::approval_against_checklist, "/decision");
  const auto length = code_points(trimmed(comment));
  if (decision == OpinionDecision::returned && static_cast<std::int64_t>(length) < rule.comment_min_length)
    refusals.add(errors::return_unexplained, "/comment", std::to_string(rule.comment_min_length));
  if (length > comment_longest) refusals.add(errors::comment_long, "/comment", std::to_string(comment_longest));
  if (refusals) return refusals.take();
  return {};
}

Result<void> check_explained(std::span<const Item> items) {
  std::string codes;
  for (const auto& item : items)
    if (item.explanation.empty()) codes += (codes.empty() ? "" : ", ") + item.code;
  if (codes.empty()) return {};
  return fail(errors::explanation_missing, "/items", codes);
}

ExpertiseState round_after(const regulation::InstrumentExpertiseRule& rule, std::span<const FormOpinion> opinions) {
  if (std::ranges::find(opinions, OpinionDecision::returned, &FormOpinion::decision) != opinions.end())
    return ExpertiseState::returned;
  const bool enough = static_cast<std::int64_t>(opinions.size()) >= rule.experts_min;
  return enough ? ExpertiseState::approved : ExpertiseState::open;
}

Result<void> may_be_used(const regulation::Profile& profile, FormState state) {
  if (state == FormState::approved) return {};
  if (state != FormState::draft && state != FormState::expertise) return fail(errors::not_a_draft);
  if (profile.instrument_expertise)
    return fail(errors::expertise_missing, "", std::to_string(profile.instrument_expertise->experts_min));
  return {};
}

Result<void> check_group_scopes(const regulation::FrameRule& frame, std::span<const std::string> groups,
                                std::string_view subjects) {
  const regulation::GroupRule* universal = nullptr;
  const regulation::GroupRule* of_subject = nullptr;
  for (const auto& group : frame.groups) {
    if (!group.scope || std::ranges::find(groups, group.code) == groups.end()) continue;
    (*group.scope == regulation::GroupScope::universal ? universal : of_subject) = &group;
  }
  if (universal && of_subject) return fail(errors::scopes_mixed, "/parts", universal->title.ru, of_subject->title.ru);
  if (universal && !subjects.empty()) return fail(errors::universal_for_subject, "/subjects", universal->title.ru);
  if (of_subject && subjects.empty()) return fail(errors::subject_missing, "/subjects", of_subject->title.ru);
  return {};
}

}  // namespace marshrut::instrument
