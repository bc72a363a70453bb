#pragma once
// Takes the sum over columns of products of rows off a large matrix: columns are gathered until there are enough of them
// to be multiplied in tiles, so that every number loaded serves four products.
#include <cstddef>
#include <vector>

namespace marshrut::psychometrics {

class Gram {
 public:
  /// Only the lower half of the square `matrix` is written.
  Gram(std::vector<double>& matrix, std::size_t width) : matrix_(matrix), width_(width) {}

  /// Columns that follow have a row for each of these places in the matrix, which ascend.
  void enter(std::vector<std::size_t> places);
  /// At most 256 columns come next.
  void make_room(std::size_t columns);
  double* row_at(std::size_t row) { return &columns_[row * stride + filled_]; }
  void filled(std::size_t columns) { filled_ += columns; }
  void flush();

 private:
  static constexpr std::size_t batch = 256, stride = batch + 8, tile = 4;

  void multiply(std::size_t p, std::size_t other, std::size_t used);
  double single(std::size_t p, std::size_t other, std::size_t used) const;
  void take(std::size_t p, std::size_t other, double value);

  std::vector<double>& matrix_;
  std::size_t width_;
  std::vector<std::size_t> places_;
  std::vector<double> columns_;
  std::size_t filled_ = 0;
};

}  // namespace marshrut::psychometrics
