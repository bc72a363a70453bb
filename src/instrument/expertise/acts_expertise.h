#pragma once
// Regional expertise of a form before use, as people do it: the centre sends a form, experts answer by the regulation's
// checklist, the last of those wanted issues the conclusion. Nobody examines what they sent themselves.
#include "instrument/acts.h"
#include "instrument/expertise/examine.h"
#include "regulation/store.h"

namespace marshrut::instrument {

struct ShownOpinion {
  std::string expert;  // name
  OpinionDecision decision = OpinionDecision::approved;
  std::string comment;
  Date given_on;
  std::vector<CheckAnswer> checks;
};
DESCRIBE(ShownOpinion, expert, decision, comment, given_on, checks)
struct ShownRound {
  std::int64_t round = 1;
  ExpertiseState state = ExpertiseState::open;
  Date opened_on;
  std::optional<Date> decided_on;
  std::string paper;
  std::vector<ShownOpinion> opinions;
};
DESCRIBE(ShownRound, round, state, opened_on, decided_on, paper, opinions)
struct ExpertiseOfForm {
  bool required = false;         // by the regulation in force
  std::int64_t experts_min = 0;
  std::int64_t comment_min_length = 0;
  std::vector<regulation::ChecklistRule> checklist;
  FormState state = FormState::draft;
  std::int64_t revision = 0;  // of the form
  bool awaits_me = false;
  std::vector<ShownRound> rounds;  // the last first
};
DESCRIBE(ExpertiseOfForm, required, experts_min, comment_min_length, checklist, state, revision, awaits_me, rounds)
Result<ExpertiseOfForm> show_expertise(Work& work, const AskForm& request);

/// Sends a draft to the experts, when it is a form by the regulation.
Result<ExpertiseOfForm> send_to_expertise(Work& work, const UseForm& request);

struct AwaitedForms {
  std::vector<Form> forms;  // that the asking expert has not examined yet, the longest waiting first
};
DESCRIBE(AwaitedForms, forms)
Result<AwaitedForms> awaited_forms(Work& work, const access::Nothing&);

struct GiveOpinion {
  FormId form;
  std::int64_t round = 1;
  OpinionDecision decision = OpinionDecision::approved;
  std::vector<CheckAnswer> checks;
  std::string comment;
};
DESCRIBE(GiveOpinion, form, round, decision, checks, comment)
Result<ExpertiseOfForm> give_opinion(Work& work, const GiveOpinion& request);

/// Refuses to give a form to anybody where the regulation in force wants it examined and it was not.
Result<void> ensure_examined(Work& work, const FormId& form);
/// Notes a form as examined without experts: for lists that the house itself carries (the demo).
Result<void> pass_expertise(Work& work, const Form& form);

using SharedProfile = regulation::Profiles::Shared;
Result<SharedProfile> profile_in_force(Work& work);
/// Refuses a form whose groups the regulation keeps apart.
Result<void> check_form_scopes(Work& work, const Form& form, std::span<const Item> items);

}  // namespace marshrut::instrument
