#include "platform/pdf/page/pages.h"

#include <cairo-pdf.h>
#include <fmt/format.h>

#include <stdexcept>

namespace marshrut::pdf {

namespace {

constexpr Style footer_style{Face::sans, 8, Weight::normal, Align::left, 0, 0, 0.35};

void describe(const Cairo::RefPtr<Cairo::PdfSurface>& surface, const About& about) {
  const std::string made = about.made.iso().substr(0, 19) + "Z";
  cairo_surface_t* file = surface->cobj();
  cairo_pdf_surface_set_metadata(file, CAIRO_PDF_METADATA_TITLE, about.title.c_str());
  cairo_pdf_surface_set_metadata(file, CAIRO_PDF_METADATA_CREATOR, "Marshrut");
  cairo_pdf_surface_set_metadata(file, CAIRO_PDF_METADATA_CREATE_DATE, made.c_str());
  cairo_pdf_surface_set_metadata(file, CAIRO_PDF_METADATA_MOD_DATE, made.c_str());
}

void draw_footer(const Cairo::RefPtr<Cairo::Context>& context, const About& about, const Setter& setter,
                 std::size_t page, std::size_t pages) {
  const double y = paper::height - mm(12);
  draw_line(context, paper::left, y - mm(1.5), paper::width - paper::right, y - mm(1.5), 0.4, 0.7);
  const double page_width = mm(40);
  setter.set(about.footer, footer_style, paper::text_width - page_width).draw(context, paper::left, y);
  Style right = footer_style;
  right.align = Align::right;
  setter.set(fmt::format("Страница {} из {}", page, pages), right, page_width)
      .draw(context, paper::width - paper::right - page_width, y);
}

void draw_marking(const Cairo::RefPtr<Cairo::Context>& context, const Setter& setter) {
  Style style = footer_style;
  style.align = Align::right;
  setter.set(demo_words, style, paper::text_width).draw(context, paper::left, mm(7));
}

void draw_annulled(const Cairo::RefPtr<Cairo::Context>& context, const Setter& setter) {
  Style style = footer_style;
  style.size = 12;
  style.weight = Weight::bold;
  setter.set(annulled_words, style, paper::text_width).draw(context, paper::left, mm(7));
}

}  // namespace

void Pages::new_page() {
  pages_.emplace_back();
  y_ = paper::top;
}

void Pages::need(double height) {
  if (height > room() && !at_top()) new_page();
}

void draw_line(const Cairo::RefPtr<Cairo::Context>& context, double x1, double y1, double x2, double y2,
               double thickness, double grey) {
  context->set_source_rgb(grey, grey, grey);
  context->set_line_width(thickness);
  context->move_to(x1, y1);
  context->line_to(x2, y2);
  context->stroke();
}

Writing::Writing(const About& about) {
  const auto keep = [this](const unsigned char* data, unsigned int length) {
    bytes_.append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
  };
  surface_ = Cairo::PdfSurface::create_for_stream(keep, paper::width, paper::height);
  describe(surface_, about);
  context_ = Cairo::Context::create(surface_);
}

void Writing::draw(const Pages& pages, const About& about, const Setter& setter, Footer footer) {
  for (std::size_t page = 0; page < pages.all().size(); ++page) {
    for (const Drawing& drawing : pages.all()[page]) drawing(context_);
    if (footer == Footer::shown) draw_footer(context_, about, setter, page + 1, pages.all().size());
    if (about.marking == Marking::demo) draw_marking(context_, setter);
    if (about.annulled) draw_annulled(context_, setter);
    context_->show_page();
  }
}

std::string Writing::finished() {
  surface_->finish();
  if (cairo_surface_status(surface_->cobj()) != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error("a PDF cannot be written");
  return std::move(bytes_);
}

std::string render(const Pages& pages, const About& about, const Setter& setter, Footer footer) {
  Writing writing(about);
  writing.draw(pages, about, setter, footer);
  return writing.finished();
}

}  // namespace marshrut::pdf
