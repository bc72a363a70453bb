#include "diagnostics/take/order.h"

#include <numeric>
#include <utility>

#include "base/random.h"

namespace marshrut::diagnostics {

std::vector<std::size_t> arranged(std::uint64_t seed, std::size_t count) {
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  for (std::size_t left = count; left > 1; --left) std::swap(places[left - 1], places[split_mix(seed) % left]);
  return places;
}

std::uint64_t seed_of_item(std::uint64_t seed, std::string_view item) {
  auto state = seed;
  for (const unsigned char byte : item) state = split_mix(state) ^ byte;
  return split_mix(state);
}

}  // namespace marshrut::diagnostics
