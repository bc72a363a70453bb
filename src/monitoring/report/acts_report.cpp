#include "monitoring/report/acts_report.h"

#include "documents/acts.h"
#include "monitoring/errors.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {

Result<IssuedReport> issue_quality_section(Work& work, const AskQualitySection& request) {
  auto school = organisation::find_school(work.rows, work.region, {request.school});
  if (!school) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({school->path, {}}));
  auto profile = TRY(regulation::profile_at(work, school->path));
  const auto* document = report_of_actor(work, *profile);
  if (!document) return fail(errors::report_not_by_regulation);
  IssuedReport report{"", "", lines_at(work, *profile, school->path, regulation::IndicatorCut::school)};
  documents::Fields fields;
  fields.values = {{"place", school->title},
                   {"territory", profile->territory.title},
                   {"since", documents::short_date(regulation::school_year_start(profile->calendar, work.today()))},
                   {"until", documents::short_date(work.today())}};
  fields.lists.try_emplace("indicators");
  for (const auto& line : report.lines)
    fields.lists["indicators"].push_back({line.title.ru, line.unit, printed(line.value), printed(line.year_ago)});
  auto paper = TRY(documents::issue_by(work, *profile, {document->code, "report", school->path, {}, school->path, "", {}, fields}));
  report.paper = paper.id.value;
  report.number = paper.number;
  return report;
}

}  // namespace marshrut::monitoring
