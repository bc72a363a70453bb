#pragma once
// Symmetric positive definite matrices, row by row in one vector, by Cholesky (Golub and Van Loan 2013, 4.2): small ones of
// an item, and that of all parameters once at the end.
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace marshrut::psychometrics {

/// Replaces the lower half by L with L L' = a. The row whose pivot, relative to its diagonal, is below `least`: a is
/// singular there and is left half done.
std::optional<std::size_t> factor(std::span<double> a, std::size_t size, double least);
/// Solves L L' x = b in place.
void solve_factored(std::span<const double> factored, std::span<double> b);
/// The diagonal of the inverse of L L'.
std::vector<double> inverse_diagonal(std::span<const double> factored, std::size_t size);

/// The greatest eigenvalue over the least, by power iteration with the matrix and with its factor.
double condition_number(std::span<const double> matrix, std::span<const double> factored, std::size_t size);

}  // namespace marshrut::psychometrics
