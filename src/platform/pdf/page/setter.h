#pragma once
// Sets text into lines of a width, in the fonts of the papers. Lengths are points (1/72 inch), as everywhere
// inside.
#include <cairomm/context.h>
#include <pangomm/context.h>
#include <pangomm/layout.h>

#include <string>
#include <vector>

#include "platform/pdf/document.h"

namespace marshrut::pdf {

constexpr double points_in_mm = 72.0 / 25.4;
constexpr double mm(double length) {
  return length * points_in_mm;
}

enum class Face { serif, sans };
enum class Weight { normal, bold };

struct Style {
  Face face = Face::serif;
  double size = 11;
  Weight weight = Weight::normal;
  Align align = Align::left;
  double indent = 0;   // of the first line
  double spacing = 0;  // between letters
  double grey = 0;     // 0 black, 1 white
};

struct Line {
  Glib::RefPtr<const Pango::LayoutLine> line;
  double x;         // from the block's left
  double baseline;  // from the line's top
  double height;
};

/// Text in lines; keeps what the lines point into.
struct Block {
  Glib::RefPtr<Pango::Layout> layout;
  std::vector<Line> lines;
  double grey = 0;

  double height() const;
  /// Draws lines [from, to) below each other, the first one's top at y.
  void draw(const Cairo::RefPtr<Cairo::Context>& context, double x, double y, std::size_t from, std::size_t to) const;
  void draw(const Cairo::RefPtr<Cairo::Context>& context, double x, double y) const;
};

class Setter {
 public:
  /// Throws when a font is not installed.
  Setter();
  Block set(const std::string& text, const Style& style, double width) const;

 private:
  Glib::RefPtr<Pango::Context> context_;
};

}  // namespace marshrut::pdf
