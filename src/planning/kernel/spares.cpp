#include "planning/kernel/spares.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "planning/kernel/subset.h"

namespace marshrut::planning::kernel {
namespace {

double least_price(const Model& model, const Activity& a) {
  double least = std::numeric_limits<double>::infinity();
  for (int s = a.first; s < a.last; ++s) least = std::min(least, model.sessions[static_cast<std::size_t>(s)].price);
  return least;
}

/// What has effects of its own, and what that builds on.
std::vector<char> worth_choosing(const Model& model) {
  std::vector<char> worth(model.activities.size());
  std::vector<std::size_t> open;
  for (std::size_t a = 0; a < worth.size(); ++a) {
    const auto& activity = model.activities[a];
    bool locked = std::any_of(model.sessions.begin() + activity.first, model.sessions.begin() + activity.last,
                              [](const Session& s) { return s.locked; });
    if (!activity.gains.empty() || locked || least_price(model, activity) < 0) worth[a] = 1, open.push_back(a);
  }
  while (!open.empty()) {
    auto a = open.back();
    open.pop_back();
    for (int before : model.activities[a].before)
      if (auto at = static_cast<std::size_t>(before); !worth[at]) worth[at] = 1, open.push_back(at);
  }
  return worth;
}

/// An activity that serves several wishes gives a part of what it uses to each.
void give(const Model& model, const Activity& a, std::vector<Spare>& spares) {
  double share = 1.0 / std::max(1, std::popcount(a.tags));
  for (std::size_t l = 0; l < spares.size(); ++l) {
    if (!(a.tags >> l & 1)) continue;
    auto& spare = spares[l];
    if (spare.most == 0) spare = {0, a.hours * share, a.cost * share, share, least_price(model, a) * share};
    spare.most = std::min(spare.most + 1, model.least[l].wanted);
    spare.hours = std::min(spare.hours, a.hours * share);
    spare.cost = std::min(spare.cost, a.cost * share);
    spare.activities = std::min(spare.activities, share);
    spare.price = std::min(spare.price, least_price(model, a) * share);
  }
}

}  // namespace

Model without_spares(const Model& model) {
  auto worth = worth_choosing(model);
  std::vector<char> gone(model.sessions.size());
  std::vector<Spare> spares(model.least.size());
  std::vector<Dropped> why;
  for (std::size_t a = 0; a < worth.size(); ++a) {
    const auto& activity = model.activities[a];
    why.push_back({activity.source, LeftOutReason::no_effect});
    if (worth[a]) continue;
    give(model, activity, spares);
    std::fill(gone.begin() + activity.first, gone.begin() + activity.last, char{1});
  }
  auto out = subset(model, gone, why);
  out.spares = std::move(spares);
  return out;
}

}  // namespace marshrut::planning::kernel
