#include "platform/pdf/slips.h"

#include <algorithm>

#include "platform/pdf/page/code_drawing.h"
#include "platform/pdf/page/pages.h"
#include "platform/pdf/page/setter.h"

namespace marshrut::pdf {

namespace {

constexpr int columns = 2;
constexpr int rows = 5;
constexpr int per_page = columns * rows;
constexpr double margin = mm(10);
constexpr double slip_width = (paper::width - 2 * margin) / columns;
constexpr double slip_height = (paper::height - 2 * margin) / rows;
constexpr double inset = mm(4);
constexpr double code_size = mm(20);
constexpr double least_size = 6;    // of a value, in points
constexpr double least_beside = 9;  // smaller than this, a value stands under its label

void draw_cut_lines(const Cairo::RefPtr<Cairo::Context>& context) {
  context->set_dash(std::vector<double>{3, 3}, 0);
  for (int column = 0; column <= columns; ++column) {
    const double x = margin + column * slip_width;
    draw_line(context, x, margin, x, paper::height - margin, 0.4, 0.6);
  }
  for (int row = 0; row <= rows; ++row) {
    const double y = margin + row * slip_height;
    draw_line(context, margin, y, paper::width - margin, y, 0.4, 0.6);
  }
  context->unset_dash();
}

Style slip_style(double size, Weight weight, double grey) {
  return {Face::sans, size, weight, Align::left, 0, 0, grey};
}

/// Letter by letter, as a login and a password are typed.
Style value_style(double size) {
  Style style = slip_style(size, Weight::bold, 0);
  style.spacing = 0.6;
  return style;
}

/// One slip with its top left corner at (x, y).
class SlipPlacer {
 public:
  SlipPlacer(Pages& pages, const Setter& setter, const SlipSheet& sheet)
      : pages_(pages), setter_(setter), sheet_(sheet) {}

  void place(const Slip& slip, double x, double y) {
    const double text_width = slip_width - 2 * inset;
    const double bottom = y + slip_height - inset;
    y += inset * 0.8;
    x += inset;
    y += put(sheet_.title, slip_style(7.5, Weight::normal, 0.3), x, y, text_width, 1) + mm(0.6);
    y += put("**" + literal(slip.heading) + "**", slip_style(11, Weight::normal, 0), x, y, text_width, 2);
    y += put(literal(slip.subheading), slip_style(8, Weight::normal, 0.2), x, y, text_width, 2) + mm(1);
    place_values(slip, x, y, sheet_.address.empty() ? text_width : text_width - code_size);
    place_foot(x, bottom, text_width);
  }

 private:
  /// Puts at most so many lines; gives the height that they take.
  double put(const std::string& text, const Style& style, double x, double y, double width, std::size_t most) {
    if (text.empty()) return 0;
    const Block block = setter_.set(text, style, width);
    const std::size_t count = std::min(most, block.lines.size());
    pages_.draw([=](const Cairo::RefPtr<Cairo::Context>& context) { block.draw(context, x, y, 0, count); });
    double height = 0;
    for (std::size_t i = 0; i < count; ++i) height += block.lines[i].height;
    return height;
  }

  void place_values(const Slip& slip, double x, double y, double width) {
    const Style named = slip_style(8, Weight::normal, 0.2);
    const double label_width = mm(29);
    for (const auto& [label, value] : slip.values) {
      const double beside = size_in_one_line(value, width - label_width);
      if (beside >= least_beside) {
        put(label, named, x, y + 2, label_width, 1);
        y += put(literal(value), value_style(beside), x + label_width, y, width - label_width, 1);
      } else {
        y += put(label, named, x, y, width, 1);
        y += put(literal(value), value_style(size_in_one_line(value, width)), x, y, width, 2);
      }
    }
  }

  /// The largest type that holds the value whole: a break, at a hyphen too, reads as another word.
  double size_in_one_line(const std::string& value, double width) const {
    for (double size = 11; size > least_size; size -= 0.5)
      if (setter_.set(literal(value), value_style(size), width).lines.size() == 1) return size;
    return least_size;
  }

  void place_foot(double x, double bottom, double width) {
    const bool with_code = !sheet_.address.empty();
    const std::string demo = sheet_.about.marking == Marking::demo ? "ДЕМО. " : "";
    const double words_width = with_code ? width - code_size : width;
    const Block words = setter_.set(demo + sheet_.note + (with_code ? "\n" + literal(sheet_.address) : ""),
                                    slip_style(7, Weight::normal, 0.25), words_width);
    pages_.draw(
        [=, y = bottom - words.height()](const Cairo::RefPtr<Cairo::Context>& context) { words.draw(context, x, y); });
    if (!with_code) return;
    const double code_x = x + width - code_size + mm(2);
    pages_.draw(
        [=, code = code_of(sheet_.address), address = sheet_.address](const Cairo::RefPtr<Cairo::Context>& context) {
          draw_code(context, code, code_x, bottom - code_size + mm(2), code_size, address);
        });
  }

  Pages& pages_;
  const Setter& setter_;
  const SlipSheet& sheet_;
};

}  // namespace

std::string slips(const SlipSheet& sheet) {
  const Setter setter;
  Pages pages;
  SlipPlacer placer(pages, setter, sheet);
  for (std::size_t i = 0; i < sheet.slips.size(); ++i) {
    const auto place = static_cast<int>(i % per_page);
    if (place == 0) {
      if (i > 0) pages.new_page();
      pages.draw(draw_cut_lines);
    }
    placer.place(sheet.slips[i], margin + (place % columns) * slip_width, margin + (place / columns) * slip_height);
  }
  About about = sheet.about;
  // Each slip carries the mark itself: it leaves the page.
  about.marking = Marking::none;
  return render(pages, about, setter, Footer::none);
}

}  // namespace marshrut::pdf
