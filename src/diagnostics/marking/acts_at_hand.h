#pragma once
// A work as the expert it is entrusted to has it before them, blind. To whom it is not entrusted, it is not there.
#include "diagnostics/marking/acts_marking.h"

namespace marshrut::diagnostics {

/// A work and the asker's turn at it.
struct AtHand {
  Attempt attempt;
  EntrustedWork turn;
};
/// Refuses with the uniform access.not_found.
Result<AtHand> work_at_hand(Work& work, const AttemptId& id);

/// An answer with what it is marked by; nothing where the form does not hold the item.
std::optional<MarkingTask> task_of(Work& work, const AtHand& at, const Answer& answer);
/// How many answers of a work a turn has still to mark.
std::int64_t left_to_mark(Work& work, const AtHand& at);
/// Those of them that can be shown, in a work in marking.
std::vector<MarkingTask> tasks_of(Work& work, const AtHand& at);
/// The own mark of an answer.
std::optional<Mark> own_mark(Work& work, const AtHand& at, const std::string& item);

}  // namespace marshrut::diagnostics
