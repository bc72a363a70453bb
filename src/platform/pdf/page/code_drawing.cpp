#include "platform/pdf/page/code_drawing.h"

#include <cairo.h>
#include <fmt/format.h>

namespace marshrut::pdf {

namespace {

constexpr int quiet_modules = 4;

/// The link is written as it stands into the drawing library's syntax and the PDF's: what ends a text in
/// either is percent-encoded.
std::string link_attributes(const std::string& address) {
  std::string out = "uri='";
  for (const char letter : address) {
    if (letter == '\'' || letter == '\\' || letter == '(' || letter == ')') {
      out += fmt::format("%{:02X}", static_cast<unsigned>(letter));
    } else {
      out.push_back(letter);
    }
  }
  return out + "'";
}

}  // namespace

double quiet_zone(const Code& code, double size) {
  return quiet_modules * size / (code.side + 2 * quiet_modules);
}

void draw_code(const Cairo::RefPtr<Cairo::Context>& context, const Code& code, double x, double y, double size,
               const std::string& address) {
  if (!address.empty()) cairo_tag_begin(context->cobj(), CAIRO_TAG_LINK, link_attributes(address).c_str());
  const double module = size / (code.side + 2 * quiet_modules);
  context->set_source_rgb(0, 0, 0);
  for (int row = 0; row < code.side; ++row) {
    for (int column = 0; column < code.side; ++column) {
      if (!code.dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(code.side) +
                     static_cast<std::size_t>(column)])
        continue;
      context->rectangle(x + (column + quiet_modules) * module, y + (row + quiet_modules) * module, module, module);
    }
  }
  context->fill();
  if (!address.empty()) cairo_tag_end(context->cobj(), CAIRO_TAG_LINK);
}

}  // namespace marshrut::pdf
