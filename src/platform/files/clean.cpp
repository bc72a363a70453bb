#include "platform/files/clean.h"

#include <chrono>
#include <mutex>

#include "base/text.h"
#include "platform/files/clean_parts.h"
#include "platform/files/errors.h"

namespace marshrut::files {
namespace {

constexpr std::chrono::seconds patience{5};

/// The memory of one file is counted with, not that of many at once.
std::timed_mutex& one_at_a_time() {
  static std::timed_mutex mutex;
  return mutex;
}

Result<std::string> cleaned(std::string_view bytes, FileKind kind) {
  Allowance allowance;
  switch (kind) {
    case FileKind::pdf: return clean_pdf(bytes, allowance);
    case FileKind::jpeg: return clean_jpeg(bytes, Turned::upright, allowance);
    case FileKind::png: return clean_png(bytes, allowance);
    default: return clean_office(bytes, kind, allowance);
  }
}

bool is_letter(char byte) {
  const char low = static_cast<char>(byte | 0x20);
  return low >= 'a' && low <= 'z';
}

}  // namespace

Result<std::string> without_author(std::string_view bytes, FileKind kind, const std::string& at) {
  if (kind == FileKind::mp4) return fail(errors::film_shows_author, at);
  if (kind == FileKind::text || kind == FileKind::csv) return std::string(bytes);
  const std::unique_lock turn(one_at_a_time(), patience);
  if (!turn) return fail(errors::cleaning_busy);
  auto clean = cleaned(bytes, kind);
  if (!clean) clean.error().at = at;
  return clean;
}

bool is_place_on_computer(std::string_view text) {
  if (lowered(text.substr(0, 5)) == "file:" || text.starts_with("\\\\")) return true;
  for (auto at = text.find(':'); at != text.npos; at = text.find(':', at + 1)) {
    const bool drive = at > 0 && is_letter(text[at - 1]) && (at == 1 || !is_letter(text[at - 2]));
    const auto behind = text.substr(at + 1, 2);
    if (drive && (behind.starts_with('\\') || (behind.starts_with('/') && behind != "//"))) return true;
  }
  return text.starts_with("/Users") || text.starts_with("/home/");
}

bool is_web_address(std::string_view text) {
  const auto low = lowered(text.substr(0, 8));
  return low.starts_with("http://") || low.starts_with("https://");
}

}  // namespace marshrut::files
