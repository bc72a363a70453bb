#pragma once
// The open annual report of a place: what was counted and which practices were shown, kept version by version (KUR-2.3.3).
// Pure. A version says what it said on its day; who is named beside a practice is asked anew each time it is read, since an
// author may take that back.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"

namespace marshrut::monitoring {

/// made: read by nobody but its author's service. withdrawn: was published and is no longer.
enum class ReportState { made, published, withdrawn };
DESCRIBE_ENUM(ReportState, made, published, withdrawn)

/// `content` is what acts_open.h calls ReportContent, as JSON.
struct OpenReport {
  Id<OpenReport> id;
  std::string path;
  std::int64_t version = 0;  // of this place, from 1
  std::string title;
  std::string content;
  std::string paper;
  std::string number;
  access::PersonId author;
  Date made_on;
  ReportState state = ReportState::made;
  std::optional<Date> changed_on;
  std::string reason;  // of the withdrawal
  std::int64_t revision = 0;
};
DESCRIBE(OpenReport, id, path, version, title, content, paper, number, author, made_on, state, changed_on, reason, revision)

/// A practice that its author showed to everybody; `author` is their name when they agreed to be named.
struct ReportPractice {
  std::string practice;  // id
  std::string title;
  std::string problem;
  std::string solution;
  std::string result;
  std::optional<std::string> author;
};
DESCRIBE(ReportPractice, practice, title, problem, solution, result, author)

/// The state after publication or withdrawal; what is withdrawn says why, and may be published again.
Result<ReportState> published_or_not(ReportState state, bool published, const std::string& reason);

}  // namespace marshrut::monitoring
