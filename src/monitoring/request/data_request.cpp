#include "monitoring/request/data_request.h"

#include <algorithm>

#include "base/text.h"
#include "monitoring/errors.h"

namespace marshrut::monitoring {
namespace {

constexpr std::size_t words_longest = 300, lines_most = 40, answer_longest = 2000;

bool same_words(const std::string& one, const std::string& other) {
  return folded(trimmed(one)) == folded(trimmed(other));
}

}  // namespace

bool is_known(const RequestLine& line) {
  return !line.indicator.empty() || line.answered_before;
}

RequestLine line_for(const std::string& title, const std::vector<KnownThing>& counted, const std::vector<FormerAnswer>& former) {
  RequestLine line{std::string(trimmed(title)), "", {}, ""};
  for (const auto& thing : counted)
    if (same_words(thing.title, title) || thing.indicator == line.title) {
      line.title = thing.title, line.indicator = thing.indicator;
      return line;
    }
  for (const auto& answer : former)
    if (same_words(answer.title, title)) {
      line.answered_before = answer.answered_on, line.answer = answer.answer;
      return line;
    }
  return line;
}

Result<std::vector<RequestLine>> answered_lines(std::vector<RequestLine> lines, const std::vector<std::string>& answers) {
  if (answers.size() != lines.size()) return fail(errors::answers_missing, "/answers");
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (is_known(lines[at])) continue;
    const auto length = code_points(trimmed(answers[at]));
    if (length == 0 || length > answer_longest) return fail(errors::answers_missing, "/answers/" + std::to_string(at));
    lines[at].answer = std::string(trimmed(answers[at]));
  }
  return lines;
}

Result<void> check_question(const std::string& title, const std::vector<std::string>& lines, Date due, Date today) {
  auto fits = [](const std::string& words) { return !trimmed(words).empty() && code_points(words) <= words_longest; };
  if (!fits(title)) return fail(errors::question_words, "/title", std::to_string(words_longest));
  if (lines.empty() || lines.size() > lines_most || !std::ranges::all_of(lines, fits))
    return fail(errors::question_lines, "/lines", std::to_string(lines_most), std::to_string(words_longest));
  if (due < today) return fail(errors::question_due, "/due");
  return {};
}

}  // namespace marshrut::monitoring
