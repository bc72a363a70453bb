#include "planning/region/narrow.h"

#include <algorithm>
#include <ranges>

namespace marshrut::planning::region {
namespace {

constexpr std::size_t of_each_kind = 4;  // of what `at_least` asks for

struct Promise {
  int activity = 0;
  double score = 0;
};

class Narrowing {
 public:
  Narrowing(const kernel::Model& model, std::span<const double> prices, std::vector<char>& closed)
      : model_(model), prices_(prices), closed_(closed), stays_(model.activities.size()) {}

  void run(std::size_t count, std::span<const int> kept) {
    auto promises = promising();
    for (const auto& promise : promises | std::views::take(count)) keep(promise.activity);
    keep_kinds(promises);
    for (const auto& s : model_.sessions)
      if (s.locked || std::ranges::count(kept, s.source) > 0) keep(s.activity);
    for (const auto& s : model_.sessions)
      if (!stays_[static_cast<std::size_t>(s.activity)]) closed_[static_cast<std::size_t>(s.source)] = 1;
  }

 private:
  /// What it would close alone, less the price of its cheapest session, for its share of hours and places in the route.
  double score(const kernel::Activity& a) const {
    double worth = 0, price = 1e9;
    for (auto [need, gain] : a.gains) worth += model_.needs[static_cast<std::size_t>(need)].quick_worth(gain);
    for (int s = a.first; s < a.last; ++s) {
      const auto& session = model_.sessions[static_cast<std::size_t>(s)];
      if (!closed_[static_cast<std::size_t>(session.source)])
        price = std::min(price, session.price + prices_[static_cast<std::size_t>(session.source)]);
    }
    return (worth - price) / (a.hours / std::max(1.0, model_.hours) + 1 / std::max(1.0, model_.activities_max));
  }

  std::vector<Promise> promising() const {
    std::vector<Promise> promises;
    for (int a = 0; a < static_cast<int>(model_.activities.size()); ++a)
      promises.push_back({a, score(model_.activities[static_cast<std::size_t>(a)])});
    std::ranges::sort(promises, [](const Promise& a, const Promise& b) {
      return a.score != b.score ? a.score > b.score : a.activity < b.activity;
    });
    return promises;
  }

  void keep(int activity) {
    auto at = static_cast<std::size_t>(activity);
    if (stays_[at]) return;
    stays_[at] = 1;
    if (model_.activities[at].needs_before)
      for (int before : model_.activities[at].before) keep(before);
  }

  void keep_kinds(const std::vector<Promise>& promises) {
    for (std::size_t kind = 0; kind < model_.least.size(); ++kind) {
      std::size_t kept = 0;
      for (const auto& promise : promises) {
        if (kept == of_each_kind) break;
        if (!(model_.activities[static_cast<std::size_t>(promise.activity)].tags >> kind & 1)) continue;
        keep(promise.activity);
        ++kept;
      }
    }
  }

  const kernel::Model& model_;
  std::span<const double> prices_;
  std::vector<char>& closed_;
  std::vector<char> stays_;
};

}  // namespace

void narrow(const kernel::Prepared& prepared, std::size_t activities, std::span<const double> prices,
            std::span<const int> kept, std::vector<char>& closed) {
  if (activities < prepared.model.activities.size()) Narrowing(prepared.model, prices, closed).run(activities, kept);
}

}  // namespace marshrut::planning::region
