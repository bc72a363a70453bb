#pragma once
// Indicators as people read them: one indicator on a day, at a place, by the parts of the place; and the same as a
// workbook.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "monitoring/store.h"
#include "monitoring/types.h"
#include "regulation/types.h"

namespace marshrut::monitoring {

using access::Work;

struct AskIndicator {
  std::optional<std::string> indicator;  // code; the regulation's first when absent
  std::optional<Date> date;              // today when absent
  std::optional<regulation::IndicatorCut> by;  // the parts of the place when absent
  std::optional<std::string> at;         // a scope path; the widest that the asker may see when absent
};
DESCRIBE(AskIndicator, indicator, date, by, at)

/// An indicator that can be asked for.
struct IndicatorName {
  std::string code;
  regulation::Words title;
  std::string unit;
  std::vector<regulation::IndicatorCut> cuts;
};
DESCRIBE(IndicatorName, code, title, unit, cuts)

struct IndicatorPage {
  std::vector<IndicatorName> indicators;
  std::string code;
  regulation::Words title;
  std::string unit;
  regulation::IndicatorFormula formula = regulation::IndicatorFormula::share;
  regulation::CountedThing numerator = regulation::CountedThing::teachers;
  std::optional<regulation::CountedThing> denominator;
  std::vector<std::string> clauses;  // where the regulation says so; none when it is ours
  Date date;
  Span span;
  regulation::IndicatorCut by = regulation::IndicatorCut::region;
  std::vector<regulation::IndicatorCut> cuts;  // that fit the place
  std::string at;
  std::optional<std::string> above;  // the place around, when the asker may see it
  std::int64_t people_min = 0;
  bool people = false;  // whether the asker may have the list of who is counted here
  IndicatorLine total;
  std::vector<IndicatorLine> lines;
};
DESCRIBE(IndicatorPage, indicators, code, title, unit, formula, numerator, denominator, clauses, date, span, by, cuts,
         at, above, people_min, people, total, lines)
/// The indicator of this code that is counted here; the first when no code is given.
Result<const regulation::IndicatorRule*> rule_asked(const regulation::Profile& profile,
                                                    const std::optional<std::string>& code);
/// What is asked of the counts at or below a path, of the days up to the last of a span.
store::Asked asked_in(Work& work, const std::string& path, const Span& span);

Result<IndicatorPage> show_indicator(Work& work, const AskIndicator& request);
/// What the page shows, with the day and who asked.
Result<access::Download> export_indicator(Work& work, const AskIndicator& request);

}  // namespace marshrut::monitoring
