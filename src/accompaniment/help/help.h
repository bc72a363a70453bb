#pragma once
// Help for those who help: questions of services, heads and mentors to the centre, with their answers. Pure.
#include <optional>
#include <string>

#include "accompaniment/types.h"
#include "base/result.h"

namespace marshrut::accompaniment {

/// `for_all`: the answer is read by everybody who may ask.
struct HelpRequest {
  Id<HelpRequest> id;
  PersonId asker;
  std::string asker_name;
  std::string path;
  std::string topic;
  std::string text;
  Instant asked_ms;
  std::string answer;
  std::string answered_by;
  std::optional<Instant> answered_ms;
  bool for_all = false;
};
DESCRIBE(HelpRequest, id, asker, asker_name, path, topic, text, asked_ms, answer, answered_by, answered_ms, for_all)

Result<void> acceptable_request(const HelpRequest& request);

}  // namespace marshrut::accompaniment
