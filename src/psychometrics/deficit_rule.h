#pragma once
// When a deficit is said: by how likely ability lies below a cut that is itself known with an error, and by what it costs to
// be wrong either way (Wald 1950). p = sum of w_q Phi((cut - x_q) / cut_error) over the nodes x_q of the posterior; a deficit is
// said where p is at least L_FP / (L_FP + L_FN).
#include <optional>

#include "base/describe.h"
#include "psychometrics/item/row.h"

namespace marshrut::psychometrics {

struct Cut {
  double at = 0;
  double error = 0;  // of the standard setting (Angoff 1971); 0 where it is exact
};

/// What a wrong word costs, in any unit, both above 0: a deficit that is none sends a teacher to needless courses, one that
/// is missed is not closed.
struct Losses {
  double false_deficit = 3;
  double missed_deficit = 2;
};

/// Those that were said, the usual ones where nothing was.
Losses losses_of(std::optional<double> false_deficit, std::optional<double> missed_deficit);

enum class DeficitLabel { confirmed, probable, not_shown, absent };
DESCRIBE_ENUM(DeficitLabel, confirmed, probable, not_shown, absent)

/// By node, the probability that it lies below the cut.
Row below_cut(const Cut& cut);

/// `weights` of the nodes of ability sum to 1.
double deficit_probability(const Row& weights, const Cut& cut);
double probability_below(const Row& weights, const Row& below);

/// The expected loss of the word that costs less: min(p L_FN, (1 - p) L_FP).
double decision_risk(double probability, const Losses& losses);

/// confirmed from 0.90 (and the threshold of the losses), probable from the threshold: another instrument is next;
/// not_shown from 0.10; else absent.
DeficitLabel label_of(double probability, const Losses& losses = {});

}  // namespace marshrut::psychometrics
