#include "accompaniment/workplace/sheet.h"

#include <algorithm>

#include "accompaniment/errors.h"
#include "accompaniment/rules.h"
#include "base/text.h"

namespace marshrut::accompaniment {
namespace {

constexpr std::size_t sheet_title_longest = 200;

void check_words(Refusals& refusals, std::string_view words, std::size_t longest, bool needed, const char* at) {
  auto length = code_points(trimmed(words));
  if ((needed && length == 0) || length > longest)
    refusals.add(errors::sheet_words_wrong, at, std::to_string(longest));
}

}  // namespace

Result<regulation::WorkplaceFormRule> form_rule(const regulation::Profile& profile, regulation::WorkplaceForm form) {
  if (profile.workplace)
    for (const auto& rule : profile.workplace->forms)
      if (rule.form == form) return rule;
  return fail(errors::form_unknown, "/form");
}

Result<void> acceptable_sheet(const WorkplaceSheet& sheet, Date today) {
  Refusals refusals;
  check_words(refusals, sheet.topic, sheet_title_longest, true, "/topic");
  check_words(refusals, sheet.school_class, sheet_title_longest, false, "/school_class");
  check_words(refusals, sheet.observed, text_longest, true, "/observed");
  check_words(refusals, sheet.questions, text_longest, false, "/questions");
  check_words(refusals, sheet.recommendations, text_longest, false, "/recommendations");
  if (sheet.held_on > today) refusals.add(errors::consultation_ahead, "/held_on");
  if (sheet.colleague == sheet.person) refusals.add(errors::sheet_with_oneself, "/colleague");
  if (refusals) return refusals.take();
  return {};
}

Result<WorkplaceSheet> signed_by(const WorkplaceSheet& sheet, const PersonId& person, Instant now) {
  auto after = sheet;
  auto& signature = person == sheet.person ? after.teacher_signed_ms : after.colleague_signed_ms;
  if (person != sheet.person && person != sheet.colleague) return fail(errors::sheet_not_yours);
  if (signature) return fail(errors::sheet_signed);
  signature = now;
  return after;
}

Result<WorkplaceSheet> reopened(const WorkplaceSheet& sheet) {
  if (is_whole(sheet)) return fail(errors::sheet_signed);
  auto after = sheet;
  after.teacher_signed_ms.reset();
  after.colleague_signed_ms.reset();
  return after;
}

}  // namespace marshrut::accompaniment
