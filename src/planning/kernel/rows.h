#pragma once
// The inner loops of the tableau, in the widest vectors that the processor has. Nothing is fused and every number is made by
// itself, so that all widths give the same digits.
#include <cstddef>
#include <span>

namespace marshrut::planning::kernel::rows {

struct Table {
  double* first = nullptr;
  std::size_t stride = 0;
  std::size_t rows = 0;
  std::size_t width = 0;
};

/// Takes a multiple of `from` from every row but `skip`, so that position q holds its multiple of from[q] alone.
void eliminate(Table table, std::size_t skip, std::size_t q, const double* from);
/// Positions where sign * room * factor exceeds `least`, ascending, into `found`, which holds as many as there are factors.
std::size_t positive(std::span<const double> factors, const double* room, double sign, double least, int* found);
/// out -= factor * from
void subtract(std::span<double> out, double factor, const double* from);

}  // namespace marshrut::planning::kernel::rows
