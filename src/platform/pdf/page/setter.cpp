#include "platform/pdf/page/setter.h"

#include <pango/pangocairo.h>
#include <pangomm/attrlist.h>
#include <pangomm/cairofontmap.h>
#include <pangomm/fontdescription.h>
#include <pangomm/fontfamily.h>
#include <pangomm/init.h>

#include <algorithm>
#include <mutex>
#include <stdexcept>

#include "platform/pdf/typograph.h"

namespace marshrut::pdf {

namespace {

constexpr double line_spacing = 1.12;

const char* family_of(Face face) {
  return face == Face::serif ? "PT Serif" : "PT Sans";
}

double points(int pango_units) {
  return static_cast<double>(pango_units) / PANGO_SCALE;
}
int pango_units(double length) {
  return static_cast<int>(length * PANGO_SCALE);
}

/// A text without its marks, and where it is bold.
struct Marked {
  std::string text;
  std::vector<std::pair<unsigned, unsigned>> bold;
};

Marked without_marks(const std::string& text) {
  Marked out;
  std::size_t bold_from = std::string::npos;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '*' || text[at + 1] == '\\')) {
      out.text.push_back(text[++at]);
    } else if (text.compare(at, 2, "**") == 0) {
      if (bold_from != std::string::npos) {
        out.bold.emplace_back(static_cast<unsigned>(bold_from), static_cast<unsigned>(out.text.size()));
      }
      bold_from = bold_from == std::string::npos ? out.text.size() : std::string::npos;
      ++at;
    } else {
      out.text.push_back(text[at]);
    }
  }
  return out;
}

Pango::AttrList attributes_of(const Marked& marked, const Style& style) {
  Pango::AttrList list;
  for (const auto& [from, to] : marked.bold) {
    auto bold = Pango::Attribute::create_attr_weight(Pango::Weight::BOLD);
    bold.set_start_index(from);
    bold.set_end_index(to);
    list.insert(bold);
  }
  if (style.spacing != 0) {
    auto spacing = Pango::Attribute::create_attr_letter_spacing(pango_units(style.spacing));
    list.insert(spacing);
  }
  return list;
}

void align(const Glib::RefPtr<Pango::Layout>& layout, Align align) {
  layout->set_justify(align == Align::justified);
  layout->set_alignment(align == Align::centre  ? Pango::Alignment::CENTER
                        : align == Align::right ? Pango::Alignment::RIGHT
                                                : Pango::Alignment::LEFT);
}

std::vector<Line> lines_of(const Glib::RefPtr<Pango::Layout>& layout) {
  std::vector<Line> lines;
  Pango::LayoutIter at = layout->get_iter();
  do {
    int top = 0;
    int bottom = 0;
    at.get_line_yrange(top, bottom);
    Pango::Rectangle ink;
    Pango::Rectangle logical;
    at.get_line_extents(ink, logical);
    lines.push_back({at.get_line(), points(logical.get_x()), points(at.get_baseline() - top), points(bottom - top)});
  } while (at.next_line());
  return lines;
}

void require_fonts(const Glib::RefPtr<Pango::Context>& context) {
  const auto families = context->list_families();
  for (const Face face : {Face::serif, Face::sans}) {
    const auto is_it = [&](const auto& family) { return family->get_name() == family_of(face); };
    if (std::ranges::none_of(families, is_it)) {
      throw std::runtime_error(std::string("the font ") + family_of(face) +
                               " is not installed (package fonts-paratype)");
    }
  }
}

/// Positions must not depend on a screen's pixels, or equal papers would differ between machines.
void forget_the_screen(const Glib::RefPtr<Pango::Context>& context) {
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context->gobj(), options);
  cairo_font_options_destroy(options);
  pango_cairo_context_set_resolution(context->gobj(), 72);
  pango_context_set_round_glyph_positions(context->gobj(), FALSE);
}

}  // namespace

double Block::height() const {
  double sum = 0;
  for (const Line& line : lines) sum += line.height;
  return sum;
}

void Block::draw(const Cairo::RefPtr<Cairo::Context>& context, double x, double y, std::size_t from,
                 std::size_t to) const {
  context->set_source_rgb(grey, grey, grey);
  for (std::size_t i = from; i < to; ++i) {
    context->move_to(x + lines[i].x, y + lines[i].baseline);
    pango_cairo_show_layout_line(context->cobj(), const_cast<PangoLayoutLine*>(lines[i].line->gobj()));
    y += lines[i].height;
  }
}

void Block::draw(const Cairo::RefPtr<Cairo::Context>& context, double x, double y) const {
  draw(context, x, y, 0, lines.size());
}

Setter::Setter() {
  static std::once_flag started;
  std::call_once(started, [] { Pango::init(); });
  // The default map belongs to the thread, so papers may be made on several workers at once.
  context_ = Glib::wrap(pango_font_map_create_context(pango_cairo_font_map_get_default()));
  forget_the_screen(context_);
  static std::once_flag looked;
  std::call_once(looked, [this] { require_fonts(context_); });
}

Block Setter::set(const std::string& text, const Style& style, double width) const {
  const auto layout = Pango::Layout::create(context_);
  Pango::FontDescription font(family_of(style.face));
  font.set_absolute_size(pango_units(style.size));
  font.set_weight(style.weight == Weight::bold ? Pango::Weight::BOLD : Pango::Weight::NORMAL);
  layout->set_font_description(font);
  layout->set_width(pango_units(width));
  layout->set_wrap(Pango::WrapMode::WORD_CHAR);
  layout->set_indent(pango_units(style.indent));
  pango_layout_set_line_spacing(layout->gobj(), static_cast<float>(line_spacing));
  align(layout, style.align);
  const Marked marked = without_marks(typograph(text));
  layout->set_text(marked.text);
  Pango::AttrList attributes = attributes_of(marked, style);
  layout->set_attributes(attributes);
  return {layout, lines_of(layout), style.grey};
}

}  // namespace marshrut::pdf
