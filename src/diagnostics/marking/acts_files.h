#pragma once
// The file of an answer as its expert meets it: a clean copy (US-E04), and what to do when it cannot be read (US-E10).
#include "access/endpoint.h"
#include "diagnostics/marking/acts_at_hand.h"

namespace marshrut::diagnostics {

struct AskMarkedFile {
  AttemptId attempt;
  std::string item;
};
DESCRIBE(AskMarkedFile, attempt, item)
/// "IT-018.pdf": no name, no properties, no notes of a camera.
Result<access::Download> marked_file(const access::Call& call, const AskMarkedFile& request);

/// The clean bytes of a file; refuses one that lost its bytes or that cannot be cleaned.
Result<std::string> clean_bytes(access::Services& services, const AnswerFile& file);
/// "IT-018.pdf"
std::string neutral_name(const AnswerFile& file);

struct ReturnFile {
  AttemptId attempt;
  std::string item;
  std::string reason;
};
DESCRIBE(ReturnFile, attempt, item, reason)
/// Asks the author for the file anew, once, unless another expert has marked it already; until then, or until the day given for it has passed, nobody marks the answer, and the
/// term of marking moves behind that day.
Result<MarkingTask> return_file(Work& work, const ReturnFile& request);

}  // namespace marshrut::diagnostics
