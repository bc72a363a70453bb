#include "catalogue/programme/programme.h"

#include <algorithm>

#include "base/text.h"
#include "base/web_link.h"
#include "catalogue/errors.h"

namespace marshrut::catalogue {
namespace {

constexpr std::size_t programme_words_shortest = 10, programme_words_longest = 4000;

void want_words(std::string_view text, const char* at, Refusals& refusals) {
  const auto length = code_points(trimmed(text));
  if (length < programme_words_shortest) refusals.add(errors::text_short, at, std::to_string(programme_words_shortest));
  if (length > programme_words_longest) refusals.add(errors::text_long, at, std::to_string(programme_words_longest));
}

}  // namespace

bool needs_expertise(const regulation::Profile& profile, const Activity& activity) {
  if (!profile.programme_expertise) return false;
  const auto& rule = *profile.programme_expertise;
  if (rule.federal_register_passes && !activity.register_no.empty()) return false;
  return std::ranges::find(rule.types, activity.type) != rule.types.end();
}

Result<void> may_be_offered(const regulation::Profile& profile, const Activity& activity,
                            const std::optional<Programme>& programme) {
  if (!needs_expertise(profile, activity)) return {};
  if (programme && programme->state == ProgrammeState::registered) return {};
  return fail(errors::programme_not_registered, "", activity.title);
}

Result<void> check_conclusion(const regulation::ProgrammeExpertiseRule& rule, std::span<const ProgrammeMark> marks,
                              std::string_view conclusion) {
  Refusals refusals;
  for (const auto& criterion : rule.criteria) {
    const auto mark = std::ranges::find(marks, criterion.code, &ProgrammeMark::criterion);
    if (mark == marks.end()) refusals.add(errors::criterion_unmarked, "/marks", criterion.title.ru);
    else if (mark->points < 0 || mark->points > criterion.points_max)
      refusals.add(errors::points_outside, "/marks", criterion.title.ru, std::to_string(criterion.points_max));
  }
  for (const auto& mark : marks)
    if (std::ranges::find(rule.criteria, mark.criterion, &regulation::CriterionRule::code) == rule.criteria.end())
      refusals.add(errors::word_unknown, "/marks", mark.criterion);
  want_words(conclusion, "/conclusion", refusals);
  if (refusals) return refusals.take();
  return {};
}

Result<void> enough_experts(const regulation::ProgrammeExpertiseRule& rule,
                            std::span<const ProgrammeConclusion> conclusions) {
  const auto experts = static_cast<std::int64_t>(conclusions.size());
  if (experts >= rule.experts_min) return {};
  return fail(errors::conclusions_few, "", std::to_string(experts), std::to_string(rule.experts_min));
}

bool enough_points(const regulation::ProgrammeExpertiseRule& rule, std::span<const ProgrammeConclusion> conclusions) {
  std::int64_t points = 0;
  for (const auto& one : conclusions) points += one.points;
  return static_cast<double>(points) >= rule.points_min * static_cast<double>(conclusions.size());
}

Result<void> check_programme_vote(const ProgrammeVote& vote) {
  Refusals refusals;
  if (vote.vote == regulation::Vote::against) want_words(vote.comment, "/comment", refusals);
  if (refusals) return refusals.take();
  return {};
}

Result<void> check_programme(const Programme& programme) {
  if (!programme.portal_url.empty() && !is_web_link(programme.portal_url)) return fail(errors::link_wrong, "/portal_url");
  if (code_points(programme.partners) > programme_words_longest)
    return fail(errors::text_long, "/partners", std::to_string(programme_words_longest));
  return {};
}

}  // namespace marshrut::catalogue
