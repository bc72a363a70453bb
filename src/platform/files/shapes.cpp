#include "platform/files/shapes.h"

#include <algorithm>
#include <cstdint>

#include "base/text.h"
#include "platform/archive/archive.h"

namespace marshrut::files {

namespace {

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = at; i < at + 4; ++i) number = number << 8 | static_cast<unsigned char>(bytes[i]);
  return number;
}

/// A reader of archives looks for this near the end of a file, whatever the file begins with.
bool ends_as_archive(std::string_view bytes) {
  constexpr std::string_view end_mark{"PK\x05\x06", 4};
  constexpr std::size_t farthest = 65'535 + 22;
  return bytes.substr(bytes.size() - std::min(bytes.size(), farthest)).find(end_mark) != std::string_view::npos;
}

/// A reader of PDF looks for this in the first kilobyte.
bool begins_as_pdf(std::string_view bytes) {
  return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}

/// Old browsers looked for this at the beginning of anything.
bool begins_as_page(std::string_view bytes) {
  const std::string start = lowered(bytes.substr(0, 1024));
  return start.find("<html") != std::string::npos || start.find("<script") != std::string::npos ||
         start.find("<!doctype html") != std::string::npos || start.find("<svg") != std::string::npos;
}

Shape pdf_shape(std::string_view bytes) {
  if (!bytes.starts_with("%PDF-")) return Shape::other;
  const std::string_view tail = bytes.substr(bytes.size() - std::min<std::size_t>(bytes.size(), 2048));
  if (tail.find("%%EOF") == std::string_view::npos) return Shape::other;
  return ends_as_archive(bytes) || begins_as_page(bytes) ? Shape::double_natured : Shape::fits;
}

/// Chunk after chunk to the last one, and nothing behind it.
Shape png_shape(std::string_view bytes) {
  constexpr std::string_view signature{"\x89PNG\r\n\x1a\n", 8};
  if (!bytes.starts_with(signature)) return Shape::other;
  for (std::size_t at = signature.size(); at + 12 <= bytes.size();) {
    const std::size_t next = at + 12 + number_at(bytes, at);
    const std::string_view name = bytes.substr(at + 4, 4);
    if (at == signature.size() && name != "IHDR") return Shape::other;
    if (name == "IEND") return next == bytes.size() ? Shape::fits : Shape::double_natured;
    at = next;
  }
  return Shape::other;
}

/// Segments up to the picture. Phones put previews and notes behind the picture, so its end is not held against it.
Shape jpeg_shape(std::string_view bytes) {
  if (!bytes.starts_with("\xFF\xD8\xFF")) return Shape::other;
  for (std::size_t at = 2; at + 4 <= bytes.size();) {
    if (bytes[at] != '\xFF') return Shape::other;
    const auto mark = static_cast<unsigned char>(bytes[at + 1]);
    if (mark == 0xDA)
      return ends_as_archive(bytes) || begins_as_pdf(bytes) || begins_as_page(bytes) ? Shape::double_natured
                                                                                     : Shape::fits;
    at += 2 + (number_at(bytes, at) & 0xFFFF);
  }
  return Shape::other;
}

/// Boxes whose sizes add up to the file.
Shape mp4_shape(std::string_view bytes) {
  if (bytes.size() < 16 || bytes.substr(4, 4) != "ftyp") return Shape::other;
  std::size_t at = 0;
  bool film = false;
  while (at + 8 <= bytes.size()) {
    const std::uint32_t size = number_at(bytes, at);
    film = film || bytes.substr(at + 4, 4) == "moov";
    const bool large = size == 1 && at + 16 <= bytes.size() && number_at(bytes, at + 8) == 0;
    const std::size_t length = size == 0 ? bytes.size() - at : large ? number_at(bytes, at + 12) : size;
    if (length < 8) return Shape::other;
    at += length;
  }
  if (!film || at != bytes.size()) return Shape::other;
  return ends_as_archive(bytes) ? Shape::double_natured : Shape::fits;
}

Shape text_shape(std::string_view bytes) {
  const auto foreign = [](char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
  };
  if (std::ranges::any_of(bytes, foreign) || bytes.starts_with("%PDF-")) return Shape::other;
  return begins_as_page(bytes) ? Shape::double_natured : Shape::fits;
}

bool holds_macros(const std::vector<std::string>& names) {
  return std::ranges::any_of(names, [](const std::string& name) {
    return name.ends_with("vbaProject.bin") || name.starts_with("Basic/") || name.starts_with("Scripts/");
  });
}

/// The archive's own end must be the file's end: the comment that may follow is counted in.
bool archive_ends_at_end(std::string_view bytes) {
  constexpr std::string_view end_mark{"PK\x05\x06", 4};
  const std::size_t at = bytes.rfind(end_mark);
  if (at == std::string_view::npos || bytes.size() - at < 22) return false;
  const auto low = static_cast<unsigned char>(bytes[at + 20]);
  const auto high = static_cast<unsigned char>(bytes[at + 21]);
  return at + 22 + (low | static_cast<std::size_t>(high) << 8) == bytes.size();
}

bool is_open_document(archive::Archive& archive, std::string_view media_type) {
  if (archive.names().front() != "mimetype") return false;
  const auto written = archive.read("mimetype");
  return written && *written == media_type;
}

bool fits_document(archive::Archive& archive, FileKind kind) {
  const bool office = archive.has("[Content_Types].xml");
  switch (kind) {
    case FileKind::docx: return office && archive.has("word/document.xml");
    case FileKind::xlsx: return office && archive.has("xl/workbook.xml");
    case FileKind::pptx: return office && archive.has("ppt/presentation.xml");
    case FileKind::odt:
    case FileKind::ods: return is_open_document(archive, media_type(kind));
    default: return false;
  }
}

Shape document_shape(std::string_view bytes, FileKind kind) {
  if (!archive::is_archive(bytes)) return Shape::other;
  auto archive = archive::Archive::open(bytes);
  if (!archive || archive->names().empty() || !fits_document(*archive, kind)) return Shape::other;
  if (holds_macros(archive->names())) return Shape::with_macros;
  return !archive_ends_at_end(bytes) || begins_as_pdf(bytes) || begins_as_page(bytes) ? Shape::double_natured
                                                                                      : Shape::fits;
}

}  // namespace

Shape shape_of(std::string_view bytes, FileKind kind) {
  switch (kind) {
    case FileKind::pdf: return pdf_shape(bytes);
    case FileKind::png: return png_shape(bytes);
    case FileKind::jpeg: return jpeg_shape(bytes);
    case FileKind::mp4: return mp4_shape(bytes);
    case FileKind::text:
    case FileKind::csv: return text_shape(bytes);
    default: return document_shape(bytes, kind);
  }
}

}  // namespace marshrut::files
