#pragma once
// QR codes on a page.
#include <cairomm/context.h>

#include <string>

#include "platform/pdf/page/code.h"

namespace marshrut::pdf {

/// The width of the light border that a code needs, when the whole square has the size.
double quiet_zone(const Code& code, double size);

/// Draws the code with its quiet zone inside a square of the size; `address` not empty makes the square a
/// link.
void draw_code(const Cairo::RefPtr<Cairo::Context>& context, const Code& code, double x, double y, double size,
               const std::string& address);

}  // namespace marshrut::pdf
