#include <libexif/exif-data.h>
#include <turbojpeg.h>
#include <zlib.h>

#include <algorithm>
#include <memory>

#include "platform/files/clean_parts.h"
#include "platform/files/errors.h"

namespace marshrut::files {
namespace {

const unsigned char* as_octets(std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

/// How the camera was held, 1 to 8; 1 where it does not say.
int orientation_of(std::string_view bytes) {
  const std::unique_ptr<ExifData, decltype(&exif_data_unref)> data(
      exif_data_new_from_data(as_octets(bytes), static_cast<unsigned>(bytes.size())), exif_data_unref);
  const auto* entry = data ? exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION) : nullptr;
  if (!entry || entry->format != EXIF_FORMAT_SHORT || entry->components < 1) return 1;
  return exif_get_short(entry->data, exif_data_get_byte_order(data.get()));
}

/// What turns a picture upright.
int turn_for(int orientation) {
  constexpr int turns[] = {TJXOP_NONE,      TJXOP_HFLIP, TJXOP_ROT180,     TJXOP_VFLIP,
                           TJXOP_TRANSPOSE, TJXOP_ROT90, TJXOP_TRANSVERSE, TJXOP_ROT270};
  return orientation >= 1 && orientation <= 8 ? turns[orientation - 1] : TJXOP_NONE;
}

/// Each scan draws the whole picture again. Marks in previews are counted too, which does no harm.
std::uint64_t scans_of(std::string_view bytes) {
  std::uint64_t scans = 0;
  for (auto at = bytes.find("\xFF\xDA"); at != bytes.npos; at = bytes.find("\xFF\xDA", at + 2)) ++scans;
  return scans;
}

Result<void> pay(std::uint64_t width, std::uint64_t height, std::uint64_t scans, Allowance& allowance) {
  const auto pixels = width * height;
  if (pixels > pixels_most || scans > scans_most || !spend(allowance.pixels, pixels) || !spend(allowance.scanned, pixels * scans))
    return fail(errors::pictures_too_large, "", std::to_string(pixels_most / megapixel),
                std::to_string(pixels_most_together / megapixel));
  return {};
}

/// PNG, 5.3: length, name and checksum around what a chunk holds.
constexpr std::size_t chunk_frame = 12;
constexpr std::string_view chunks_kept[]{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs"};

std::uint32_t whole_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (const char one : bytes.substr(at, 4)) number = number << 8 | static_cast<unsigned char>(one);
  return number;
}

}  // namespace

/// Without a loss: the coefficients are moved, no marker but those of the picture goes along.
Result<std::string> clean_jpeg(std::string_view bytes, Turned turned, Allowance& allowance) {
  const std::unique_ptr<void, decltype(&tjDestroy)> turner(tjInitTransform(), tjDestroy);
  int width = 0, height = 0, sampling = 0, colours = 0;
  const auto size = static_cast<unsigned long>(bytes.size());
  if (!turner || tjDecompressHeader3(turner.get(), as_octets(bytes), size, &width, &height, &sampling, &colours) != 0)
    return fail(errors::not_cleaned);
  TRY(pay(static_cast<std::uint64_t>(width), static_cast<std::uint64_t>(height), scans_of(bytes), allowance));
  tjtransform turn{};
  turn.op = turned == Turned::upright ? turn_for(orientation_of(bytes)) : TJXOP_NONE;
  turn.options = TJXOPT_COPYNONE | (turn.op == TJXOP_NONE ? 0 : TJXOPT_TRIM);
  unsigned char* out = nullptr;
  unsigned long out_size = 0;
  const int outcome = tjTransform(turner.get(), as_octets(bytes), size, 1, &out, &out_size, &turn, 0);
  const std::unique_ptr<unsigned char, decltype(&tjFree)> kept(out, tjFree);
  if (outcome != 0 && tjGetErrorCode(turner.get()) != TJERR_WARNING) return fail(errors::not_cleaned);
  if (!out || out_size == 0) return fail(errors::not_cleaned);
  return std::string(reinterpret_cast<const char*>(out), out_size);
}

/// Chunk by chunk as they are, those that draw the picture: texts, times and notes of a camera are chunks of their own.
/// Drawing it anew would take seconds for what a kilobyte packs.
Result<std::string> clean_png(std::string_view bytes, Allowance& allowance) {
  constexpr std::string_view signature{"\x89PNG\r\n\x1a\n", 8};
  if (!bytes.starts_with(signature)) return fail(errors::not_cleaned);
  std::string out(signature);
  for (std::size_t at = signature.size(); at + chunk_frame <= bytes.size();) {
    const std::size_t length = whole_at(bytes, at);
    if (length > bytes.size() - at - chunk_frame) break;
    const auto named = bytes.substr(at + 4, 4 + length);
    const auto sum = crc32(0, as_octets(named), static_cast<uInt>(named.size()));
    const auto name = named.substr(0, 4);
    const bool first = at == signature.size();
    if (sum != whole_at(bytes, at + 8 + length) || first != (name == "IHDR") || (first && length != 13)) break;
    if (first) TRY(pay(whole_at(named, 4), whole_at(named, 8), 1, allowance));
    if (std::ranges::find(chunks_kept, name) != std::end(chunks_kept)) out += bytes.substr(at, length + chunk_frame);
    if (name == "IEND") return out;
    at += length + chunk_frame;
  }
  return fail(errors::not_cleaned);
}

Result<std::string> clean_picture(std::string_view bytes, const std::string& name, Allowance& allowance) {
  if (bytes.starts_with("\xFF\xD8\xFF")) return clean_jpeg(bytes, Turned::as_it_lies, allowance);
  if (bytes.starts_with("\x89PNG")) return clean_png(bytes, allowance);
  const auto dot = name.rfind('.');
  return fail(errors::part_not_cleaned, "", dot == name.npos ? name.substr(name.rfind('/') + 1) : name.substr(dot + 1));
}

}  // namespace marshrut::files
