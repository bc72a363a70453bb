#include "psychometrics/calibration/gram.h"

#include <algorithm>

namespace marshrut::psychometrics {

void Gram::enter(std::vector<std::size_t> places) {
  flush();
  places_ = std::move(places);
  if (columns_.size() < places_.size() * stride) columns_.resize(places_.size() * stride);
}

void Gram::make_room(std::size_t columns) {
  if (filled_ + columns > batch) flush();
}

void Gram::flush() {
  if (filled_ == 0) return;
  const std::size_t used = (filled_ + 1) / 2 * 2;
  if (used > filled_)
    for (std::size_t p = 0; p < places_.size(); ++p) columns_[p * stride + filled_] = 0;
  for (std::size_t p = 0; p < places_.size(); p += tile)
    for (std::size_t other = 0; other <= p; other += tile) multiply(p, other, used);
  filled_ = 0;
}

void Gram::multiply(std::size_t p, std::size_t other, std::size_t used) {
  const std::size_t rows = std::min(tile, places_.size() - p), columns = std::min(tile, places_.size() - other);
  if (rows < tile || columns < tile) {
    for (std::size_t a = 0; a < rows; ++a)
      for (std::size_t b = 0; b < columns; ++b) take(p + a, other + b, single(p + a, other + b, used));
    return;
  }
  double sums[tile][tile][2]{};
  const double* left = &columns_[p * stride];
  const double* right = &columns_[other * stride];
  for (std::size_t c = 0; c < used; c += 2)
    for (std::size_t a = 0; a < tile; ++a)
      for (std::size_t b = 0; b < tile; ++b)
        for (std::size_t l = 0; l < 2; ++l) sums[a][b][l] += left[a * stride + c + l] * right[b * stride + c + l];
  for (std::size_t a = 0; a < tile; ++a)
    for (std::size_t b = 0; b < tile; ++b) take(p + a, other + b, sums[a][b][0] + sums[a][b][1]);
}

double Gram::single(std::size_t p, std::size_t other, std::size_t used) const {
  double sum = 0;
  for (std::size_t c = 0; c < used; ++c) sum += columns_[p * stride + c] * columns_[other * stride + c];
  return sum;
}

void Gram::take(std::size_t p, std::size_t other, double value) {
  if (other <= p) matrix_[places_[p] * width_ + places_[other]] -= value;
}

}  // namespace marshrut::psychometrics
