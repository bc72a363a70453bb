#include "accompaniment/help/acts_help.h"

#include <algorithm>

#include "accompaniment/errors.h"
#include "base/text.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::accompaniment {
namespace {

bool has_one_of(const Work& work, const regulation::Profile& profile, const std::vector<std::string>& roles) {
  auto duties = regulation::duties_of(profile, roles);
  return work.actor.house || std::ranges::any_of(duties, [&](access::Duty duty) { return work.actor.has(duty); });
}

HelpLine line_of(const Work& work, const HelpRequest& r, std::optional<std::int64_t> days) {
  auto late = days && !r.answered_ms && work.day_of(r.asked_ms).plus_days(static_cast<int>(*days)) < work.today();
  return {r.id, r.asker_name, r.topic, r.text, r.asked_ms, r.answer, r.answered_by, r.answered_ms, r.for_all, late};
}

Result<HelpPage> page_of_help(Work& work) {
  auto place = regulation::own_place(work);
  auto profile = TRY(regulation::profile_at(work, place));
  HelpPage page;
  const auto& rule = profile->help_desk;
  if (!rule) return page;
  page.title = rule->title;
  page.answer_days = rule->answer_days;
  page.may_ask = has_one_of(work, *profile, rule->askers);
  page.may_answer = has_one_of(work, *profile, {rule->role});
  auto requests = page.may_answer ? store::help_requests_below(work.rows, work.region, work.region)
                                  : store::help_requests_of(work.rows, work.region, work.actor.person);
  for (const auto& request : requests) page.requests.push_back(line_of(work, request, rule->answer_days));
  for (const auto& request : store::help_for_all(work.rows, work.region)) {
    page.for_all.push_back(line_of(work, request, rule->answer_days));
    page.for_all.back().asker_name.clear();
  }
  return page;
}

}  // namespace

Result<HelpPage> show_help(Work& work, const access::Nothing&) {
  work.horizon();
  return page_of_help(work);
}

Result<HelpPage> ask_help(Work& work, const AskHelp& request) {
  work.horizon();
  auto page = TRY(page_of_help(work));
  if (!page.may_ask) return fail(errors::help_not_here);
  HelpRequest asked{work.new_id<HelpRequest>(), work.actor.person,
                    organisation::name_of_person(work.rows, work.region, work.actor.person), regulation::own_place(work),
                    std::string(trimmed(request.topic)), std::string(trimmed(request.text)), work.now, "", "", {}, false};
  TRY(acceptable_request(asked));
  store::insert_help_request(work.rows, work.region, asked);
  work.touched("help_request", asked.id, "", json::write(asked));
  return page_of_help(work);
}

Result<HelpPage> answer_help(Work& work, const AnswerHelp& request) {
  auto asked = store::find_help_request(work.rows, work.region, request.request);
  if (!asked) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({asked->path, {}}));
  if (!TRY(page_of_help(work)).may_answer) return fail(errors::help_not_here);
  if (trimmed(request.answer).empty()) return fail(errors::answer_missing, "/answer");
  asked->answer = std::string(trimmed(request.answer));
  asked->answered_by = organisation::name_of_person(work.rows, work.region, work.actor.person);
  asked->answered_ms = work.now;
  asked->for_all = request.for_all;
  if (!store::answer_help_request(work.rows, work.region, *asked)) return fail(errors::answered_already);
  work.touched("help_request", asked->id, "", json::write(*asked));
  return page_of_help(work);
}

}  // namespace marshrut::accompaniment
