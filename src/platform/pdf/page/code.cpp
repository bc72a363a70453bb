#include "platform/pdf/page/code.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace marshrut::pdf {

namespace {

struct Free {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

bool is_printable(char letter) {
  return letter > ' ' && letter < 0x7F;
}

}  // namespace

Code code_of(const std::string& text) {
  if (!std::ranges::all_of(text, is_printable)) throw std::logic_error("a QR code takes printable ASCII: " + text);
  const std::unique_ptr<QRcode, Free> made(QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
  if (!made) throw std::runtime_error("no QR code can be made of: " + text);
  Code code{made->width, {}};
  code.dark.reserve(static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width));
  for (int i = 0; i < made->width * made->width; ++i) code.dark.push_back((made->data[i] & 1) != 0);
  return code;
}

}  // namespace marshrut::pdf
