#pragma once
// The order in which a person sees the items of a form: it depends on the attempt's seed alone, so that a reload and
// another device show the same.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace marshrut::diagnostics {

/// The places 0 to count - 1, each once.
std::vector<std::size_t> arranged(std::uint64_t seed, std::size_t count);
/// A seed of its own for the options of an item.
std::uint64_t seed_of_item(std::uint64_t seed, std::string_view item);

}  // namespace marshrut::diagnostics
