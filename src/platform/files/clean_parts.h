#pragma once
// The parts of cleaning, by library.
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "platform/files/kinds.h"

namespace marshrut::files {

inline constexpr std::uint64_t megapixel = 1'000'000;
inline constexpr std::uint64_t pixels_most = 50 * megapixel;  // of one picture: some 300 MB while it is open
inline constexpr std::uint64_t pixels_most_together = 200 * megapixel;
inline constexpr std::uint64_t scans_most = 100;                   // of a JPEG; a camera writes one, a progressive one ten
inline constexpr std::uint64_t markup_most = 12 * 1024 * 1024;  // bytes of one part; a tree of it takes twenty times that

/// What is left of what one document may cost. Counted before it is spent.
struct Allowance {
  std::uint64_t pixels = pixels_most_together;
  std::uint64_t scanned = 5 * pixels_most_together;  // pixels times the scans that draw them
  std::uint64_t markup = 4 * markup_most;           // bytes of XML in all parts
  std::uint64_t unpacked = 24 * 1024 * 1024;        // bytes of objects that a PDF packs
  std::uint64_t objects = 1'600'000;                // of a PDF, some 270 bytes each while it is open
};
/// Takes a cost off; false where not enough is left.
inline bool spend(std::uint64_t& left, std::uint64_t cost) {
  if (cost > left) return false;
  left -= cost;
  return true;
}

/// A photograph by itself is turned as the camera noted; one inside a document lies as its page was made to show it.
enum class Turned { upright, as_it_lies };
Result<std::string> clean_jpeg(std::string_view bytes, Turned turned, Allowance& allowance);
Result<std::string> clean_png(std::string_view bytes, Allowance& allowance);
/// JPEG or PNG inside a document, by its bytes, whatever it is called.
Result<std::string> clean_picture(std::string_view bytes, const std::string& name, Allowance& allowance);
Result<std::string> clean_pdf(std::string_view bytes, Allowance& allowance);
Result<std::string> clean_office(std::string_view bytes, FileKind kind, Allowance& allowance);

/// "C:\Users\name\a.doc", "file:///home/name": a place on somebody's computer, which often bears their name.
bool is_place_on_computer(std::string_view text);
/// Addresses of the web say nothing of who wrote them down; letters and files do.
bool is_web_address(std::string_view text);

}  // namespace marshrut::files
