#include "catalogue/acts_export.h"

#include <fmt/format.h>

#include "catalogue/import/acts_import_parsing.h"
#include "catalogue/prerequisite/store_prerequisite.h"
#include "catalogue/programme/acts_programme.h"
#include "catalogue/store.h"
#include "platform/sheet/write.h"

namespace marshrut::catalogue {
namespace {

constexpr const char* workbook_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The titles that an import knows its columns by.
std::vector<std::string> titles_of(std::span<const sheet::Column> columns) {
  std::vector<std::string> titles;
  for (const auto& column : columns) titles.emplace_back(column.titles.front());
  return titles;
}

/// The main competency first, each with its gain: "METH-1=0.09;METH-2=0.02".
std::string gains_in_words(Work& work, const Activity& activity) {
  std::string text;
  for (const auto& gain : gains_of_activity(work.rows, work.region, activity.id))
    text += (text.empty() ? "" : ";") + gain.competency + "=" + fmt::format("{}", gain.gain);
  return text;
}

std::string prerequisites_in_words(Work& work, const Activity& activity) {
  std::string text;
  for (const auto& one : prerequisites_of(work.rows, work.region, activity.id)) text += (text.empty() ? "" : ";") + one.code;
  return text;
}

std::vector<sheet::Cell> row_of(Work& work, const Activity& a) {
  using importing::word_of;
  const auto programme = programme_of(work, a.id);
  const auto whole = programme.part_of.empty()
                         ? std::nullopt
                         : store::find_activity(work.rows, work.region, Id<Activity>{programme.part_of});
  return {a.code, a.title, a.type, word_of(a.education_type), word_of(a.kind), word_of(a.level), a.provider,
          gains_in_words(work, a), a.subject, a.audience, word_of(a.form), a.hours, a.cost, word_of(a.venue), a.url,
          a.document, a.equivalence, a.technology, a.register_no, programme.kind ? word_of(*programme.kind) : "", programme.portal_url,
          programme.partners, programme.horizon ? "да" : "", whole ? whole->code : "", prerequisites_in_words(work, a)};
}

std::string slots_in_words(const ActivitySession& session) {
  std::string text;
  for (const auto& slot : listed(session.slots))
    text += (text.empty() ? "" : "; ") + slot.substr(0, slot.size() - 1) + (slot.back() == 'e' ? " вечер" : " день");
  return text;
}

std::vector<sheet::Cell> row_of(const Activity& activity, const ActivitySession& s) {
  return {s.code, activity.code, s.starts, s.ends, slots_in_words(s), s.release_days, s.place, s.municipality,
          s.seats ? sheet::Cell{*s.seats} : sheet::Cell{}, s.least_group, s.taken,
          s.state == SessionState::cancelled ? sheet::Cell{std::string("отменён")} : sheet::Cell{}};
}

}  // namespace

Result<access::Download> export_catalogue(Work& work, const ListActivities& request) {
  TRY(work.may({work.region, {}}));
  sheet::Sheet activities{"Мероприятия", titles_of(importing::activity_columns()), {}};
  sheet::Sheet sessions{"Потоки", titles_of(importing::session_columns()), {}};
  for (const char* more : {"Занято", "Состояние"}) sessions.titles.emplace_back(more);
  for (const auto& activity : found_activities(work, request)) {
    activities.rows.push_back(row_of(work, activity));
    for (const auto& session : store::sessions_of(work.rows, work.region, activity.id, work.today()))
      sessions.rows.push_back(row_of(activity, session));
  }
  auto bytes = sheet::write_xlsx({activities, sessions}, work.now);
  return access::Download{"Перечень " + work.today().iso() + ".xlsx", workbook_type, std::move(bytes)};
}

}  // namespace marshrut::catalogue
