#pragma once
// Pages as lists of things to draw, kept until their number is known, and the file made of them.
#include <cairomm/surface.h>

#include <functional>
#include <string>
#include <vector>

#include "platform/pdf/page/setter.h"

namespace marshrut::pdf {

namespace paper {
constexpr double width = mm(210);
constexpr double height = mm(297);
constexpr double left = mm(20);
constexpr double right = mm(15);
constexpr double top = mm(15);
constexpr double bottom = mm(18);
constexpr double text_width = width - left - right;
constexpr double text_end = height - bottom;
}  // namespace paper

using Drawing = std::function<void(const Cairo::RefPtr<Cairo::Context>&)>;

class Pages {
 public:
  Pages() : pages_(1) {}

  double y() const { return y_; }
  double room() const { return paper::text_end - y_; }
  bool at_top() const { return y_ == paper::top; }
  void draw(Drawing drawing) { pages_.back().push_back(std::move(drawing)); }
  void advance(double height) { y_ += height; }
  void new_page();
  /// Starts a new page unless that much room is left on this one.
  void need(double height);

  const std::vector<std::vector<Drawing>>& all() const { return pages_; }

 private:
  std::vector<std::vector<Drawing>> pages_;
  double y_ = paper::top;
};

enum class Footer { shown, none };

/// A PDF that grows by pages, each drawn with its footer and marking and kept no longer.
class Writing {
 public:
  explicit Writing(const About& about);
  Writing(const Writing&) = delete;  // the file is written into this one
  void draw(const Pages& pages, const About& about, const Setter& setter, Footer footer);
  /// The whole file; nothing is drawn after it.
  std::string finished();

 private:
  std::string bytes_;
  Cairo::RefPtr<Cairo::PdfSurface> surface_;
  Cairo::RefPtr<Cairo::Context> context_;
};

/// The PDF of the pages alone.
std::string render(const Pages& pages, const About& about, const Setter& setter, Footer footer);

/// A straight line, black or grey.
void draw_line(const Cairo::RefPtr<Cairo::Context>& context, double x1, double y1, double x2, double y2,
               double thickness = 0.5, double grey = 0.4);

/// The words that mark a paper as a demonstration.
inline constexpr const char* annulled_words = "АННУЛИРОВАН";
inline constexpr const char* demo_words = "ДЕМО — показательный экземпляр, юридической силы не имеет";

}  // namespace marshrut::pdf
