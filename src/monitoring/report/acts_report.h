#pragma once
// The ready section for a school's system of evaluating quality, over the indicators of a regulation. No person is named
// in it; a group too small to hide one is not told.
#include "monitoring/report/acts_told.h"

namespace marshrut::monitoring {

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

}  // namespace marshrut::monitoring
