#pragma once
// From everybody's answers to one competency to what is known of its items. Small samples get the simpler model: while the
// middling item has fewer than 200 answers, partial credit with slopes of 1 (Rasch 1960, Masters 1982); from there on slopes
// of their own with priors (Muraki 1992). What experts said is a belief in both, moved by what all items of the competency turned
// out to be; an item with hardly any answers rests on it alone.
#include <span>

#include "diagnostics/scale/scale_types.h"
#include "instrument/types.h"
#include "psychometrics/table/responses.h"

namespace marshrut::diagnostics {

/// A version of an item whose answers are gathered, with what the calibration before said of it.
struct BankItem {
  instrument::Item item;
  std::int64_t version = 1;
  bool is_current = true;
  std::optional<ItemStatistics> before;
};

/// By what a person's answers are compared with those of others who know the same; absent where it is not known. `is_new`:
/// they came after the calibration before.
struct Kinds {
  std::optional<bool> village;
  std::optional<bool> beginner;
  bool is_new = false;
};

class CompetencyAnswers {
 public:
  explicit CompetencyAnswers(std::string competency) : competency_(std::move(competency)) {}

  /// Its place; a version is added once.
  std::size_t add(BankItem item);

  struct Given {
    std::size_t item = 0;  // its place
    double points = 0;
    std::string option;  // chosen, of single
  };
  /// `compared`: the rest of the answers says how able one is. Not so in an adaptive sitting, where it is near a half for all.
  void add_person(std::vector<Given> given, bool compared = true, Kinds kinds = {});

  const std::string& competency() const { return competency_; }
  const std::vector<BankItem>& items() const { return items_; }
  const psychometrics::Responses& responses() const { return responses_; }
  /// Person after person, as the answers of `responses`; "" where no option was chosen.
  const std::vector<std::string>& options() const { return options_; }
  /// By person.
  const std::vector<bool>& compared() const { return compared_; }
  const std::vector<Kinds>& kinds() const { return kinds_; }

 private:
  std::string competency_;
  std::vector<BankItem> items_;
  psychometrics::Responses responses_;
  std::vector<std::string> options_;
  std::vector<bool> compared_;
  std::vector<Kinds> kinds_;
};

struct CalibratedAnswers {
  CalibratedCompetency competency;
  std::vector<CalibratedItem> items;  // in the order they were added
};

CalibratedAnswers calibrated(const CompetencyAnswers& answers);

}  // namespace marshrut::diagnostics
