#pragma once
// Without a consent nothing of a person is processed: what runs is paused at the withdrawal, its answers stay as they
// are, and it goes on by itself when the consent is given again. Within a sitting that is over it ends with what there is.
#include "access/facts.h"
#include "access/work.h"
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

/// Who organises a sitting holds the work of a campaign (campaign/sitting/acts_pause.h), and lets it go on.
Result<void> halt_attempt(access::Work& work, const PersonId& person, const std::string& campaign, Purpose purpose);
Result<void> release_attempt(access::Work& work, const PersonId& person, const std::string& campaign, Purpose purpose);

Result<void> follow_withdrawn_consent(access::Work& work, const access::ConsentWithdrawn& fact);
Result<void> follow_given_consent(access::Work& work, const access::ConsentGiven& fact);

}  // namespace marshrut::diagnostics
