#pragma once
// One person's sitting over several competencies. The next item is of the competency whose decision gains most: the expected
// loss of saying a deficit or none (deficit_rule.h) falls most when its most telling item is answered (the expected value of
// sample information, Raiffa and Schlaifer 1961). Where no single answer would change any decision that fall is nought for
// all, and the decision that is worst off comes first. Items are kept for competencies that have not had their fewest.
//
// The whole sitting is a small struct of numbers, with the item that is asked: who comes back to it is asked the same item,
// and the same seed and answers give the same sitting.
#include <cstdint>
#include <optional>
#include <vector>

#include "base/describe.h"
#include "psychometrics/adaptive/sitting/plan.h"

namespace marshrut::psychometrics {

struct AskedItem {
  std::int64_t competency = 0;
  std::int64_t item = 0;
};
DESCRIBE(AskedItem, competency, item)

struct GivenItem {
  std::int64_t competency = 0;
  std::int64_t item = 0;
  std::int64_t answer = 0;  // its category
};
DESCRIBE(GivenItem, competency, item, answer)

struct CompetencyState {
  std::vector<double> log_weights;  // of the 61 nodes, not normalised
  std::vector<std::int64_t> ineligible;  // items
};
DESCRIBE(CompetencyState, log_weights, ineligible)

struct SittingState {
  std::uint64_t generator = 0;
  std::vector<CompetencyState> competencies;
  std::vector<GivenItem> given;  // in their order
  std::optional<AskedItem> asked;
};
DESCRIBE(SittingState, generator, competencies, given, asked)

/// Why a competency is left.
enum class StopReason { decided, precise, most_given, uninformative, nothing_left, sitting_ended };
DESCRIBE_ENUM(StopReason, decided, precise, most_given, uninformative, nothing_left, sitting_ended)

/// What is known of a competency so far.
struct Standing {
  double ability = 0;
  double error = 0;
  double probability = 0;  // of a deficit
  double risk = 0;  // expected loss of what the losses say
  DeficitLabel label = DeficitLabel::not_shown;
  std::size_t given = 0;
  std::optional<StopReason> stopped;
};

class Sitting {
 public:
  /// The plan outlives the sitting. Refuses what check_plan does, content that cannot be met from what may be given, and a
  /// competency all of whose items were seen.
  static Result<Sitting> begun(const SittingPlan& plan, const SittingStart& start);
  /// Refuses a state that is not of this plan.
  static Result<Sitting> resumed(const SittingPlan& plan, const SittingState& state);

  /// Nothing once the sitting is over.
  const std::optional<AskedItem>& asked() const { return asked_; }
  /// Of the item that is asked; the next one is chosen. Refuses a category that the item does not have.
  Result<void> answer(std::size_t category);

  SittingState state() const;
  Standing standing(std::size_t competency) const;
  /// What note_sitting counts once the sitting is over.
  const std::vector<bool>& eligible(std::size_t competency) const { return measured_[competency].eligible; }
  const std::vector<std::size_t>& given(std::size_t competency) const { return measured_[competency].session.given(); }

 private:
  struct Measured {
    AdaptiveSession session;
    std::vector<bool> eligible;
    Row below;  // by node, the probability that it lies below the cut
    std::optional<StopReason> stopped;
    double fall = 0;  // of the expected loss by one answer more
  };

  explicit Sitting(const SittingPlan& plan, std::uint64_t generator) : plan_(&plan), chance_(generator) {}
  void measure(const Row& log_weights, std::vector<std::size_t> given, std::vector<bool> eligible);
  ChoicePlan choice_of(std::size_t competency, ChoiceRule rule) const;
  void judge(std::size_t competency);
  Result<void> check_content_of(std::size_t competency) const;
  Result<void> choose();
  std::optional<StopReason> stop_of(std::size_t competency);
  std::optional<std::size_t> worthiest();
  double expected_fall(std::size_t competency);
  std::size_t lacking(std::size_t competency) const;

  const SittingPlan* plan_;
  SplitMix chance_;
  std::vector<Measured> measured_;
  std::vector<GivenItem> given_;
  std::optional<AskedItem> asked_;
  PerItem numbers_;
};

}  // namespace marshrut::psychometrics
