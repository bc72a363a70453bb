#pragma once
// The export for federal reporting (US-G11). Enters: a fixed template, which is data (data/federal_report.csv). Leaves: its
// rows with what is counted in the region. Pure.
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "monitoring/types.h"
#include "regulation/profile/closing.h"

namespace marshrut::monitoring {

/// The text of the template: a heading, then "code,title,unit,formula,numerator,denominator,period" with the words of
/// IndicatorRule; no cell holds a comma. Lent by app/.
struct FederalTemplate {
  std::string text;
};

/// A fault where the template is not what it must be: it is part of the program.
std::vector<regulation::IndicatorRule> rules_of(const FederalTemplate& text);

/// A row as it is sent; numbers of too few people are absent.
struct FederalRow {
  std::string code;
  std::string title;
  std::string unit;
  std::optional<double> number;
  std::optional<double> of;
  std::optional<double> value;
  bool hidden = false;
};
DESCRIBE(FederalRow, code, title, unit, number, of, value, hidden)

/// Files are kept by their SHA-256, which is the checksum that goes with them.
struct FederalExport {
  Id<FederalExport> id;
  Date made_on;
  Date since;
  Date until;
  std::string author_name;
  std::string csv_sha256;
  std::string xlsx_sha256;
};
DESCRIBE(FederalExport, id, made_on, since, until, author_name, csv_sha256, xlsx_sha256)

}  // namespace marshrut::monitoring
