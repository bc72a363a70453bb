#include "psychometrics/watch/sums.h"

namespace marshrut::psychometrics {
namespace {

struct Halving {
  std::span<const CategoryRows* const> items;
  const std::function<void(std::size_t, const SumRows&)>& take;

  /// `outside` are the sums of all items but those from `from` to before `to`.
  void go(std::size_t from, std::size_t to, const SumRows& outside) const {
    if (to - from == 1) return take(from, outside);
    const auto middle = from + (to - from) / 2;
    go(from, middle, with(outside, middle, to));
    go(middle, to, with(outside, from, middle));
  }

  SumRows with(SumRows sums, std::size_t from, std::size_t to) const {
    for (auto at = from; at < to; ++at) sums = with_item(sums, *items[at]);
    return sums;
  }
};

}  // namespace

SumRows with_item(const SumRows& sums, const CategoryRows& item) {
  SumRows out(sums.size() + item.size() - 1, Row{});
  for (std::size_t sum = 0; sum < sums.size(); ++sum)
    for (std::size_t k = 0; k < item.size(); ++k)
      for (std::size_t q = 0; q < lanes; ++q) out[sum + k][q] += sums[sum][q] * item[k][q];
  return out;
}

void each_without(std::span<const CategoryRows* const> items,
                  const std::function<void(std::size_t, const SumRows&)>& take) {
  Row certain;
  certain.fill(1);
  if (!items.empty()) Halving{items, take}.go(0, items.size(), {certain});
}

}  // namespace marshrut::psychometrics
