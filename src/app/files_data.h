#pragma once
// The dictionaries of data/ and the regulations, embedded by the build, so that one binary can make a demo region.
#include <span>
#include <string_view>

namespace marshrut::app {

struct EmbeddedFile {
  std::string_view name;  // "items.csv"
  std::string_view text;
};
extern const std::span<const EmbeddedFile> embedded_files;

/// The text of the file of that name; a fault when the build carries none.
std::string_view embedded_text(std::string_view name);

}  // namespace marshrut::app
