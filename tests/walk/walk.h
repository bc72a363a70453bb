#pragma once
// The walk itself: step by step a subject and the model are asked the same, and must agree on what was allowed and on
// where it led. Stops at the first difference and says how to see it again.
#include <map>
#include <optional>
#include <string>

#include "model.h"

namespace marshrut::walk {

struct Counted {
  int asked = 0;
  int accepted = 0;
};

using Tail = std::vector<std::pair<Step, Instant>>;

struct Walked {
  int steps = 0;
  int accepted = 0;
  int completed = 0;  // routes that reached the end
  std::map<Act, Counted> acts;
  std::map<std::string, int> refusals;
  std::string wrong;      // in short
  std::optional<std::string> violation;  // the same with the seed and the steps that lead to it
  Tail tail;  // the steps that lead to it, numbered as in a walk of one route
};

struct Plan {
  std::uint64_t seed = 1;
  int steps = 0;
  int whole_every = 50;  // steps after which everything is looked at
};

/// Whether a regulation is walked: MARSHRUT_WALK_REGULATION names one, else all are.
bool is_walked(const Lawful& lawful);

/// MARSHRUT_WALK_SEED, else 1. MARSHRUT_WALK_TIMES multiplies the steps of a plan.
Plan plan_of(int steps);

/// Moves the clock before a step is asked.
using MoveClock = std::function<void(Instant)>;
Walked walk(Model& model, Subject& subject, const Plan& plan, const MoveClock& move_clock = {});
/// Does these steps alone; the violation that they end with, if they do.
std::optional<std::string> walk_again(Model& model, Subject& subject, const Tail& steps);
/// Leaves out every step without which the same is still wrong; told in the words of the subject.
std::string shortest(Subject& subject, const Walked& walked,
                     const std::function<std::optional<std::string>(const Tail&)>& again);
/// The acts that a regulation has and that were accepted less than so often, or never asked where it has none of them.
std::string lacking_acts(const Lawful& lawful, const std::map<Act, Counted>& acts, int least);

/// Where everybody sits: ten who learn and all who could have a say, strangers too.
std::vector<Asker> everybody();
std::vector<int> those_who_learn(const std::vector<Asker>& askers);

std::string report(const Walked& walked);

}  // namespace marshrut::walk
