#include "notice/own/acts_own.h"

#include <algorithm>

#include "notice/errors.h"
#include "notice/kinds.h"
#include "organisation/store.h"
#include "platform/config/settings.h"
#include "platform/json/json.h"

namespace marshrut::notice {
namespace {

constexpr int page_rows = 30;  // of a phone
constexpr std::size_t marked_most = 100;

NoticeView view_of(const store::NoticeRow& row) {
  const auto& notice = row.notice;
  const auto& rule = rule_of(notice.kind);
  return {notice.id,
          notice.kind,
          notice.topic,
          {std::string(rule.ru), std::string(rule.en)},
          notice.about,
          row.text,
          row.sender,
          notice.day,
          notice.moment_ms,
          notice.at_ms,
          row.read_ms.has_value(),
          screen_of(notice)};
}

Result<void> acceptable(const std::vector<TopicWay>& ways) {
  Refusals refusals;
  for (std::size_t place = 0; place < ways.size(); ++place) {
    const auto& rule = rule_of(ways[place].topic);
    if (ways[place].way == NoticeWay::none && !rule.to_many)
      refusals.add(errors::must_be_told, "/topics/" + std::to_string(place), std::string(rule.ru));
  }
  if (refusals) return refusals.take();
  return {};
}

/// The last word on each topic; the usual way needs no row.
std::vector<TopicWay> unusual(const std::vector<TopicWay>& ways) {
  std::vector<TopicWay> kept;
  for (const auto& way : ways) {
    std::erase_if(kept, [&](const TopicWay& one) { return one.topic == way.topic; });
    if (way.way != NoticeWay::mail) kept.push_back(way);
  }
  return kept;
}

NoticeSettings settings_of(Work& work) {
  const auto& person = work.actor.person;
  auto record = organisation::find_person(work.rows, work.region, person);
  NoticeSettings settings{record ? record->email : "",
                          !work.services.part<config::Settings>().smtp.host.empty(),
                          store::habits_of(work.rows, work.region, person),
                          {}};
  auto ways = store::ways_of(work.rows, work.region, person);
  for (const auto& rule : topics()) {
    auto chosen = std::ranges::find(ways, rule.topic, &TopicWay::topic);
    settings.topics.push_back({rule.topic,
                               {std::string(rule.ru), std::string(rule.en)},
                               chosen == ways.end() ? NoticeWay::mail : chosen->way,
                               rule.to_many});
  }
  return settings;
}

}  // namespace

Result<Notices> list_notices(Work& work, const ListNotices& request) {
  work.own();
  store::NoticePage page{request.topic ? std::string(name_of(*request.topic)) : "", request.unread.value_or(false),
                         {request.before.value_or("")}, page_rows + 1};
  auto rows = store::notices_of(work.rows, work.region, work.actor.person, page);
  Notices answer;
  answer.unread = unread_of(work.rows, work.region, work.actor.person);
  if (rows.size() > page_rows) {
    rows.resize(page_rows);
    answer.next = rows.back().notice.id.value;
  }
  std::ranges::transform(rows, std::back_inserter(answer.notices), &view_of);
  return answer;
}

Result<Unread> read_notices(Work& work, const ReadNotices& request) {
  work.own();
  if (request.notices.size() > marked_most)
    return fail(errors::too_many_marked, "/notices", std::to_string(marked_most));
  if (request.all.value_or(false)) store::mark_all_read(work.rows, work.region, work.actor.person, work.now);
  for (const auto& notice : request.notices)
    store::mark_read(work.rows, work.region, work.actor.person, notice, work.now);
  return Unread{unread_of(work.rows, work.region, work.actor.person)};
}

Result<NoticeSettings> show_settings(Work& work, const Nothing&) {
  work.own();
  return settings_of(work);
}

Result<NoticeSettings> change_settings(Work& work, const ChangeSettings& request) {
  work.own();
  TRY(acceptable(request.topics));
  auto before = settings_of(work);
  if (!store::save_habits(work.rows, work.region, work.actor.person, request.habits))
    return fail(access::errors::stale, "/habits/revision");
  store::replace_ways(work.rows, work.region, work.actor.person, unusual(request.topics));
  auto after = settings_of(work);
  work.touched("notice_settings", work.actor.person, json::write(before), json::write(after));
  return after;
}

}  // namespace marshrut::notice
