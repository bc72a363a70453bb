#include "planning/kernel/rows.h"

#include <algorithm>
#include <cmath>

// Sanitizers are not set up yet when the loader chooses between the copies.
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define MARSHRUT_WIDEST __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define MARSHRUT_WIDEST
#endif

namespace marshrut::planning::kernel::rows {
namespace {

constexpr double nought = 1e-12;
constexpr std::size_t block = 16;

}  // namespace

MARSHRUT_WIDEST
void eliminate(Table table, std::size_t skip, std::size_t q, const double* __restrict from) {
  for (std::size_t i = 0; i < table.rows; ++i) {
    if (i == skip) continue;
    double* __restrict out = table.first + i * table.stride;
    double factor = out[q];
    out[q] = 0;
    if (std::fabs(factor) < nought) continue;
    for (std::size_t p = 0; p < table.width; ++p) out[p] -= factor * from[p];
  }
}

MARSHRUT_WIDEST
std::size_t positive(std::span<const double> factors, const double* __restrict room, double sign, double least,
                     int* __restrict found) {
  std::size_t count = 0, p = 0;
  for (; p + block <= factors.size(); p += block) {
    int any = 0;
    for (std::size_t i = p; i < p + block; ++i) any |= sign * room[i] * factors[i] > least;
    if (!any) continue;
    for (std::size_t i = p; i < p + block; ++i)
      if (sign * room[i] * factors[i] > least) found[count++] = static_cast<int>(i);
  }
  for (; p < factors.size(); ++p)
    if (sign * room[p] * factors[p] > least) found[count++] = static_cast<int>(p);
  return count;
}

MARSHRUT_WIDEST
void subtract(std::span<double> out, double factor, const double* __restrict from) {
  for (std::size_t p = 0; p < out.size(); ++p) out[p] -= factor * from[p];
}

}  // namespace marshrut::planning::kernel::rows
