#include "planning/region/ledger.h"

#include <algorithm>

namespace marshrut::planning::region {
namespace {

constexpr double money_tolerance = 1e-9;

}  // namespace

Ledger::Ledger(const Problem& problem)
    : problem_(&problem), routes_(problem.teachers()), holders_(problem.sessions()), dead_(problem.never) {}

bool Ledger::fits(int teacher, const Route& route) const {
  const auto& now = this->route(teacher);
  if (cost_ - now.cost + route.cost > problem_->budget * (1 + money_tolerance) && route.cost > now.cost) return false;
  return std::ranges::all_of(route.items,
                             [&](const Item& item) { return left(item.session) > 0 || now.has(item.session); });
}

void Ledger::put(int teacher, Route route) {
  auto& now = routes_[static_cast<std::size_t>(teacher)];
  for (const auto& item : now.items) std::erase(holders_[static_cast<std::size_t>(item.session)], teacher);
  cost_ += route.cost - now.cost;
  now = std::move(route);
  for (const auto& item : now.items) holders_[static_cast<std::size_t>(item.session)].push_back(teacher);
}

double Ledger::value() const {
  double sum = 0;
  for (std::size_t t = 0; t < routes_.size(); ++t) sum += problem_->weight[t] * routes_[t].value;
  return sum;
}

std::vector<char> Ledger::full() const {
  std::vector<char> full(holders_.size());
  for (std::size_t s = 0; s < full.size(); ++s) full[s] = left(static_cast<int>(s)) <= 0;
  return full;
}

}  // namespace marshrut::planning::region
