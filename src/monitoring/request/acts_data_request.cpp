#include "monitoring/request/acts_data_request.h"

#include <algorithm>

#include "monitoring/acts.h"
#include "monitoring/errors.h"
#include "monitoring/report/acts_told.h"
#include "monitoring/request/store_data_request.h"
#include "monitoring/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"

namespace marshrut::monitoring {
namespace {

constexpr access::Right to_ask{"data_request.ask"};
constexpr access::Right to_answer{"data_request.answer"};

using Lines = std::vector<RequestLine>;

Lines asked_lines(const DataRequest& request) {
  return json::read<Lines>(request.lines).value();
}

std::vector<KnownThing> counted_of(const regulation::Profile& profile) {
  std::vector<KnownThing> counted;
  for (const auto& rule : profile.indicators)
    if (store::find_counter(rule)) counted.push_back({rule.title.ru, rule.code});
  return counted;
}

std::vector<FormerAnswer> answered_of(Work& work, const std::string& path) {
  std::vector<FormerAnswer> answers;
  for (const auto& request : store::data_requests_below(work.rows, work.region, path)) {
    if (request.state != DataRequestState::answered) continue;
    for (const auto& line : asked_lines(request))
      if (line.indicator.empty()) answers.push_back({line.title, line.answer, line.answered_before.value_or(*request.answered_on)});
  }
  return answers;
}

RequestLineView line_view(Work& work, const regulation::Profile& profile, const std::string& path, RequestLine line) {
  RequestLineView view{std::move(line), false, {}, ""};
  view.known = is_known(view.line);
  if (view.line.indicator.empty()) return view;
  if (const auto rule = rule_asked(profile, view.line.indicator)) {
    view.value = told_at(work, profile, **rule, path, work.today());
    view.unit = (*rule)->unit;
  }
  return view;
}

Result<DataRequestView> request_view(Work& work, const DataRequest& request, const std::string& municipality) {
  const auto profile = TRY(regulation::profile_at(work, request.path));
  const bool open = request.state == DataRequestState::open;
  DataRequestView view{request.id, request.path, municipality, request.title, request.due, request.author_name, request.asked_on,
                       request.state, request.answered_by, request.answered_on, request.revision,
                       open && work.could(to_answer, {request.path, {}}), {}};
  for (auto& line : asked_lines(request)) view.lines.push_back(line_view(work, *profile, request.path, std::move(line)));
  return view;
}

Result<DataRequests> data_requests_at(Work& work, const std::string& path) {
  DataRequests answer;
  answer.may_ask = work.could(to_ask, {work.region, {}});
  const auto profile = TRY(regulation::profile_at(work, path));
  for (const auto& rule : profile->indicators)
    if (store::find_counter(rule)) answer.counted.push_back({rule.code, rule.title});
  for (const auto& territory : organisation::store::territories(work.rows, work.region))
    if (territory.kind == organisation::TerritoryKind::municipality && access::lies_within(territory.path, path))
      answer.municipalities.push_back({territory.path, territory.title});
  for (const auto& request : store::data_requests_below(work.rows, work.region, path)) {
    const auto place = std::ranges::find(answer.municipalities, request.path, &AskedMunicipality::path);
    answer.requests.push_back(TRY(request_view(work, request, place == answer.municipalities.end() ? "" : place->title)));
  }
  return answer;
}

Result<void> ask_municipality(Work& work, const AskForData& request, const std::string& path) {
  const auto counted = counted_of(*TRY(regulation::profile_at(work, path)));
  const auto former = answered_of(work, path);
  Lines lines;
  for (const auto& title : request.lines) lines.push_back(line_for(title, counted, former));
  DataRequest asked{work.new_id<DataRequest>(), path, request.title, request.due, json::write(lines),
                    organisation::name_of_person(work.rows, work.region, work.actor.person), work.today()};
  if (std::ranges::all_of(lines, is_known)) {
    asked.state = DataRequestState::answered;
    asked.answered_on = work.today();
  }
  store::insert(work.rows, work.region, asked);
  work.touched("data_request", asked.id, "", json::write(asked));
  return {};
}

}  // namespace

Result<DataRequests> list_data_requests(Work& work, const access::Nothing&) {
  return data_requests_at(work, widest(work.horizon(), work.region));
}

Result<DataRequests> ask_for_data(Work& work, const AskForData& request) {
  TRY(work.may({work.region, {}}));
  TRY(check_question(request.title, request.lines, request.due, work.today()));
  const auto territories = organisation::store::territories(work.rows, work.region);
  for (const auto& path : request.municipalities)
    if (!std::ranges::count(territories, path, &organisation::Territory::path))
      return fail(errors::municipality_unknown, "/municipalities", path);
  if (request.municipalities.empty()) return fail(errors::municipality_unknown, "/municipalities", "");
  for (const auto& path : request.municipalities) TRY(ask_municipality(work, request, path));
  return data_requests_at(work, work.region);
}

Result<DataRequests> answer_data(Work& work, const AnswerData& request) {
  const auto before = store::find_data_request(work.rows, work.region, request.data_request);
  if (!before) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({before->path, {}}));
  if (before->state == DataRequestState::answered) return fail(errors::question_answered);
  auto after = *before;
  after.lines = json::write(TRY(answered_lines(asked_lines(*before), request.answers)));
  after.state = DataRequestState::answered;
  after.answered_by = organisation::name_of_person(work.rows, work.region, work.actor.person);
  after.answered_on = work.today();
  after.revision = request.revision;
  if (!store::answer(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("data_request", after.id, json::write(*before), json::write(after));
  return data_requests_at(work, widest(work.horizon(), work.region));
}

}  // namespace marshrut::monitoring
