#include "catalogue/import/acts_import.h"

#include <algorithm>

#include "access/acts_import.h"
#include "base/text.h"
#include "catalogue/errors.h"
#include "catalogue/import/acts_import_parsing.h"
#include "catalogue/prerequisite/store_prerequisite.h"
#include "catalogue/programme/acts_programme.h"
#include "catalogue/rules.h"
#include "catalogue/move/acts_move.h"
#include "catalogue/move/move.h"
#include "catalogue/seats/acts_wait.h"
#include "catalogue/store.h"
#include "competency/store.h"
#include "organisation/store.h"
#include "organisation/subject_words.h"
#include "regulation/store.h"

namespace marshrut::catalogue {
namespace {

using namespace importing;
using sheet::ImportReport;
using sheet::RowReader;

Result<Known> known_now(Work& work) {
  Known known;
  auto& profiles = work.services.part<regulation::Profiles>();
  auto profile = TRY(profiles.in_force(work.rows, work.region, work.region, work.today()));
  for (const auto& type : profile->activities.types) {
    known.types[folded(type.title.ru)] = type.code;
    known.types[folded(type.code)] = type.code;
  }
  auto subjects = organisation::store::subjects(work.rows, work.region);
  for (const auto& subject : subjects) known.subject_titles.push_back(subject.title);
  known.subjects = organisation::subject_words(subjects);
  for (const auto& position : organisation::store::positions(work.rows, work.region)) {
    known.position_titles.push_back(position.title);
    known.positions[folded(position.title)] = position.code;
    known.positions[folded(position.code)] = position.code;
  }
  for (const auto& competency : competency::competencies(work.rows, work.region))
    known.competencies.insert(competency.code);
  for (const auto& code : store::codes_of_activities(work.rows, work.region)) known.order.knows(code);
  for (const auto& [activity, before] : store::prerequisites_by_code(work.rows, work.region)) known.order.puts(activity, before);
  known.competency_codes.assign(known.competencies.begin(), known.competencies.end());
  return known;
}

/// True when it was new.
void count(ImportReport& report, bool created) { ++(created ? report.created : report.updated); }

/// What the row says of the activity as a programme; where its expertise stands is not a matter of lists.
Result<void> save_programme_words(Work& work, const ActivityEntry& entry) {
  auto programme = programme_of(work, entry.activity.id);
  programme.kind = entry.programme.kind;
  programme.portal_url = entry.programme.portal_url;
  programme.partners = entry.programme.partners;
  programme.horizon = entry.programme.horizon;
  programme.part_of.clear();
  if (!entry.part_of.empty()) {
    const auto whole = store::find_activity_by_code(work.rows, work.region, entry.part_of);
    if (!whole) return fail(errors::activity_unknown, "", entry.part_of);
    if (whole->id == entry.activity.id) return fail(errors::part_of_itself);
    programme.part_of = whole->id.value;
  }
  if (programme.revision >= 0) store::update_programme(work.rows, work.region, programme);
  else programme.revision = 0, store::insert_programme(work.rows, work.region, programme);
  return {};
}

Result<void> save_prerequisites(Work& work, const ActivityEntry& entry) {
  std::vector<Id<Activity>> ids;
  for (const auto& code : *entry.prerequisites) {
    const auto found = store::find_activity_by_code(work.rows, work.region, code);
    if (!found) return fail(errors::prerequisite_unknown, "", code);
    if (std::ranges::find(ids, found->id) == ids.end()) ids.push_back(found->id);
  }
  store::replace_prerequisites(work.rows, work.region, entry.activity.id, ids);
  return {};
}

Result<void> save(Work& work, ActivityEntry& entry, ImportReport& report) {
  auto& activity = entry.activity;
  auto before = store::find_activity_by_code(work.rows, work.region, activity.code);
  activity.id = before ? before->id : work.new_id<Activity>();
  auto known = before ? gains_of_activity(work.rows, work.region, activity.id) : std::vector<Gain>{};
  auto gains = TRY(gains_of(entry.competencies, known));
  activity.competencies = codes_of(gains);
  if (before) activity.state = before->state, activity.revision = before->revision;
  // What the house carries itself (the demo) has no council yet.
  else if (!work.actor.house && needs_expertise(*TRY(profile_now(work)), activity)) activity.state = ActivityState::moderation;
  if (before) store::update_activity(work.rows, work.region, activity);
  else store::insert_activity(work.rows, work.region, activity);
  store::replace_gains(work.rows, work.region, activity.id, gains);
  if (entry.says_programme) TRY(save_programme_words(work, entry));
  if (entry.prerequisites) TRY(save_prerequisites(work, entry));
  count(report, !before);
  return {};
}

Result<void> save(Work& work, SessionEntry& entry, ImportReport& report) {
  auto activity = store::find_activity_by_code(work.rows, work.region, entry.activity);
  if (!activity) return fail(errors::activity_unknown, "", entry.activity);
  auto before = store::find_session_by_code(work.rows, work.region, entry.session.code);
  entry.session.activity = activity->id;
  entry.session.id = before ? before->id : work.new_id<ActivitySession>();
  if (!before) {
    store::insert_session(work.rows, work.region, entry.session);
  } else {
    entry.session.revision = before->revision;
    entry.session.state = before->state;
    if (!store::update_session(work.rows, work.region, entry.session))
      return fail(errors::seats_below_taken, "", std::to_string(before->taken));
    if (is_elsewhere(*before, entry.session)) {
      TRY(work.happened(SessionMoved{*before, entry.session, ""}));
      TRY(tell_waiting(work, entry.session));
    }
    TRY(give_free_seats(work, entry.session.id));
  }
  count(report, !before);
  return {};
}

Result<void> save(Work& work, GainEntry& entry, ImportReport& report) {
  auto activity = store::find_activity_by_code(work.rows, work.region, entry.activity);
  if (!activity) return fail(errors::activity_unknown, "", entry.activity);
  auto gains = gains_of_activity(work.rows, work.region, activity->id);
  auto known = std::ranges::find(gains, entry.gain.competency, &Gain::competency);
  count(report, known == gains.end());
  if (known == gains.end()) gains.push_back(entry.gain);
  else *known = entry.gain;
  store::replace_gains(work.rows, work.region, activity->id, gains);
  return {};
}

}  // namespace

Result<ImportReport> import_catalogue(Work& work, const ImportCatalogue& request) {
  TRY(work.may({work.region, {}}));
  auto known = TRY(known_now(work));
  auto keep = [&](auto& entry, ImportReport& report) { return save(work, entry, report); };
  switch (request.kind) {
    case CatalogueList::sessions: return access::import_rows(work, request, session_columns(), &session_of, keep);
    case CatalogueList::gains:
      return access::import_rows(work, request, gain_columns(), [&](RowReader& row) { return gain_of(row, known); }, keep);
    case CatalogueList::activities: break;
  }
  return access::import_rows(work, request, activity_columns(), [&](RowReader& row) { return activity_of(row, known); }, keep);
}

}  // namespace marshrut::catalogue
