#include "platform/files/clean.h"

#include "platform/files/clean_parts.h"
#include "platform/files/errors.h"

namespace marshrut::files {
namespace {

std::optional<std::string> cleaned(std::string_view bytes, FileKind kind) {
  switch (kind) {
    case FileKind::pdf: return clean_pdf(bytes);
    case FileKind::jpeg: return clean_jpeg(bytes, Turned::upright);
    case FileKind::png: return clean_png(bytes);
    case FileKind::text:
    case FileKind::csv: return std::string(bytes);
    case FileKind::mp4: return std::nullopt;
    default: return clean_office(bytes);
  }
}

}  // namespace

Result<std::string> without_author(std::string_view bytes, FileKind kind, const std::string& at) {
  if (kind == FileKind::mp4) return fail(errors::film_shows_author, at);
  auto clean = cleaned(bytes, kind);
  if (!clean) return fail(errors::not_cleaned, at, std::to_string(pixels_most / 1'000'000));
  return *std::move(clean);
}

}  // namespace marshrut::files
