#pragma once
// A person's answers on the scale of the bank: ability with its error for each competency, with regard to how hard the very
// items were. A form is too short for a percent of right answers to be that: seven of ten easy ones are not seven of ten
// hard ones.
#include <map>
#include <memory>
#include <span>

#include "diagnostics/scale/scale_types.h"
#include "instrument/types.h"
#include "psychometrics/calibration/priors.h"
#include "psychometrics/scoring/placement.h"

namespace marshrut::diagnostics {

/// Answers as categories: right or not; of items worth two points and more nothing, some, all (of a case: from a quarter
/// of the points on, from three quarters on).
std::size_t categories_of(const instrument::Item& item);
std::size_t category_of(const instrument::Item& item, double points);

/// Easy, middling and hard are b = -1, 0 and 1, give or take 0.7.
psychometrics::NormalPrior said_difficulty(const instrument::Item& item);
/// As hard as experts said, moved by `shift` logits.
psychometrics::Item as_experts_say(const instrument::Item& item, double shift = 0);

/// The items of a calibration, ready to place people by. With calibration 0 experts alone speak.
struct Scale {
  struct Competency {
    psychometrics::Population population;
    double shift = 0;  // of what experts say
    psychometrics::Row percents;  // expected over the bank's items of the competency, at each node of ability
  };

  std::int64_t calibration = 0;
  std::map<std::pair<std::string, std::int64_t>, psychometrics::Item> items;  // by code and version
  std::map<std::string, Competency> competencies;

  Scale() = default;
  Scale(std::int64_t calibration, const std::vector<CalibratedItem>& items,
        const std::vector<CalibratedCompetency>& competencies);

  /// One that the calibration does not have is scaled by its own items.
  Competency competency(const std::string& name, std::span<const psychometrics::Item> own) const;
};

/// A version of an item by the scale; of one that it does not have, by its experts, as far off as they were elsewhere.
psychometrics::Item model_in(const Scale& scale, const instrument::Item& item, std::int64_t version);

/// One answer of a form; an item without an answer has 0 points.
struct ScaledAnswer {
  instrument::Item item;
  std::int64_t version = 1;
  double points = 0;
  std::optional<Instant> at;  // when it was given
};

/// Where the answers put a person, by competency. `before` are those of the sitting before, put on the same scale: so the
/// two can be compared whatever was known of the items then. Competencies that the calibration does not have are scaled
/// by their own items.
std::map<std::string, psychometrics::OnScale> on_scale(const Scale& scale, std::span<const ScaledAnswer> answers,
                                                       std::span<const ScaledAnswer> before);

}  // namespace marshrut::diagnostics
