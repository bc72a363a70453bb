#include "deficit/request/acts_request.h"

#include <algorithm>
#include <ranges>
#include <tuple>

#include "competency/errors.h"
#include "deficit/facts.h"
#include "deficit/rules.h"
#include "platform/json/json.h"

namespace marshrut::deficit {
namespace {

RequestView view_of(Work& work, const EducationalRequest& request) {
  auto named = competency::find_competency(work.rows, work.region, request.competency);
  return {request, organisation::name_of_person(work.rows, work.region, request.person), named ? named->title : "",
          request.answered_by.empty() ? "" : organisation::name_of_person(work.rows, work.region, request.answered_by)};
}

Result<void> check_competency(Work& work, const std::string& code) {
  if (code.empty() || competency::find_competency(work.rows, work.region, code)) return {};
  return fail(competency::errors::unknown, "/competency", code);
}

/// The request when it is in reach and was not changed since it was seen.
Result<EducationalRequest> reached(Work& work, const Id<EducationalRequest>& id, std::int64_t revision) {
  auto request = store::find_request(work.rows, work.region, id);
  if (!request) return fail(access::errors::not_found);
  TRY(work.may(organisation::scope_of(work.rows, work.region, request->person, work.today())));
  if (request->revision != revision) return fail(access::errors::stale);
  return *request;
}

Result<RequestView> kept(Work& work, const EducationalRequest& before, EducationalRequest after) {
  if (!store::update(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("request", after.id, json::write(before), json::write(after));
  ++after.revision;
  return view_of(work, after);
}

}  // namespace

Result<Requests> my_requests(Work& work, const access::Nothing&) {
  work.own();
  Requests answer;
  for (const auto& request : requests_of(work.rows, work.region, work.actor.person))
    answer.requests.push_back(view_of(work, request));
  return answer;
}

Result<RequestView> draft_request(Work& work, const DraftRequest& draft) {
  work.own();
  EducationalRequest words{.text = draft.text, .reason = draft.reason, .competency = draft.competency.value_or("")};
  TRY(check_competency(work, words.competency));
  auto request = TRY(redrafted({.person = work.actor.person, .path = path_of(work, work.actor.person)}, words));
  request.id = work.new_id<EducationalRequest>();
  store::insert(work.rows, work.region, request);
  work.touched("request", request.id, "", json::write(request));
  return view_of(work, request);
}

Result<RequestView> redraft_request(Work& work, const RedraftRequest& draft) {
  auto before = TRY(reached(work, draft.request, draft.revision));
  EducationalRequest words{.text = draft.text, .reason = draft.reason, .competency = draft.competency.value_or("")};
  TRY(check_competency(work, words.competency));
  return kept(work, before, TRY(redrafted(before, words)));
}

Result<RequestView> state_request(Work& work, const ChooseRequest& chosen) {
  auto before = TRY(reached(work, chosen.request, chosen.revision));
  auto profile = TRY(profile_of(work, before.person));
  auto view = TRY(kept(work, before, TRY(stated(*profile, before, work.today()))));
  TRY(work.happened(RequestStated{before.person, before.id}));
  return view;
}

Result<RequestView> withdraw_request(Work& work, const ChooseRequest& chosen) {
  auto before = TRY(reached(work, chosen.request, chosen.revision));
  auto view = TRY(kept(work, before, TRY(withdrawn(before))));
  if (before.state != RequestState::draft) TRY(work.happened(RequestWithdrawn{before.person, before.id}));
  return view;
}

namespace {

Result<Requests> page_of_requests(Work& work, const ListRequests& list) {
  auto paths = TRY(paths_in_sight(work, list.school));
  std::vector<EducationalRequest> rows;
  for (const auto& path : paths) {
    store::RequestPage page{path, std::string(list.state ? name_of(*list.state) : ""), {list.after.value_or("")},
                            access::page_rows + 1};
    std::ranges::move(store::requests_below(work.rows, work.region, page), std::back_inserter(rows));
  }
  std::ranges::sort(rows, {}, &EducationalRequest::id);
  Requests answer;
  for (const auto& row : rows | std::views::take(access::page_rows)) {
    if (work.shows({row.path, row.person})) answer.requests.push_back(view_of(work, row));
  }
  work.touched("requests", list.school.value_or(work.region));
  if (rows.size() > access::page_rows) answer.next = rows[access::page_rows - 1].id.value;
  return answer;
}

}  // namespace

Result<Requests> list_requests(Work& work, const ListRequests& list) {
  return access::fuller_page(work, list, &page_of_requests, &Requests::requests);
}

Result<RequestView> reply_to_request(Work& work, const ReplyToRequest& reply) {
  auto before = TRY(reached(work, reply.request, reply.revision));
  if (before.state == RequestState::draft) return fail(access::errors::not_found);
  auto view = TRY(kept(work, before, TRY(replied(before, reply.answer, work.actor.person, work.today()))));
  TRY(work.happened(RequestAnswered{before.person, before.id}));
  return view;
}

}  // namespace marshrut::deficit
