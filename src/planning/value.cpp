#include "planning/value.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace marshrut::planning {
namespace {

/// The integral of the normal distribution function: z * Phi(z) + phi(z).
double integral(double z) {
  double distribution = 0.5 * std::erfc(-z / std::numbers::sqrt2);
  double density = std::exp(-0.5 * z * z) / std::sqrt(2 * std::numbers::pi);
  return z * distribution + density;
}

constexpr double infinite = std::numeric_limits<double>::infinity();

}  // namespace

double expected_closed(double mean, double deviation, double gain) {
  if (gain <= 0) return 0;
  if (deviation <= 0) return std::min(std::max(mean, 0.0), gain);
  double whole = deviation * integral(mean / deviation);
  if (gain == infinite) return whole;
  return whole - deviation * integral((mean - gain) / deviation);
}

Ledger::Ledger(std::span<const Need> needs) : needs_(needs), gained_(needs.size()), closed_(needs.size()) {
  for (std::size_t i = 0; i < needs.size(); ++i) total_ += part(i, infinite);
}

double Ledger::part(std::size_t need, double gained) const {
  const auto& n = needs_[need];
  return n.weight * expected_closed(n.mean, n.deviation, gained);
}

void Ledger::apply(std::span<const catalogue::Gain> gains, double sign) {
  for (const auto& gain : gains)
    for (std::size_t i = 0; i < needs_.size(); ++i) {
      if (needs_[i].competency != gain.competency) continue;
      gained_[i] += sign * gain.gain;
      closed_[i] = part(i, gained_[i]);
    }
}

double Ledger::value() const {
  double sum = 0;
  for (double closed : closed_) sum += closed;
  return sum;
}

double Ledger::marginal(std::span<const catalogue::Gain> gains) const {
  double sum = 0;
  for (std::size_t i = 0; i < needs_.size(); ++i) {
    double more = 0;
    for (const auto& gain : gains)
      if (gain.competency == needs_[i].competency) more += gain.gain;
    if (more > 0) sum += part(i, gained_[i] + more) - closed_[i];
  }
  return sum;
}

double Ledger::closed(std::string_view competency, double more) const {
  for (std::size_t i = 0; i < needs_.size(); ++i) {
    if (needs_[i].competency != competency) continue;
    double whole = part(i, infinite);
    return whole > 0 ? part(i, gained_[i] + more) / whole : 1;
  }
  return 0;
}

}  // namespace marshrut::planning
