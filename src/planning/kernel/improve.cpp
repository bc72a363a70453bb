#include "planning/kernel/improve.h"

#include <algorithm>

namespace marshrut::planning::kernel {
namespace {

constexpr double better = 1e-9;
constexpr std::size_t sessions_at_once = 2'000;  // of more the clock is asked before each try

}  // namespace

void Improve::fill(Plan& plan) {
  for (int best = best_that_fits(plan); best >= 0; best = best_that_fits(plan)) plan.add(best);
}

int Improve::best_that_fits(const Plan& plan) const {
  int best = -1;
  double best_score = 0;
  for (const auto& activity : model_->activities) {
    if (!plan.has_room(activity)) continue;
    double adds = plan.change(activity);
    for (int s = activity.first; s < activity.last; ++s) {
      double change = adds - model_->sessions[static_cast<std::size_t>(s)].price, score = change - relaxation_->charge(s);
      if (change <= better || (best >= 0 && score <= best_score) || !relaxation_->alive()[static_cast<std::size_t>(s)] || !plan.fits(s))
        continue;
      best = s;
      best_score = score;
    }
  }
  return best;
}

/// Takes one or two out and fills up; what was there comes back where nothing better is found.
bool Improve::try_without(Plan& plan, int one, int other) {
  if (model_->sessions.size() > sessions_at_once && work_->over()) return false;
  double value = plan.value();
  before_ = plan.sessions();
  plan.remove(one);
  if (other >= 0 && plan.removable(other)) plan.remove(other);
  fill(plan);
  if (plan.value() > value + better) return true;
  plan.begin(*model_);
  for (int s : before_) plan.add(s);
  return false;
}

void Improve::exchange(Plan& plan, bool pairs) {
  for (bool improved = true; improved;) {
    improved = false;
    out_ = plan.sessions();
    for (std::size_t i = 0; i < out_.size() && !improved; ++i)
      if (plan.removable(out_[i])) improved = try_without(plan, out_[i], -1);
    if (!pairs) continue;
    for (std::size_t i = 0; i < out_.size() && !improved; ++i)
      for (std::size_t k = 0; k < i && !improved; ++k)
        if (plan.removable(out_[i])) improved = try_without(plan, out_[i], out_[k]);
  }
}

}  // namespace marshrut::planning::kernel
