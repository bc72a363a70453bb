#include "psychometrics/climb/dense.h"

#include <cmath>

namespace marshrut::psychometrics {
namespace {

constexpr std::size_t side = 8;  // sums kept side by side, so that the compiler may use vectors

double inner(const double* a, const double* b, std::size_t count) {
  double part[side]{};
  std::size_t at = 0;
  for (; at + side <= count; at += side)
    for (std::size_t l = 0; l < side; ++l) part[l] += a[at + l] * b[at + l];
  double sum = ((part[0] + part[4]) + (part[2] + part[6])) + ((part[1] + part[5]) + (part[3] + part[7]));
  for (; at < count; ++at) sum += a[at] * b[at];
  return sum;
}

double normalise(std::vector<double>& vector) {
  const double length = std::sqrt(inner(vector.data(), vector.data(), vector.size()));
  for (double& one : vector) one /= length;
  return length;
}

/// The greatest eigenvalue of what `apply` does to a vector.
template <class Apply>
double greatest_eigenvalue(std::size_t size, Apply&& apply) {
  std::vector<double> vector(size);
  for (std::size_t i = 0; i < size; ++i) vector[i] = 1 + static_cast<double>(i % 7) / 7;
  normalise(vector);
  double value = 0;
  for (int turn = 0; turn < 60; ++turn) {
    apply(vector);
    const double now = normalise(vector);
    if (std::abs(now - value) < 1e-6 * now) return now;
    value = now;
  }
  return value;
}

}  // namespace

std::optional<std::size_t> factor(std::span<double> a, std::size_t size, double least) {
  for (std::size_t i = 0; i < size; ++i) {
    double* row = &a[i * size];
    for (std::size_t j = 0; j < i; ++j) row[j] = (row[j] - inner(row, &a[j * size], j)) / a[j * size + j];
    const double pivot = row[i] - inner(row, row, i);
    if (!(pivot > least * std::abs(row[i])) || !std::isfinite(pivot)) return i;
    row[i] = std::sqrt(pivot);
  }
  return std::nullopt;
}

void solve_factored(std::span<const double> factored, std::span<double> b) {
  const std::size_t size = b.size();
  for (std::size_t i = 0; i < size; ++i)
    b[i] = (b[i] - inner(&factored[i * size], b.data(), i)) / factored[i * size + i];
  for (std::size_t i = size; i-- > 0;) {
    b[i] /= factored[i * size + i];
    for (std::size_t j = 0; j < i; ++j) b[j] -= factored[i * size + j] * b[i];
  }
}

std::vector<double> inverse_diagonal(std::span<const double> factored, std::size_t size) {
  // Column c of L^-1, from its own row down; the diagonal of (L L')^-1 is the sum of squares of each column.
  std::vector<double> diagonal(size), column(size);
  for (std::size_t c = 0; c < size; ++c) {
    double squares = 0;
    for (std::size_t i = c; i < size; ++i) {
      const double* row = &factored[i * size];
      column[i] = ((i == c ? 1.0 : 0.0) - inner(row + c, &column[c], i - c)) / row[i];
      squares += column[i] * column[i];
    }
    diagonal[c] = squares;
  }
  return diagonal;
}

double condition_number(std::span<const double> matrix, std::span<const double> factored, std::size_t size) {
  std::vector<double> product(size);
  const double most = greatest_eigenvalue(size, [&](std::vector<double>& vector) {
    for (std::size_t i = 0; i < size; ++i) product[i] = inner(&matrix[i * size], vector.data(), size);
    vector = product;
  });
  const double inverse =
      greatest_eigenvalue(size, [&](std::vector<double>& vector) { solve_factored(factored, vector); });
  return most * inverse;
}

}  // namespace marshrut::psychometrics
