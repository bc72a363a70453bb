#include "diagnostics/take/order.h"

#include <numeric>
#include <utility>

namespace marshrut::diagnostics {
namespace {

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers on every machine.
std::uint64_t next_number(std::uint64_t& state) {
  state += 0x9E3779B97F4A7C15ULL;
  auto mixed = state;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
  return mixed ^ (mixed >> 31);
}

}  // namespace

std::vector<std::size_t> arranged(std::uint64_t seed, std::size_t count) {
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  for (std::size_t left = count; left > 1; --left) std::swap(places[left - 1], places[next_number(seed) % left]);
  return places;
}

std::uint64_t seed_of_item(std::uint64_t seed, std::string_view item) {
  auto state = seed;
  for (const unsigned char byte : item) state = next_number(state) ^ byte;
  return next_number(state);
}

}  // namespace marshrut::diagnostics
