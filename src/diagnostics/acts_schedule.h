#pragma once
// How attempts come to be: an accepted application makes one for each teacher, a sitting says when it may begin, the
// centre gives one outside of campaigns. What rooms below call asks for no right of its own.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

using access::Work;

/// An attempt of the form, ready to begin; the one there is while it is open, and in a campaign when the regulation
/// gives no further attempt after it.
Result<AttemptId> create_attempt(Work& work, const PersonId& person, const instrument::FormId& form,
                                 const std::string& campaign, Purpose purpose);
/// The same by subjects: the form in use that fits, its second variant for a repeat.
Result<AttemptId> create_attempt_for(Work& work, const PersonId& person, const std::vector<std::string>& subjects,
                                     const std::string& campaign, Purpose purpose);
/// Says when the person's attempt of the campaign may begin. One that runs gains the time of a later end; nothing when
/// there is none, or it is over.
Result<void> schedule_attempt(Work& work, const PersonId& person, const std::string& campaign, Purpose purpose,
                              std::optional<Instant> opens, std::optional<Instant> closes);

struct AssignAttempt {
  PersonId person;
  Purpose purpose = Purpose::initial;
  std::optional<std::string> campaign;
};
DESCRIBE(AssignAttempt, person, purpose, campaign)
struct Assigned {
  AttemptId attempt;
};
DESCRIBE(Assigned, attempt)
Result<Assigned> assign_attempt(Work& work, const AssignAttempt& request);

struct CancelAttempt {
  AttemptId attempt;
};
DESCRIBE(CancelAttempt, attempt)
Result<access::Nothing> cancel_attempt(Work& work, const CancelAttempt& request);

}  // namespace marshrut::diagnostics
