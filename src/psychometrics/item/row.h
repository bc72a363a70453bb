#pragma once
// Sixty-four numbers, one for each of as many values of ability: what curves of items are kept in, so that every loop
// over abilities is one that the compiler turns into vector instructions. Sums are taken in a fixed order, and exponent
// and logarithm are our own, because the library's change their last bits with the processor.
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace marshrut::psychometrics {

inline constexpr std::size_t lanes = 64;
using Row = std::array<double, lanes>;

namespace row {

inline constexpr std::size_t width = 8;  // sums kept side by side

/// e^x, below -700 as at -700, above 700 as at 700; relative error below 5e-16. Reduction to |r| <= ln 2 / 2 after Cody and
/// Waite (1980), then the series of e^r to r^13.
inline double exponent(double x) {
  constexpr double to_integer = 0x1.8p52, log2_e = 0x1.71547652b82fep0;
  constexpr double ln2_high = 0x1.62e42fee00000p-1, ln2_low = 0x1.a39ef35793c76p-33;
  constexpr std::array series{
      1.0 / 6227020800, 1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320, 1.0 / 5040,
      1.0 / 720,        1.0 / 120,       1.0 / 24,       1.0 / 6,       0.5,          1.0,         1.0};
  x = x < -700 ? -700 : x;
  x = x > 700 ? 700 : x;
  const double shifted = x * log2_e + to_integer, whole = shifted - to_integer;
  const double rest = (x - whole * ln2_high) - whole * ln2_low;
  double sum = series[0];
  for (std::size_t k = 1; k < series.size(); ++k) sum = sum * rest + series[k];
  return std::bit_cast<double>(std::bit_cast<std::uint64_t>(sum) + (std::bit_cast<std::uint64_t>(shifted) << 52));
}

/// log x of a positive normal number; absolute error below 3e-16 near 1, relative elsewhere. With x = 2^k m, m within
/// sqrt(1/2) to sqrt(2): k log 2 + 2 atanh((m - 1) / (m + 1)) by its series.
inline double logarithm(double x) {
  constexpr double ln2_high = 0x1.62e42fee00000p-1, ln2_low = 0x1.a39ef35793c76p-33, to_integer = 0x1.8p52;
  constexpr std::uint64_t root_half = 0x3fe6a09e667f3bcdu, one = 0x3ff0000000000000u, fraction = 0x000fffffffffffffu;
  constexpr std::array series{1.0 / 21, 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13,
                              1.0 / 11, 1.0 / 9,  1.0 / 7,  1.0 / 5,  1.0 / 3};
  // The exponent, counted from sqrt(1/2), in the low bits of a number that a subtraction makes whole again.
  const std::uint64_t shifted = std::bit_cast<std::uint64_t>(x) + (one - root_half);
  const double whole =
      std::bit_cast<double>((shifted >> 52) + std::bit_cast<std::uint64_t>(to_integer)) - to_integer - 1023;
  const double m = std::bit_cast<double>((shifted & fraction) + root_half);
  const double s = (m - 1) / (m + 1), square = s * s;
  double sum = series[0];
  for (std::size_t k = 1; k < series.size(); ++k) sum = sum * square + series[k];
  return whole * ln2_high + (2 * s + (2 * s * square * sum + whole * ln2_low));
}

inline void exponents(Row& x) {
  for (double& one : x) one = exponent(one);
}
inline void logarithms(Row& x) {
  for (double& one : x) one = logarithm(one);
}

inline double sum(const Row& a) {
  std::array<double, width> part{};
  for (std::size_t q = 0; q < lanes; q += width)
    for (std::size_t l = 0; l < width; ++l) part[l] += a[q + l];
  return ((part[0] + part[4]) + (part[2] + part[6])) + ((part[1] + part[5]) + (part[3] + part[7]));
}

inline double dot(const Row& a, const Row& b) {
  std::array<double, width> part{};
  for (std::size_t q = 0; q < lanes; q += width)
    for (std::size_t l = 0; l < width; ++l) part[l] += a[q + l] * b[q + l];
  return ((part[0] + part[4]) + (part[2] + part[6])) + ((part[1] + part[5]) + (part[3] + part[7]));
}

inline double greatest(const Row& a) {
  std::array<double, width> part;
  std::copy_n(a.begin(), width, part.begin());
  for (std::size_t q = width; q < lanes; q += width)
    for (std::size_t l = 0; l < width; ++l) part[l] = part[l] < a[q + l] ? a[q + l] : part[l];
  return *std::max_element(part.begin(), part.end());
}

inline void add(Row& to, const Row& from) {
  for (std::size_t q = 0; q < lanes; ++q) to[q] += from[q];
}

inline void add_times(Row& to, const Row& from, double times) {
  for (std::size_t q = 0; q < lanes; ++q) to[q] += from[q] * times;
}

/// Makes the logarithms of weights into weights that sum to 1; the logarithm of their former sum.
inline double normalise(Row& log_weights) {
  const double top = greatest(log_weights);
  for (double& one : log_weights) one -= top;
  exponents(log_weights);
  const double all = sum(log_weights), share = 1 / all;
  for (double& one : log_weights) one *= share;
  return top + logarithm(all);
}

}  // namespace row
}  // namespace marshrut::psychometrics
