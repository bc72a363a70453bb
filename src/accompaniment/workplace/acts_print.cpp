#include "access/look.h"
#include "accompaniment/errors.h"
#include "accompaniment/store.h"
#include "accompaniment/workplace/acts_sheet.h"
#include "accompaniment/workplace/sheet.h"
#include "accompaniment/workplace/store_sheets.h"
#include "documents/file/acts_sheet.h"
#include "documents/compose.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::accompaniment {
namespace {

std::string signed_on(Work& work, const std::optional<Instant>& moment) {
  return moment ? documents::short_date(work.day_of(*moment)) : "не подписано";
}

std::string dash(const std::string& words) { return words.empty() ? "—" : words; }

documents::Fields sheet_fields(Work& work, const WorkplaceSheet& sheet, const std::string& school) {
  documents::Fields fields;
  fields.values = {{"name", sheet.teacher},
                   {"school", school},
                   {"colleague", sheet.colleague_name},
                   {"held", documents::date_in_words(sheet.held_on)},
                   {"class", dash(sheet.school_class)},
                   {"topic", sheet.topic},
                   {"activity", sheet.activity},
                   {"observed", sheet.observed},
                   {"questions", dash(sheet.questions)},
                   {"recommendations", dash(sheet.recommendations)},
                   {"teacher_signed", signed_on(work, sheet.teacher_signed_ms)},
                   {"colleague_signed", signed_on(work, sheet.colleague_signed_ms)}};
  return fields;
}

std::string point_title(const Checkpoint& point) {
  return point.title.empty() ? "Контрольная точка № " + std::to_string(point.number) : point.title;
}

const char* point_result(const Checkpoint& point, Date today) {
  if (point.state == CheckpointState::done) return point.done_on <= point.due ? "пройдена в срок" : "пройдена с опозданием";
  return point.due < today ? "просрочена" : "впереди";
}

documents::Fields checkpoint_fields(Work& work, const route::Route& route) {
  documents::Fields fields;
  auto points = checkpoints_of(work.rows, work.region, route.id);
  auto& rows = fields.lists["checkpoints"];
  std::int64_t in_time = 0;
  for (const auto& point : points) {
    if (point.done_on && *point.done_on <= point.due) ++in_time;
    rows.push_back({point_title(point), documents::short_date(point.due),
                    point.done_on ? documents::short_date(*point.done_on) : "—", point_result(point, work.today()),
                    dash(point.note)});
  }
  std::string companion;
  for (const auto& member : members_of(work.rows, work.region, route.id))
    if ((member.duty == access::Duty::tutor || member.duty == access::Duty::curator) &&
        (!member.until || *member.until >= work.today()) && companion.empty())
      companion = member.name;
  fields.values = {{"name", route.teacher},
                   {"school", route.school},
                   {"starts", documents::short_date(route.starts)},
                   {"ends", documents::short_date(route.ends)},
                   {"in_time", std::to_string(in_time) + " из " + std::to_string(points.size())},
                   {"companion", companion}};
  return fields;
}

}  // namespace

Result<access::Download> print_sheet(const access::Call& call, const AskSheet& request) {
  auto printing = TRY(access::look(call.services, call.actor, call.right, [&](Work& work) -> Result<documents::Sheet> {
    auto sheet = store::find_sheet(work.rows, work.region, request.sheet);
    if (!sheet || sheet->colleague == work.actor.person) work.own();
    if (!sheet) return fail(access::errors::not_found);
    if (sheet->colleague != work.actor.person) TRY(work.may({sheet->path, sheet->person}));
    auto route = route::find_route(work.rows, work.region, sheet->route).value();
    auto profile = TRY(route::profile_of(work, route));
    const auto* rule = TRY(documents::sheet_rule(*profile, TRY(form_rule(*profile, sheet->form)).document));
    return documents::Sheet{std::move(profile), rule, sheet_fields(work, *sheet, route.school), sheet->held_on, sheet->teacher};
  }));
  return documents::sheet_file(call, std::move(printing), request.format);
}

Result<access::Download> print_checkpoints(const access::Call& call, const PrintCheckpoints& request) {
  auto printing = TRY(access::look(call.services, call.actor, call.right, [&](Work& work) -> Result<documents::Sheet> {
    auto route = route::find_route(work.rows, work.region, request.route);
    if (!route) {
      work.own();
      return fail(access::errors::not_found);
    }
    TRY(work.may({route->path, route->person}));
    auto profile = TRY(route::profile_of(work, *route));
    const auto& workplace = profile->workplace;
    const auto* rule = TRY(documents::sheet_rule(*profile, workplace ? workplace->checkpoint_sheet : std::nullopt));
    return documents::Sheet{std::move(profile), rule, checkpoint_fields(work, *route), work.today(), route->teacher};
  }));
  return documents::sheet_file(call, std::move(printing), request.format);
}

}  // namespace marshrut::accompaniment
