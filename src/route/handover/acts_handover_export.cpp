#include <algorithm>

#include "organisation/store.h"
#include "platform/sheet/write.h"
#include "route/errors.h"
#include "route/handover/acts_handover.h"

namespace marshrut::route {
namespace {

std::string day_of_moment(const Work& work, const std::optional<Instant>& moment) {
  return moment ? work.day_of(*moment).iso() : "";
}

std::string goal_of(const RouteContent& content, const RouteItem& item) {
  auto goal = std::ranges::find(content.goals, item.goal, &RouteGoal::id);
  return goal == content.goals.end() ? "" : goal->text;
}

}  // namespace

Result<access::Download> export_handovers(Work& work, const AskHandovers& request) {
  auto horizon = work.horizon();
  sheet::Sheet sheet{"Переданные ИОМ",
                     {"Педагог", "Организация", "Задача", "Мероприятие", "Начало", "Окончание", "Часы", "Что закрывает", "Передан",
                      "Кому", "Ознакомлен"},
                     {}};
  for (const auto& path : horizon.everything ? std::vector{work.region} : horizon.paths)
    for (const auto& row : store::handovers_below(work.rows, work.region, path, request.rule.value_or(""), access::page_rows_max)) {
      if (!work.shows({row.route.path, row.route.person})) continue;
      auto profile = TRY(profile_of(work, row.route));
      const auto* rule = rule_for(work, *profile, row.route.path, std::span(&row.handover, 1));
      if (!rule) continue;
      auto content = handed_content(*rule, content_of(work.rows, work.region, row.route));
      for (const auto& item : content.items)
        sheet.rows.push_back({row.route.teacher, row.route.school, goal_of(content, item), item.title, item.starts, item.ends,
                              item.hours, item.covers, day_of_moment(work, row.handover.at_ms), row.handover.recipient_name,
                              day_of_moment(work, row.handover.acknowledged_ms)});
    }
  return access::Download{"Переданные ИОМ " + work.today().iso() + ".xlsx",
                          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                          sheet::write_xlsx({std::move(sheet)}, work.now)};
}

}  // namespace marshrut::route
