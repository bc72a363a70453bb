#include "app/demo/replay/stages/enter.h"
#include "app/demo/replay/stages/stages.h"
#include "diagnostics/acts_schedule.h"
#include "regulation/rules.h"

namespace marshrut::app::replay {
namespace {

constexpr int last_form_day = 30;  // of a wave
constexpr int last_days_to_conclude = 14;

const access::Actor& centre_of(Tale& tale, const Learner& learner) { return tale.cast.officer("centre", learner.wave); }

/// The request on which a route rests where nothing is measured.
Result<void> ask_and_design(Tale& tale, Learner& learner) {
  TRY(ask_for_own(tale, learner));
  design(tale, learner);
  return {};
}

/// Outside campaigns there is no sitting: whoever was given a form answers it in the evening.
Result<void> give_form(Tale& tale, Learner& learner) {
  diagnostics::AssignAttempt request{learner.person, diagnostics::Purpose::initial, {}};
  TRY(tale.act(centre_of(tale, learner), "attempt.assign", &diagnostics::assign_attempt, request));
  take_form(tale, learner, tale.in_days(learner.random.between(1, 5), 18, static_cast<int>(learner.index % 60)),
            [&tale, &learner]() -> Result<void> {
              answer(tale, learner);
              return {};
            });
  return {};
}

Result<void> begin_alone(Tale& tale, std::size_t index, bool measured) {
  auto& learner = tale.learners[index];
  find_people(tale, {index});
  TRY(hand_out_slip(tale, learner, centre_of(tale, learner)));
  TRY(consent(tale, learner));
  if (!learner.conduct.signs_in) return {};
  TRY(assess_oneself(tale, learner, Assessment::whole));
  if (!measured || !learner.conduct.takes_part) return ask_and_design(tale, learner);
  tale.agenda.at(tale.on_workday(learner.random.between(1, 6), 11, static_cast<int>(index % 240)),
                 [&tale, &learner] { return give_form(tale, learner); });
  return {};
}

}  // namespace

void prepare_without_applications(Tale& tale, std::size_t wave) {
  const bool measured = regulation::find_task(*tale.profile, regulation::TaskKind::diagnose) != nullptr;
  const int opens = tale.waves[wave].opens;
  for (std::size_t i = 0; i < tale.learners.size(); ++i) {
    const auto& learner = tale.learners[i];
    if (learner.wave != wave) continue;
    tale.agenda.at(tale.on(opens + learner.conduct.applied_day, 17, static_cast<int>(i % 180)),
                   [&tale, i, measured] { return begin_alone(tale, i, measured); });
  }
  if (!measured) return;
  tale.agenda.at(tale.on(opens, 9), [&tale, opens]() -> Result<void> {
    keep_concluding(tale, {}, tale.on(opens + last_form_day + last_days_to_conclude, 0));
    return {};
  });
}

}  // namespace marshrut::app::replay
