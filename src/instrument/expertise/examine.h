#pragma once
// Decisions about the expertise of a form: what an opinion must say, when a round is over, whether the form may be used,
// and for whom an instrument of a group may be made. Pure; the numbers are the regulation's.
#include <map>
#include <span>

#include "base/result.h"
#include "instrument/expertise/expertise_types.h"
#include "instrument/types.h"
#include "regulation/types.h"

namespace marshrut::instrument {

/// Refuses an opinion that leaves out a point of the checklist, approves what does not hold, or returns without saying why.
Result<void> check_opinion(const regulation::InstrumentExpertiseRule& rule, OpinionDecision decision,
                           std::span<const CheckAnswer> answers, std::string_view comment);

/// Refuses items whose key nobody explains: an expert could not tell a slip from an intention.
Result<void> check_explained(std::span<const Item> items);

/// How a round stands after these opinions.
ExpertiseState round_after(const regulation::InstrumentExpertiseRule& rule, std::span<const FormOpinion> opinions);

/// Refuses a form that the regulation wants examined and that is not; and one that is no draft any more.
Result<void> may_be_used(const regulation::Profile& profile, FormState state);

/// Universal groups are for every subject, groups of a subject for named ones, and one form never holds both. `groups`
/// are of the form's items.
Result<void> check_group_scopes(const regulation::FrameRule& frame, std::span<const std::string> groups,
                                std::string_view subjects);

}  // namespace marshrut::instrument
