#pragma once
// A person's result as a paper to keep: the pictures of the screen, each with its table, by what it was measured and when, and
// what a percent is and is not. Every number is one of the screen's.
#include <optional>
#include <string>

#include "deficit/person/acts_person.h"
#include "diagnostics/result/acts_results.h"

namespace marshrut::deficit {

struct ResultPaper {
  PersonFindings person;
  std::string workplace;
  std::optional<diagnostics::ResultView> last;  // absent: measured elsewhere, or not open to the reader
  std::optional<Date> finished_on;
  std::optional<Date> calibrated_on;
  Date today;
  bool own = true;   // the reader is the person: the own view stands beside
  bool demo = false;
};

/// As PDF. Who may not see numbers gets levels in words and no pictures.
std::string result_pages(const ResultPaper& paper);

}  // namespace marshrut::deficit
