#include <libexif/exif-data.h>
#include <png.h>
#include <turbojpeg.h>

#include <memory>

#include "platform/files/clean_parts.h"

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

}  // namespace

/// Without a loss: the coefficients are moved, no marker but those of the picture goes along.
std::optional<std::string> clean_jpeg(std::string_view bytes, Turned turned) {
  const std::unique_ptr<void, decltype(&tjDestroy)> turner(tjInitTransform(), tjDestroy);
  int width = 0, height = 0, sampling = 0, colours = 0;
  const auto size = static_cast<unsigned long>(bytes.size());
  if (!turner || tjDecompressHeader3(turner.get(), as_octets(bytes), size, &width, &height, &sampling, &colours) != 0) return {};
  if (static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height) > pixels_most) return {};
  tjtransform turn{};
  turn.op = turned == Turned::upright ? turn_for(orientation_of(bytes)) : TJXOP_NONE;
  turn.options = TJXOPT_COPYNONE | (turn.op == TJXOP_NONE ? 0 : TJXOPT_TRIM);
  unsigned char* out = nullptr;
  unsigned long out_size = 0;
  const int outcome = tjTransform(turner.get(), as_octets(bytes), size, 1, &out, &out_size, &turn, 0);
  const std::unique_ptr<unsigned char, decltype(&tjFree)> kept(out, tjFree);
  if (outcome != 0 && tjGetErrorCode(turner.get()) != TJERR_WARNING) return {};
  if (!out || out_size == 0) return {};
  return std::string(reinterpret_cast<const char*>(out), out_size);
}

std::optional<std::string> clean_png(std::string_view bytes) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  const std::unique_ptr<png_image, decltype(&png_image_free)> freed(&image, png_image_free);
  if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size())) return {};
  if (static_cast<std::uint64_t>(image.width) * image.height > pixels_most) return {};
  image.format &= PNG_FORMAT_FLAG_ALPHA | PNG_FORMAT_FLAG_COLOR;
  std::string points(PNG_IMAGE_SIZE(image), '\0');
  if (!png_image_finish_read(&image, nullptr, points.data(), 0, nullptr)) return {};
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string out(size, '\0');
  if (!png_image_write_to_memory(&image, out.data(), &size, 0, points.data(), 0, nullptr)) return {};
  out.resize(size);
  return out;
}

}  // namespace marshrut::files
