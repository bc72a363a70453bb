#pragma once
// Requests for data as a ministry or the centre asks and as a municipal service answers (US-M15).
#include "access/endpoint.h"
#include "monitoring/request/data_request.h"
#include "regulation/types.h"

namespace marshrut::monitoring {

using access::Work;

/// A line with what the system counts of it today; nothing where too few people are behind it.
struct RequestLineView {
  RequestLine line;
  bool known = false;
  std::optional<double> value;
  std::string unit;
};
DESCRIBE(RequestLineView, line, known, value, unit)
struct DataRequestView {
  Id<DataRequest> id;
  std::string path;
  std::string municipality;  // title
  std::string title;
  Date due;
  std::string author_name;
  Date asked_on;
  DataRequestState state = DataRequestState::open;
  std::string answered_by;  // "" when the system alone answered
  std::optional<Date> answered_on;
  std::int64_t revision = 0;
  bool may_answer = false;
  std::vector<RequestLineView> lines;
};
DESCRIBE(DataRequestView, id, path, municipality, title, due, author_name, asked_on, state, answered_by, answered_on, revision,
         may_answer, lines)
struct AskedMunicipality {
  std::string path;
  std::string title;
};
DESCRIBE(AskedMunicipality, path, title)
struct CountedAlready {
  std::string code;
  regulation::Words title;
};
DESCRIBE(CountedAlready, code, title)
struct DataRequests {
  bool may_ask = false;
  std::vector<CountedAlready> counted;  // what the system has: not to be asked for
  std::vector<AskedMunicipality> municipalities;
  std::vector<DataRequestView> requests;  // the newest first
};
DESCRIBE(DataRequests, may_ask, counted, municipalities, requests)
Result<DataRequests> list_data_requests(Work& work, const access::Nothing& request);

struct AskForData {
  std::string title;
  Date due;
  std::vector<std::string> municipalities;  // paths
  std::vector<std::string> lines;           // in words, or codes of indicators
};
DESCRIBE(AskForData, title, due, municipalities, lines)
/// One that the system can answer whole is answered at once.
Result<DataRequests> ask_for_data(Work& work, const AskForData& request);

struct AnswerData {
  Id<DataRequest> data_request;
  std::vector<std::string> answers;  // one for each line; "" for what is known
  std::int64_t revision = 0;
};
DESCRIBE(AnswerData, data_request, answers, revision)
Result<DataRequests> answer_data(Work& work, const AnswerData& request);

}  // namespace marshrut::monitoring
