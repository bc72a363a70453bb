#pragma once
// Decisions about a sheet: what it must say, who signs it and when it is whole. Pure.
#include "accompaniment/workplace/types.h"
#include "base/result.h"
#include "regulation/types.h"

namespace marshrut::accompaniment {

/// The rule of a form; refuses a form that the regulation does not name.
Result<regulation::WorkplaceFormRule> form_rule(const regulation::Profile& profile, regulation::WorkplaceForm form);
/// Topic and what was seen are said, the day has come, nobody signs with oneself.
Result<void> acceptable_sheet(const WorkplaceSheet& sheet, Date today);
/// The sheet with one more signature; refuses whoever is no side of it, and a second signature of one side.
Result<WorkplaceSheet> signed_by(const WorkplaceSheet& sheet, const PersonId& person, Instant now);
/// Before both have signed a change takes back the signature that was given.
Result<WorkplaceSheet> reopened(const WorkplaceSheet& sheet);

inline bool is_whole(const WorkplaceSheet& sheet) { return sheet.teacher_signed_ms && sheet.colleague_signed_ms; }

}  // namespace marshrut::accompaniment
