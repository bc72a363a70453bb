#include "psychometrics/watch/linking.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "psychometrics/latent/population.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::size_t fewest_anchors = 3;  // of a line; one more, so that its error is known by leaving each out
constexpr double moved_by = 0.3, moved_z = 2.58, interquartile_to_deviation = 0.74;

/// Where an item is as often passed as not; of several categories, the mean over them.
double difficulty_of(const Item& item) {
  if (item.model == Model::graded) {
    double sum = 0;
    for (const double d : item.intercepts) sum -= d / item.slope;
    return sum / static_cast<double>(item.intercepts.size());
  }
  return -item.intercepts.back() / (item.slope * static_cast<double>(item.intercepts.size()));
}

/// Expected points at every node.
Row expected_points(const Item& item) {
  std::vector<Row> rows(item.categories());
  log_probabilities(item, node_abilities(), rows);
  Row expected{};
  for (std::size_t k = 1; k < rows.size(); ++k) {
    row::exponents(rows[k]);
    row::add_times(expected, rows[k], static_cast<double>(k));
  }
  return expected;
}

struct Line {
  double slope = 1, shift = 0;
};

Item moved(const Item& item, const Line& line) {
  Item out = item;
  out.slope = item.slope / line.slope;
  const bool cumulative = item.model != Model::graded && !is_dichotomous(item.model);
  for (std::size_t k = 0; k < out.intercepts.size(); ++k)
    out.intercepts[k] -= (cumulative ? static_cast<double>(k + 1) : 1) * out.slope * line.shift;
  // Rasch and partial credit have the slope 1 by name: off their own scale they are their wider sisters.
  if (line.slope == 1) return out;
  if (item.model == Model::rasch) out.model = Model::two_parameter;
  if (item.model == Model::partial_credit) out.model = Model::generalised_partial_credit;
  return out;
}

class Linking {
 public:
  explicit Linking(const std::vector<Anchor>& anchors) : anchors_(anchors) {
    for (const auto& anchor : anchors) {
      old_points_.push_back(expected_points(anchor.old_scale));
      one_unit_ = one_unit_ && !has_free_slope(anchor.old_scale.model) && !has_free_slope(anchor.new_scale.model);
    }
  }

  std::optional<Line> line_of(const std::vector<bool>& left_out) const {
    auto line = start(left_out);
    if (!line) return std::nullopt;
    auto apart = difference(*line, left_out);
    double loss = loss_of(apart);
    for (int turn = 0; turn < 100; ++turn) {
      const auto step = gauss_newton(*line, apart, left_out);
      double times = 1;
      Line next = *line;
      double next_loss = loss;
      for (; times > 1e-6; times /= 2) {
        next = {line->slope + times * step.slope, line->shift + times * step.shift};
        if (next.slope <= 0) continue;
        next_loss = loss_of(difference(next, left_out));
        if (next_loss <= loss) break;
      }
      const double went = std::max(std::abs(next.slope - line->slope), std::abs(next.shift - line->shift));
      if (next_loss > loss) break;
      line = next, loss = next_loss, apart = difference(next, left_out);
      if (went < 1e-9) break;
    }
    return line;
  }

  /// Difficulties of the new calibration less those of the old, on the old scale.
  std::vector<double> moves(const Line& line) const {
    std::vector<double> moves;
    for (const auto& anchor : anchors_)
      moves.push_back(difficulty_of(moved(anchor.new_scale, line)) - difficulty_of(anchor.old_scale));
    return moves;
  }

 private:
  std::optional<Line> start(const std::vector<bool>& left_out) const {
    double count = 0, old_sum = 0, new_sum = 0, old_square = 0, new_square = 0;
    for (std::size_t at = 0; at < anchors_.size(); ++at) {
      if (left_out[at]) continue;
      const double before = difficulty_of(anchors_[at].old_scale), after = difficulty_of(anchors_[at].new_scale);
      count += 1, old_sum += before, new_sum += after, old_square += before * before, new_square += after * after;
    }
    if (count < fewest_anchors) return std::nullopt;
    const double old_spread = old_square / count - old_sum * old_sum / count / count;
    const double new_spread = new_square / count - new_sum * new_sum / count / count;
    if (old_spread < 1e-6 || new_spread < 1e-6) return std::nullopt;
    const double slope = one_unit_ ? 1 : std::sqrt(old_spread / new_spread);
    return Line{slope, (old_sum - slope * new_sum) / count};
  }

