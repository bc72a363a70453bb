#pragma once
// How the items of the bank behave, for those who keep it (US-R05): words about each, the reasons to look at it, its curve.
#include "access/endpoint.h"
#include "diagnostics/scale/scale_types.h"

namespace marshrut::diagnostics {

struct AskStatistics {
  std::optional<std::string> competency;
};
DESCRIBE(AskStatistics, competency)

/// A competency of the bank: its current items, and how many of them a person should look at.
struct CompetencyStatistics {
  std::string competency;
  std::int64_t items = 0;
  std::int64_t known = 0;  // with enough answers
  std::int64_t flagged = 0;
};
DESCRIBE(CompetencyStatistics, competency, items, known, flagged)

struct ItemBehaviour {
  std::string item;
  std::int64_t version = 1;
  std::string competency;
  ParameterSource source = ParameterSource::experts;
  ItemStatistics statistics;
  std::vector<CurvePoint> curve;  // what the model expects, from ability -3 to 3; people are 0
};
DESCRIBE(ItemBehaviour, item, version, competency, source, statistics, curve)

struct BankStatistics {
  std::optional<Calibration> calibration;  // absent: none was made yet, and the lists are empty
  std::int64_t people_for_words = diagnostics::people_for_words;
  std::vector<CompetencyStatistics> competencies;
  std::vector<ItemBehaviour> items;  // of the competency asked for; without one, those to look at, the worst first
};
DESCRIBE(BankStatistics, calibration, people_for_words, competencies, items)
Result<BankStatistics> bank_statistics(access::Work& work, const AskStatistics& request);

}  // namespace marshrut::diagnostics
