#pragma once
// The expertise of a form before use: rounds, and what each expert said in them. A round is over when one returns the
// form or enough have approved it; a returned form comes back as a draft, and the next round begins anew.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "instrument/form/form_types.h"

namespace marshrut::instrument {

using access::PersonId;

enum class ExpertiseState { open, approved, returned };
DESCRIBE_ENUM(ExpertiseState, open, approved, returned)

struct FormExpertise {
  FormId form;
  std::int64_t round = 1;
  ExpertiseState state = ExpertiseState::open;
  PersonId opened_by;  // never one of the experts of this round
  Date opened_on;
  std::optional<Date> decided_on;
  std::string paper;  // the conclusion; "" until approved
};
DESCRIBE(FormExpertise, form, round, state, opened_by, opened_on, decided_on, paper)

enum class OpinionDecision { approved, returned };
DESCRIBE_ENUM(OpinionDecision, approved, returned)

/// A point of the regulation's checklist as an expert answered it.
struct CheckAnswer {
  std::string code;
  bool holds = false;
  std::string comment;
};
DESCRIBE(CheckAnswer, code, holds, comment)

struct FormOpinion {
  PersonId expert;
  OpinionDecision decision = OpinionDecision::approved;
  std::string comment;
  Date given_on;
};
DESCRIBE(FormOpinion, expert, decision, comment, given_on)

}  // namespace marshrut::instrument
