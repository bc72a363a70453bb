#pragma once
// Questions to the centre as their people use them. Who asks and who answers is asked of the regulation, beside the right.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "accompaniment/help/store_help.h"

namespace marshrut::accompaniment {

/// `late`: the days that the regulation gives for an answer are over.
struct HelpLine {
  Id<HelpRequest> request;
  std::string asker_name;
  std::string topic;
  std::string text;
  Instant asked_ms;
  std::string answer;
  std::string answered_by;
  std::optional<Instant> answered_ms;
  bool for_all = false;
  bool late = false;
};
DESCRIBE(HelpLine, request, asker_name, topic, text, asked_ms, answer, answered_by, answered_ms, for_all, late)
struct HelpPage {
  std::optional<regulation::Words> title;  // absent where the regulation has no such help
  std::optional<std::int64_t> answer_days;
  bool may_ask = false;
  bool may_answer = false;
  std::vector<HelpLine> requests;  // one's own; for who answers all of their place, those that wait on top
  std::vector<HelpLine> for_all;   // without who asked
};
DESCRIBE(HelpPage, title, answer_days, may_ask, may_answer, requests, for_all)
Result<HelpPage> show_help(Work& work, const access::Nothing&);

struct AskHelp {
  std::string topic;
  std::string text;
};
DESCRIBE(AskHelp, topic, text)
Result<HelpPage> ask_help(Work& work, const AskHelp& request);

struct AnswerHelp {
  Id<HelpRequest> request;
  std::string answer;
  bool for_all = false;
};
DESCRIBE(AnswerHelp, request, answer, for_all)
Result<HelpPage> answer_help(Work& work, const AnswerHelp& request);

}  // namespace marshrut::accompaniment
