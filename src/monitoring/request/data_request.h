#pragma once
// A region's request for data of a municipality (US-M15). A line about what the system counts is answered by a link to it,
// and one that was answered before by that answer: nobody is asked twice. Pure.
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"

namespace marshrut::monitoring {

/// What is asked. `indicator` is a code when the system counts it; `answered_before` the day of a former answer, which
/// `answer` then repeats.
struct RequestLine {
  std::string title;
  std::string indicator;
  std::optional<Date> answered_before;
  std::string answer;
};
DESCRIBE(RequestLine, title, indicator, answered_before, answer)

enum class DataRequestState { open, answered };
DESCRIBE_ENUM(DataRequestState, open, answered)

/// `path` is the municipality's; `lines` as JSON.
struct DataRequest {
  Id<DataRequest> id;
  std::string path;
  std::string title;
  Date due;
  std::string lines;
  std::string author_name;
  Date asked_on;
  DataRequestState state = DataRequestState::open;
  std::string answered_by;
  std::optional<Date> answered_on;
  std::int64_t revision = 0;
};
DESCRIBE(DataRequest, id, path, title, due, lines, author_name, asked_on, state, answered_by, answered_on, revision)

/// Whether the system has it already.
bool is_known(const RequestLine& line);
/// What is asked of a place for the first time, with what the system counts (title and code) and what was answered.
struct KnownThing {
  std::string title;
  std::string indicator;
};
struct FormerAnswer {
  std::string title;
  std::string answer;
  Date answered_on;
};
RequestLine line_for(const std::string& title, const std::vector<KnownThing>& counted, const std::vector<FormerAnswer>& former);
/// Fills the answers of lines that are not known; each must say something.
Result<std::vector<RequestLine>> answered_lines(std::vector<RequestLine> lines, const std::vector<std::string>& answers);
Result<void> check_question(const std::string& title, const std::vector<std::string>& lines, Date due, Date today);

}  // namespace marshrut::monitoring