  /// Expected points on all anchors, old less new, at every node and times the root of its weight.
  Row difference(const Line& line, const std::vector<bool>& left_out) const {
    Row apart{};
    for (std::size_t at = 0; at < anchors_.size(); ++at) {
      if (left_out[at]) continue;
      row::add(apart, old_points_[at]);
      row::add_times(apart, expected_points(moved(anchors_[at].new_scale, line)), -1);
    }
    const auto weights = log_weights(0, 1);
    for (std::size_t q = 0; q < lanes; ++q) apart[q] = q < nodes ? apart[q] * std::exp(weights[q] / 2) : 0;
    return apart;
  }
  static double loss_of(const Row& apart) { return row::dot(apart, apart); }

  Line gauss_newton(const Line& line, const Row& apart, const std::vector<bool>& left_out) const {
    constexpr double little = 1e-5;
    auto by = [&](const Line& other) {
      Row slope = difference(other, left_out);
      row::add_times(slope, apart, -1);
      for (double& one : slope) one /= little;
      return slope;
    };
    const Row by_slope = by({line.slope + little, line.shift}), by_shift = by({line.slope, line.shift + little});
    const double a = row::dot(by_slope, by_slope), b = row::dot(by_slope, by_shift), c = row::dot(by_shift, by_shift);
    const double u = -row::dot(by_slope, apart), v = -row::dot(by_shift, apart), determinant = a * c - b * b;
    if (one_unit_) return {0, c > 0 ? v / c : 0};
    if (determinant <= 0) return {0, 0};
    return {(c * u - b * v) / determinant, (a * v - b * u) / determinant};
  }

  const std::vector<Anchor>& anchors_;
  std::vector<Row> old_points_;
  bool one_unit_ = true;
};

double quantile_of(std::vector<double> sorted, double part) {
  const double place = part * static_cast<double>(sorted.size() - 1);
  const auto at = static_cast<std::size_t>(place);
  const double rest = place - static_cast<double>(at);
  return at + 1 < sorted.size() ? sorted[at] * (1 - rest) + sorted[at + 1] * rest : sorted[at];
}

/// The anchor that moved farthest beyond what the others allow.
std::optional<std::size_t> farthest_moved(const std::vector<double>& moves, const std::vector<bool>& left_out) {
  std::vector<double> kept;
  for (std::size_t at = 0; at < moves.size(); ++at)
    if (!left_out[at]) kept.push_back(moves[at]);
  std::ranges::sort(kept);
  const double middle = quantile_of(kept, 0.5),
               spread = interquartile_to_deviation * (quantile_of(kept, 0.75) - quantile_of(kept, 0.25));
  std::optional<std::size_t> farthest;
  for (std::size_t at = 0; at < moves.size(); ++at) {
    if (left_out[at]) continue;
    const double off = std::abs(moves[at] - middle);
    if (std::abs(moves[at]) <= moved_by || off <= moved_z * spread) continue;
    if (!farthest || off > std::abs(moves[*farthest] - middle)) farthest = at;
  }
  return farthest;
}

void add_errors(const Linking& linking, const Line& whole, Link& out) {
  double slopes = 0, shifts = 0, together = 0, times = 0;
  for (std::size_t at = 0; at < out.drifting.size(); ++at) {
    if (out.drifting[at]) continue;
    auto left_out = out.drifting;
    left_out[at] = true;
    const auto line = linking.line_of(left_out);
    if (!line) continue;
    const double slope = line->slope - whole.slope, shift = line->shift - whole.shift;
    slopes += slope * slope, shifts += shift * shift, together += slope * shift, times += 1;
  }
  if (times < 2) return;
  const double share = (times - 1) / times;
  out.slope_error = std::sqrt(share * slopes);
  out.shift_error = std::sqrt(share * shifts);
  out.together_error = share * together;
}

}  // namespace

double Link::error_at(double theta) const {
  return std::sqrt(std::max(
      0.0, slope_error * slope_error * theta * theta + shift_error * shift_error + 2 * theta * together_error));
}

Item on_old_scale(const Item& item, const Link& link) {
  return moved(item, {link.slope, link.shift});
}

std::optional<Link> link_of(const std::vector<Anchor>& anchors) {
  const Linking linking(anchors);
  Link out;
  out.drifting.assign(anchors.size(), false);
  out.kept = anchors.size();
  while (const auto line = linking.line_of(out.drifting)) {
    out.moves = linking.moves(*line);
    if (const auto moved_most = farthest_moved(out.moves, out.drifting)) {
      out.drifting[*moved_most] = true;
      --out.kept;
      continue;
    }
    if (out.kept <= fewest_anchors) return std::nullopt;
    out.slope = line->slope, out.shift = line->shift;
    add_errors(linking, *line, out);
    return out;
  }
  return std::nullopt;
}

}  // namespace marshrut::psychometrics
