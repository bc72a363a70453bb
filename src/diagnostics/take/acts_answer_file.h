#pragma once
// Files with open answers as their author sends and keeps them (US-E10). An expert gets a copy (marking/acts_files.h).
#include "access/endpoint.h"
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

using access::Work;

struct AnswerFileView {
  std::string item;
  std::string name;
  std::int64_t size = 0;
  Instant sent_ms;
  std::string returned;       // why an expert could not read it; "" when nobody gave it back
  std::optional<Date> until;  // the last day to send it anew
};
DESCRIBE(AnswerFileView, item, name, size, sent_ms, returned, until)
AnswerFileView view_of(const AnswerFile& file);

struct SendAnswerFile {
  AttemptId attempt;
  std::string item;
  std::string name;
  access::Upload upload;
};
DESCRIBE(SendAnswerFile, attempt, item, name)
/// In the place of the one before. Refuses what cannot be cleaned of its author. A file that comes in the place of a
/// returned one gives the experts their whole term anew.
Result<AnswerFileView> send_answer_file(const access::Call& call, const SendAnswerFile& request);

struct AskAnswerFile {
  AttemptId attempt;
  std::string item;
};
DESCRIBE(AskAnswerFile, attempt, item)
/// As it was sent, for its author.
Result<access::Download> answer_file(const access::Call& call, const AskAnswerFile& request);

}  // namespace marshrut::diagnostics
