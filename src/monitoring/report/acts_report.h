#pragma once
// Reports over the indicators of a regulation: the ready section for a school's system of evaluating quality, the open annual
// report of a municipality, schools by how they rose in a year. No person is named in any of them; a group too small to
// hide one is not told.
#include "access/endpoint.h"
#include "monitoring/types.h"
#include "regulation/types.h"

namespace marshrut::monitoring {

using access::Work;

/// One indicator at a place today and on the same day a year ago; nothing where it cannot be told.
struct ReportLine {
  regulation::Words title;
  std::string unit;
  std::optional<double> value;
  std::optional<double> year_ago;
};
DESCRIBE(ReportLine, title, unit, value, year_ago)
struct IssuedReport {
  std::string paper;
  std::string number;
  std::vector<ReportLine> lines;
};
DESCRIBE(IssuedReport, paper, number, lines)

struct AskQualitySection {
  std::string school;
};
DESCRIBE(AskQualitySection, school)
/// Text and table of the year for a school's own documents.
Result<IssuedReport> issue_quality_section(Work& work, const AskQualitySection& request);
/// What a municipality tells everybody once a year.
Result<IssuedReport> issue_open_report(Work& work, const access::Nothing& request);

/// A school by the share that counts for encouragement, this school year and the last.
struct RisingSchool {
  std::string school;
  std::optional<double> value;
  std::optional<double> year_ago;
  std::optional<double> change;
};
DESCRIBE(RisingSchool, school, value, year_ago, change)
struct RisingSchools {
  regulation::Words indicator;
  std::vector<std::string> clauses;
  std::vector<RisingSchool> schools;  // the greatest change first
};
DESCRIBE(RisingSchools, indicator, clauses, schools)
Result<RisingSchools> list_rising_schools(Work& work, const access::Nothing& request);

}  // namespace marshrut::monitoring
