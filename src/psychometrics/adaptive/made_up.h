#pragma once
// Sittings of people who are made up, one after another, and what came of them.
#include "psychometrics/adaptive/limits/control.h"
#include "psychometrics/adaptive/limits/exposure.h"
#include "psychometrics/adaptive/simulation.h"

namespace marshrut::psychometrics {

class MadeUpSittings {
 public:
  /// With a `control` an item that was chosen is given by its probability there. Table and plan outlive the sittings.
  MadeUpSittings(const ParameterTable& table, const SimulationPlan& plan, std::uint64_t seed,
                 ControlTable control = {});

  Simulated run();
  /// In how many sittings each item was chosen, be it given or not.
  const std::vector<std::int64_t>& chosen() const { return chosen_; }
  const std::vector<std::int64_t>& given() const { return exposure_.given; }

 private:
  void sit();
  std::vector<bool> drawn();
  std::optional<std::size_t> next(AdaptiveSession& session);
  bool is_refused(const AdaptiveSession& session, std::size_t item);
  bool is_decided(const AdaptiveSession& session, double ratio) const;
  void count_areas(const std::vector<std::size_t>& given);
  void count_side(const AdaptiveSession& session, double ratio, double ability);
  Simulated told() const;

  const SimulationPlan& plan_;
  Population population_;
  AdaptiveBank bank_;
  std::vector<std::size_t> all_;
  Exposure exposure_;
  ControlTable control_;
  std::vector<std::int64_t> chosen_;
  std::optional<RatioTest> ratio_;
  std::optional<std::vector<AreaCounts>> areas_;
  SplitMix random_;
  ChoicePlan choice_;
  PerItem numbers_;
  std::vector<AbilityCurve> curves_;
  double length_ = 0, squares_ = 0, errors_ = 0, confidence_ = 0, right_ = 0, decided_ = 0;
  double apart_ = 0, right_apart_ = 0;  // people who are apart from the cut, and of them who is put on the right side
};

}  // namespace marshrut::psychometrics
