#include "accompaniment/workplace/acts_sheet.h"

#include <algorithm>

#include "accompaniment/acts_follow.h"
#include "accompaniment/errors.h"
#include "accompaniment/workplace/sheet.h"
#include "accompaniment/workplace/store_sheets.h"
#include "base/text.h"
#include "documents/compose.h"
#include "organisation/store.h"
#include "route/errors.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::accompaniment {
namespace {

/// A side of the sheet reads it as one's own, others by their reach.
Result<WorkplaceSheet> sheet_reached(Work& work, const Id<WorkplaceSheet>& id) {
  auto sheet = store::find_sheet(work.rows, work.region, id);
  if (!sheet || sheet->colleague == work.actor.person) work.own();
  if (!sheet) return fail(access::errors::not_found);
  if (sheet->colleague != work.actor.person) TRY(work.may({sheet->path, sheet->person}));
  return *std::move(sheet);
}

bool is_side(Work& work, const WorkplaceSheet& sheet) {
  return work.actor.person == sheet.person || work.actor.person == sheet.colleague;
}

SheetView view_of(Work& work, const regulation::Profile& profile, const WorkplaceSheet& sheet) {
  auto rule = form_rule(profile, sheet.form);
  const bool side = is_side(work, sheet);
  return {sheet, side && !is_whole(sheet), side && signed_by(sheet, work.actor.person, work.now).has_value(),
          rule && rule->document};
}

Result<regulation::Profiles::Shared> profile_of_sheet(Work& work, const WorkplaceSheet& sheet) {
  auto route = route::find_route(work.rows, work.region, sheet.route);
  if (!route) return fail(access::errors::not_found);
  return route::profile_of(work, *route);
}

Result<SheetView> saved(Work& work, const WorkplaceSheet& before, WorkplaceSheet after, std::int64_t revision) {
  after.revision = revision;
  if (!store::update_sheet(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  after.revision += 1;
  work.touched("workplace_sheet", after.id, json::write(before), json::write(after));
  return view_of(work, *TRY(profile_of_sheet(work, after)), after);
}

/// The words by which a reviewer knows the sheet among evidence.
std::string evidence_words(const regulation::WorkplaceFormRule& rule, const WorkplaceSheet& sheet) {
  return rule.title.ru + " " + documents::short_date(sheet.held_on) + ": " + sheet.topic + ". Лист подписали " +
         sheet.teacher + " и " + sheet.colleague_name + ".";
}

void fill_forms(Sheets& answer, const regulation::Profile& profile) {
  if (!profile.workplace) return;
  for (const auto& rule : profile.workplace->forms) answer.forms.push_back({rule.form, rule.title});
  answer.checkpoint_sheet = profile.workplace->checkpoint_sheet.has_value();
}

}  // namespace

Result<Sheets> list_sheets(Work& work, const AskSupport& request) {
  auto route = route::find_route(work.rows, work.region, request.route);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({route->path, route->person}));
  auto profile = TRY(route::profile_of(work, *route));
  Sheets answer;
  for (const auto& sheet : store::sheets_of(work.rows, work.region, route->id))
    answer.sheets.push_back(view_of(work, *profile, sheet));
  fill_forms(answer, *profile);
  return answer;
}

Result<Sheets> list_own_sheets(Work& work, const access::Nothing&) {
  work.own();
  Sheets answer;
  for (const auto& sheet : store::sheets_with(work.rows, work.region, work.actor.person))
    answer.sheets.push_back(view_of(work, *TRY(profile_of_sheet(work, sheet)), sheet));
  return answer;
}

Result<SheetView> write_sheet(Work& work, const WriteSheet& request) {
  auto route = route::find_route(work.rows, work.region, request.route);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({route->path, route->person}));
  auto profile = TRY(route::profile_of(work, *route));
  TRY(form_rule(*profile, request.form));
  auto items = route::items_of(work.rows, work.region, route->id);
  auto item = std::ranges::find(items, request.item, &route::RouteItem::id);
  if (item == items.end()) return fail(route::errors::item_not_found);
  WorkplaceSheet sheet{.id = work.new_id<WorkplaceSheet>(),
                       .route = route->id,
                       .item = item->id,
                       .person = route->person,
                       .path = route->path,
                       .teacher = route->teacher,
                       .activity = item->title,
                       .form = request.form,
                       .held_on = request.held_on,
                       .school_class = std::string(trimmed(request.school_class)),
                       .topic = std::string(trimmed(request.topic)),
                       .observed = std::string(trimmed(request.observed)),
                       .questions = std::string(trimmed(request.questions)),
                       .recommendations = std::string(trimmed(request.recommendations)),
                       .colleague = request.colleague.value_or(work.actor.person),
                       .colleague_name = {},
                       .teacher_signed_ms = {},
                       .colleague_signed_ms = {},
                       .evidence = {}};
  TRY(acceptable_sheet(sheet, work.today()));
  sheet.colleague_name = organisation::name_of_person(work.rows, work.region, sheet.colleague);
  if (sheet.colleague_name.empty()) return fail(errors::sheet_with_oneself, "/colleague");
  if (!is_side(work, sheet)) return fail(errors::sheet_not_yours);
  store::insert_sheet(work.rows, work.region, sheet);
  work.touched("workplace_sheet", sheet.id, "", json::write(sheet));
  return view_of(work, *profile, sheet);
}

Result<SheetView> change_sheet(Work& work, const ChangeSheet& request) {
  auto before = TRY(sheet_reached(work, request.sheet));
  if (!is_side(work, before)) return fail(errors::sheet_not_yours);
  auto after = TRY(reopened(before));
  after.held_on = request.held_on;
  after.school_class = std::string(trimmed(request.school_class));
  after.topic = std::string(trimmed(request.topic));
  after.observed = std::string(trimmed(request.observed));
  after.questions = std::string(trimmed(request.questions));
  after.recommendations = std::string(trimmed(request.recommendations));
  TRY(acceptable_sheet(after, work.today()));
  return saved(work, before, std::move(after), request.revision);
}

Result<SheetView> sign_sheet(Work& work, const SignSheet& request) {
  auto before = TRY(sheet_reached(work, request.sheet));
  auto after = TRY(signed_by(before, work.actor.person, work.now));
  if (is_whole(after)) {
    auto rule = TRY(form_rule(*TRY(profile_of_sheet(work, after)), after.form));
    after.evidence = TRY(attach_evidence(work, after.route, after.item, evidence_words(rule, after)));
  }
  return saved(work, before, std::move(after), request.revision);
}

}  // namespace marshrut::accompaniment
