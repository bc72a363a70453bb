#pragma once
// Educational requests (KIR-2.2.4): a person drafts, states and withdraws their own; those who help them read what was
// stated, which leaves an entry in the journal of the person, and answer.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "deficit/acts_context.h"
#include "deficit/request/store_request.h"

namespace marshrut::deficit {

struct RequestView {
  EducationalRequest request;
  std::string name;              // whose it is
  std::string competency_title;  // "" when it names none
  std::string answered_by_name;
};
DESCRIBE(RequestView, request, name, competency_title, answered_by_name)
struct Requests {
  std::vector<RequestView> requests;
  std::optional<std::string> next;
};
DESCRIBE(Requests, requests, next)

Result<Requests> my_requests(Work& work, const access::Nothing&);

struct DraftRequest {
  std::string text;
  std::string reason;
  std::optional<std::string> competency;
};
DESCRIBE(DraftRequest, text, reason, competency)
/// A new draft of one's own.
Result<RequestView> draft_request(Work& work, const DraftRequest& draft);

struct RedraftRequest {
  Id<EducationalRequest> request;
  std::string text;
  std::string reason;
  std::optional<std::string> competency;
  std::int64_t revision = 0;
};
DESCRIBE(RedraftRequest, request, text, reason, competency, revision)
/// Keeps what was typed so far.
Result<RequestView> redraft_request(Work& work, const RedraftRequest& draft);

struct ChooseRequest {
  Id<EducationalRequest> request;
  std::int64_t revision = 0;
};
DESCRIBE(ChooseRequest, request, revision)
/// From now on it may be the only ground of a route.
Result<RequestView> state_request(Work& work, const ChooseRequest& chosen);
Result<RequestView> withdraw_request(Work& work, const ChooseRequest& chosen);

struct ListRequests {
  std::optional<std::string> school;
  std::optional<RequestState> state;
  std::optional<std::string> after;
};
DESCRIBE(ListRequests, school, state, after)
Result<Requests> list_requests(Work& work, const ListRequests& list);

struct ReplyToRequest {
  Id<EducationalRequest> request;
  std::int64_t revision = 0;
  std::string answer;
};
DESCRIBE(ReplyToRequest, request, revision, answer)
Result<RequestView> reply_to_request(Work& work, const ReplyToRequest& reply);

}  // namespace marshrut::deficit
