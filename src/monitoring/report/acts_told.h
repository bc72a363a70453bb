#pragma once
// Values of the indicators at one place as strangers may read them: nothing of a place that is hidden, also where the
// region less what others tell would give it away.
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

/// One indicator at a place on a day.
std::optional<double> told_at(Work& work, const regulation::Profile& profile, const regulation::IndicatorRule& rule,
                              const std::string& path, Date day);
/// Those indicators of the regulation that are counted here and cut at this level.
std::vector<ReportLine> lines_at(Work& work, const regulation::Profile& profile, const std::string& path,
                                 regulation::IndicatorCut level);
/// The widest place that a grant of the asker is about.
std::string widest(const access::Horizon& horizon, const std::string& region);
/// The paper with a list of indicators whose author by the regulation the actor is.
const regulation::DocumentRule* report_of_actor(const Work& work, const regulation::Profile& profile);
/// "12.5" for a paper, a dash for nothing.
std::string printed(const std::optional<double>& value);

}  // namespace marshrut::monitoring
