#include "catalogue/programme/acts_programme.h"

#include "base/text.h"
#include "catalogue/errors.h"
#include "catalogue/store.h"

namespace marshrut::catalogue {
namespace {

/// The accumulative programme that hours are added up for.
Id<Activity> whole_of(const Programme& programme) {
  return programme.part_of.empty() ? programme.activity : Id<Activity>{programme.part_of};
}

Result<ProgrammeView> programme_view(Work& work, const Activity& activity) {
  ProgrammeView view;
  view.programme = programme_of(work, activity.id);
  view.needs_expertise = needs_expertise(*TRY(profile_now(work)), activity);
  const auto whole = store::find_activity(work.rows, work.region, whole_of(view.programme));
  if (whole && !view.programme.part_of.empty()) view.part_of_title = whole->title;
  view.hours_whole = whole ? whole->hours : 0;
  for (const auto& credit : store::credits_for(work.rows, work.region, work.actor.person, whole_of(view.programme))) {
    const auto module = store::find_activity(work.rows, work.region, Id<Activity>{credit.module});
    view.credited.push_back({credit.module, module ? module->title : "", credit.hours});
    view.hours_credited += credit.hours;
  }
  return view;
}

Result<std::string> whole_named(Work& work, const Activity& module, const std::string& code) {
  if (trimmed(code).empty()) return std::string();
  const auto whole = store::find_activity_by_code(work.rows, work.region, std::string(trimmed(code)));
  if (!whole) return fail(errors::activity_unknown, "/part_of", code);
  if (whole->id == module.id) return fail(errors::part_of_itself, "/part_of");
  return whole->id.value;
}

}  // namespace

Result<SharedProfile> profile_now(Work& work) {
  return work.services.part<regulation::Profiles>().in_force(work.rows, work.region, work.region, work.today());
}

Result<Activity> activity_there(Work& work, const Id<Activity>& id) {
  auto found = store::find_activity(work.rows, work.region, id);
  if (!found) return fail(access::errors::not_found);
  return *std::move(found);
}

Programme programme_of(Work& work, const Id<Activity>& activity) {
  if (auto found = find_programme(work.rows, work.region, activity)) return *std::move(found);
  Programme nothing;
  nothing.activity = activity;
  nothing.revision = -1;  // no row yet
  return nothing;
}

Result<void> ensure_offered(Work& work, const Activity& activity) {
  return may_be_offered(*TRY(profile_now(work)), activity, find_programme(work.rows, work.region, activity.id));
}

Result<ProgrammeView> show_programme(Work& work, const AskProgramme& request) {
  TRY(work.may({work.region, {}}));
  const auto activity = TRY(activity_there(work, request.activity));
  const bool offered = activity.state == ActivityState::published || activity.proposed_by == work.actor.person.value;
  const access::Scope whole{work.region, {}};
  const bool examines = work.could(access::Right{"programme.examine"}, whole) ||
                        work.could(access::Right{"catalogue.manage"}, whole);
  if (!offered && !examines) return fail(access::errors::not_found);
  return programme_view(work, activity);
}

Result<ProgrammeView> describe_programme(Work& work, const DescribeProgramme& request) {
  TRY(work.may({work.region, {}}));
  const auto activity = TRY(activity_there(work, request.activity));
  const auto before = programme_of(work, activity.id);
  auto after = before;
  after.kind = request.kind;
  after.portal_url = request.portal_url;
  after.partners = request.partners;
  after.horizon = request.horizon;
  after.part_of = TRY(whole_named(work, activity, request.part_of));
  TRY(check_programme(after));
  if (before.revision != request.revision) return fail(access::errors::stale);
  if (before.revision < 0) after.revision = 0, store::insert_programme(work.rows, work.region, after);
  else if (!store::update_programme(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("programme", activity.id, json::write(before), json::write(after));
  return programme_view(work, activity);
}

Result<Credits> my_credits(Work& work, const access::Nothing&) {
  work.own();
  return Credits{credits_of(work.rows, work.region, work.actor.person)};
}

Result<void> credit_module(Work& work, const PersonId& person, const Id<Activity>& activity) {
  const auto programme = find_programme(work.rows, work.region, activity);
  if (!programme || programme->part_of.empty()) return {};
  const auto module = TRY(activity_there(work, activity));
  store::credit(work.rows, work.region, person, {programme->part_of, activity.value, module.hours, work.today()});
  return {};
}

void take_credit_back(Work& work, const PersonId& person, const Id<Activity>& activity) {
  store::uncredit(work.rows, work.region, person, activity.value);
}

}  // namespace marshrut::catalogue
