#pragma once
// The parts of cleaning, by library. Nothing: it could not be read.
#include <optional>
#include <string>
#include <string_view>

namespace marshrut::files {

/// Larger ones would take hundreds of megabytes while they are open.
inline constexpr std::uint64_t pixels_most = 50'000'000;

/// A photograph by itself is turned as the camera noted; one inside a document lies as its page was made to show it.
enum class Turned { upright, as_it_lies };
std::optional<std::string> clean_jpeg(std::string_view bytes, Turned turned);
std::optional<std::string> clean_png(std::string_view bytes);
std::optional<std::string> clean_pdf(std::string_view bytes);
std::optional<std::string> clean_office(std::string_view bytes);

}  // namespace marshrut::files
