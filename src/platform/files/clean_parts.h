#pragma once
// The parts of cleaning, by library. Nothing: it could not be read.
#include <optional>
#include <string>
#include <string_view>

namespace marshrut::files {

/// Larger ones would take hundreds of megabytes while they are open.
inline constexpr std::uint64_t pixels_most = 50'000'000;

std::optional<std::string> clean_jpeg(std::string_view bytes);
std::optional<std::string> clean_png(std::string_view bytes);
std::optional<std::string> clean_pdf(std::string_view bytes);
std::optional<std::string> clean_office(std::string_view bytes);

}  // namespace marshrut::files
