#include "diagnostics/marking/acts_own_marks.h"

#include <algorithm>
#include <set>

#include "access/store.h"
#include "diagnostics/marking/store_marking.h"
#include "instrument/store.h"
#include "organisation/store.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::int64_t compared = 5000;
constexpr std::size_t lines_shown = 50;
constexpr std::int64_t counted_lacking = 200;

std::vector<ComparedMark> marks_of_year(Work& work, const PersonId& expert) {
  const auto since = work.begin_of(work.today().plus_years(-1));
  return store::compared_marks(work.rows, work.region, expert, since, compared);
}

/// The marks of one answer stand beside each other.
std::vector<ComparedLine> lines_of(Work& work, const std::vector<ComparedMark>& marks) {
  std::vector<ComparedLine> lines;
  for (const auto& mark : marks) {
    if (!lines.empty() && lines.back().attempt == mark.attempt && lines.back().item == mark.item) {
      lines.back().others.push_back(mark.other);
      continue;
    }
    if (lines.size() == lines_shown) break;
    const auto item = instrument::find_item_of_form(work.rows, work.region, mark.form, mark.item);
    lines.push_back({mark.attempt, mark.item, item ? item->text : "", item ? item->points_max : 0, mark.turn, mark.points,
                     {mark.other}, mark.counted, mark.at_ms});
  }
  return lines;
}

std::set<PersonId> who_marks(Work& work) {
  std::set<PersonId> people;
  for (const auto duty : {access::Duty::expert, access::Duty::regional_methodist})
    for (const auto& holder : access::store::holders_of_duty(work.rows, work.region, duty, work.today()))
      people.insert(holder.person);
  return people;
}

}  // namespace

Result<OwnMarks> own_marks(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  const auto marks = marks_of_year(work, work.actor.person);
  OwnMarks own{.agreement = agreement_of(marks), .severity = severity_of(marks)};
  own.marks = lines_of(work, marks);
  return own;
}

Result<Markers> markers_seen(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  Markers seen;
  const auto loads = store::loads(work.rows, work.region, work.now);
  for (const auto& person : who_marks(work)) {
    const auto load = std::ranges::find(loads, person, &store::Load::expert);
    const auto marks = marks_of_year(work, person);
    Marker marker{person, organisation::name_of_person(work.rows, work.region, person)};
    if (load != loads.end()) marker.open = load->open, marker.overdue = load->overdue;
    marker.agreement = agreement_of(marks);
    marker.severity = severity_of(marks);
    seen.markers.push_back(std::move(marker));
  }
  std::ranges::sort(seen.markers, {}, &Marker::name);
  seen.lacking = static_cast<std::int64_t>(store::lacking_markers(work.rows, work.region, counted_lacking).size());
  work.touched("severity", work.region);
  return seen;
}

}  // namespace marshrut::diagnostics
