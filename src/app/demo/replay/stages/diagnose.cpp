#include <algorithm>
#include <memory>

#include "app/demo/replay/stages/answers.h"
#include "app/demo/replay/stages/stages.h"
#include "campaign/sitting/acts_protocol.h"
#include "deficit/acts.h"
#include "demo/conduct/answers.h"
#include "diagnostics/adaptive/acts_adaptive.h"
#include "diagnostics/marking/acts_marking.h"
#include "diagnostics/take/acts_take.h"
#include "instrument/item/score.h"

namespace marshrut::app::replay {
namespace {

constexpr int spare_minutes = 2;  // people stop before the time does
constexpr int days_of_specialists = 9;  // of rest: what experts marked meanwhile waits for a conclusion
constexpr std::int64_t minute_ms = 60'000;

/// A person at a form: what is asked, and how far they are.
struct Attempting {
  Tale& tale;
  Learner& learner;
  std::function<Result<void>()> afterwards;
  diagnostics::AttemptSheet sheet;
  std::size_t place = 0;
};
using AtForm = std::shared_ptr<Attempting>;

Result<void> finish(const AtForm& form) {
  TRY(form->tale.act(form->learner.actor, "attempt.take", &diagnostics::finish_attempt,
                     diagnostics::AskAttempt{form->learner.attempt}));
  ++form->tale.summary.attempts;
  return form->afterwards();
}

Result<void> answer_next(const AtForm& form);

/// The next item of an adaptive form; after the last one the form is finished.
Result<void> leave(const AtForm& form, const std::string& item, bool skip) {
  diagnostics::GoOn request{form->learner.attempt, item, skip};
  form->sheet = TRY(form->tale.act(form->learner.actor, "attempt.take", &diagnostics::go_on, request));
  if (form->sheet.attempt.state == diagnostics::AttemptState::running) return answer_next(form);
  ++form->tale.summary.attempts;
  return form->afterwards();
}

Result<void> give(const AtForm& form, const demo::Answer& answer) {
  const auto& sheet = form->sheet.items[form->place].sheet;
  diagnostics::SaveAnswer request{form->learner.attempt, sheet.code, answer_by_key(sheet, answer.text), 1,
                                  form->tale.clock.now().ms};
  TRY(form->tale.act(form->learner.actor, "attempt.take", &diagnostics::save_answer, request));
  ++form->tale.summary.answers;
  if (form->sheet.attempt.adaptive) return leave(form, sheet.code, !instrument::is_answered(request.value));
  ++form->place;
  return answer_next(form);
}

/// Thinks about the next item, as long as there is time.
Result<void> answer_next(const AtForm& form) {
  auto& tale = form->tale;
  if (form->place == form->sheet.items.size()) return finish(form);
  const auto& item = *tale.items.at(form->sheet.items[form->place].sheet.code);
  double ability = form->learner.ability[tale.competency_place.at(item.competency)];
  auto answer = demo::give_answer(item, ability, tale.world.library.case_answers, form->learner.random);
  auto when = tale.clock.now().plus_ms(answer.seconds * 1000);
  auto deadline = form->sheet.attempt.deadline_ms.value_or(when);
  if (when > deadline.plus_ms(-spare_minutes * minute_ms)) return finish(form);
  tale.agenda.at(when, [form, answer] { return give(form, answer); });
  return {};
}

Result<void> begin(const AtForm& form) {
  form->sheet = TRY(form->tale.act(form->learner.actor, "attempt.take", &diagnostics::start_attempt,
                                   diagnostics::AskAttempt{form->learner.attempt}));
  return answer_next(form);
}

/// Of ten answers an expert sees one a point better or worse than most would.
int points_seen(Tale& tale, const diagnostics::MarkingTask& task) {
  const int points = marks_of(tale.world.library, task.item, task.answer);
  return tale.marking.chance(0.1) ? std::max(points + (tale.marking.chance(0.5) ? 1 : -1), 0) : points;
}

Result<void> mark(Tale& tale, const access::Actor& expert, const diagnostics::MarkingTask& task) {
  int left = points_seen(tale, task);
  diagnostics::MarkAnswer request{task.attempt, task.item, {}, ""};
  for (const auto& criterion : task.rubric) {
    int points = std::min(left, static_cast<int>(criterion.points_max));
    request.marks.push_back({criterion.id, static_cast<double>(points)});
    left -= points;
  }
  if (std::ranges::all_of(request.marks, [](const auto& one) { return one.points == 0; }))
    request.comment = "Ответа по существу вопроса нет.";
  TRY(tale.act(expert, "attempt.mark", &diagnostics::mark_answer, request));
  ++tale.summary.marks;
  return {};
}

/// Each expert until nothing awaits them.
Result<void> mark_all(Tale& tale) {
  if (tale.desks_rest()) return {};
  for (const auto& expert : tale.cast.officers("expert"))
    while (true) {
      auto queue = TRY(tale.look(expert, "attempt.mark", &diagnostics::marking_queue, access::Nothing{}));
      if (queue.tasks.empty()) break;
      for (const auto& task : queue.tasks) TRY(mark(tale, expert, task));
    }
  return {};
}

/// As proposed mostly; some lower a level with a reason, some see no ground.
deficit::ConcludeOne conclusion_of(Tale& tale, const deficit::Finding& finding) {
  deficit::ConcludeOne one{finding.id, finding.revision, deficit::Conclusion::confirmed, {}, {}, {}};
  auto* learner = tale.find(finding.person);
  if (!learner) return one;
  if (learner->random.chance(0.03)) {
    one.decision = deficit::Conclusion::dropped;
    one.reason = "Ошибки случайные: на уроках педагог этим владеет";
  } else if (learner->random.chance(0.04) && finding.kind == deficit::FindingKind::deficit) {
    one.kind = deficit::FindingKind::difficulty;
    one.reason = "По беседе с педагогом это затруднение, а не дефицит";
  }
  return one;
}

Result<void> conclude_all(Tale& tale, const campaign::CampaignId& campaign) {
  if (tale.desks_rest(days_of_specialists)) return {};
  const auto& centre = tale.cast.officer("centre", static_cast<std::size_t>(tale.day()));
  while (true) {
    deficit::ListFindings proposed{campaign.value, {}, deficit::FindingState::proposed, {}, {}, 200};
    auto page = TRY(tale.act(centre, "finding.read", &deficit::list_findings, proposed));
    if (page.findings.empty()) return {};
    deficit::ConcludeMany many;
    for (const auto& line : page.findings) many.items.push_back(conclusion_of(tale, line.finding));
    auto answers = TRY(tale.act(centre, "finding.confirm", &deficit::conclude, many));
    tale.summary.concluded += answers.done;
    if (answers.done == 0) return {};
  }
}

/// Who came, and that all was in order.
Result<void> write_protocol(Tale& tale, const campaign::Sitting& sitting, const access::Actor& organiser,
                            const std::vector<std::size_t>& learners) {
  campaign::WriteProtocol protocol{sitting.id, sitting.starts_ms, tale.clock.now(), "", "", {}, 0};
  for (auto index : learners) {
    const auto& learner = tale.learners[index];
    protocol.people.push_back(
        {learner.person, learner.conduct.takes_part ? campaign::Presence::present : campaign::Presence::absent});
    if (learner.conduct.losses_of_focus > 2) protocol.incidents = "Одному участнику дважды напомнили о тишине.";
  }
  auto page = TRY(tale.act(organiser, "sitting.protocol", &campaign::write_protocol, protocol));
  TRY(tale.act(organiser, "sitting.protocol", &campaign::sign_protocol,
               campaign::SignProtocol{sitting.id, page.protocol.revision}));
  ++tale.summary.protocols;
  return {};
}

Result<void> find_attempt(Tale& tale, Learner& learner) {
  auto mine = TRY(tale.look(learner.actor, "attempt.take", &diagnostics::my_attempts, access::Nothing{}));
  auto ready = std::ranges::find(mine.attempts, diagnostics::AttemptState::ready, &diagnostics::AttemptLine::state);
  if (ready != mine.attempts.end()) learner.attempt = ready->attempt;
  return {};
}

}  // namespace

void take_form(Tale& tale, Learner& learner, Instant begins, std::function<Result<void>()> afterwards) {
  auto form = std::make_shared<Attempting>(tale, learner, std::move(afterwards));
  tale.agenda.at(begins, [form]() -> Result<void> {
    TRY(find_attempt(form->tale, form->learner));
    return begin(form);
  });
}

void hold_sitting(Tale& tale, const campaign::Sitting& sitting, const access::Actor& organiser,
                  const std::vector<std::size_t>& learners) {
  for (auto index : learners) {
    auto& learner = tale.learners[index];
    if (!learner.conduct.takes_part) continue;
    take_form(tale, learner, sitting.starts_ms.plus_ms(minute_ms + static_cast<std::int64_t>(index % 240) * 1000),
              [&tale, &learner]() -> Result<void> {
                answer(tale, learner);
                return {};
              });
  }
  if (learners.empty()) return;
  tale.agenda.at(sitting.ends_ms,
                 [&tale, sitting, &organiser, learners] { return write_protocol(tale, sitting, organiser, learners); });
}

void keep_marking(Tale& tale) {
  tale.agenda.at(tale.on_workday(1, 10), [&tale]() -> Result<void> {
    TRY(mark_all(tale));
    keep_marking(tale);
    return {};
  });
}

void keep_concluding(Tale& tale, const campaign::CampaignId& campaign, Instant until) {
  if (tale.clock.now() > until) return;
  tale.agenda.at(tale.on_workday(2, 15), [&tale, campaign, until]() -> Result<void> {
    TRY(conclude_all(tale, campaign));
    keep_concluding(tale, campaign, until);
    return {};
  });
}

}  // namespace marshrut::app::replay
