#include "accompaniment/help/help.h"

#include "accompaniment/errors.h"
#include "base/text.h"

namespace marshrut::accompaniment {
namespace {

constexpr std::size_t topic_longest = 200;
constexpr std::size_t words_longest = 4000;

bool fits(const std::string& words, std::size_t longest) { return !trimmed(words).empty() && code_points(words) <= longest; }

}  // namespace

Result<void> acceptable_request(const HelpRequest& request) {
  if (!fits(request.topic, topic_longest)) return fail(errors::help_topic_missing, "/topic", std::to_string(topic_longest));
  if (!fits(request.text, words_longest)) return fail(errors::help_words_missing, "/text", std::to_string(words_longest));
  return {};
}

}  // namespace marshrut::accompaniment
