#include "platform/pdf/page/chart.h"

#include <algorithm>
#include <cmath>

namespace marshrut::pdf {

namespace {

using Context = Cairo::RefPtr<Cairo::Context>;

constexpr double chart_gap = mm(3);
constexpr double name_width = paper::text_width * 0.34;
constexpr double picture_x = paper::left + name_width + chart_gap;
constexpr double picture_width = paper::text_width * 0.36;
constexpr double words_x = picture_x + picture_width + chart_gap;
constexpr double words_width = paper::text_width - (words_x - paper::left);
constexpr double axis_height = mm(5);
constexpr double row_least = mm(9);
constexpr double row_gap = mm(1.6);
constexpr double key_width = mm(9);
constexpr double rail_grey = 0.72, band_grey = 0.6;
constexpr double dot = mm(1.35);

double across(double value) { return picture_x + picture_width * std::clamp(value, 0.0, 100.0) / 100; }

void disc(const Context& context, double x, double y, double radius, double inside) {
  context->begin_new_path();
  context->arc(x, y, radius, 0, 2 * M_PI);
  context->set_source_rgb(inside, inside, inside);
  context->fill_preserve();
  context->set_source_rgb(0, 0, 0);
  context->set_line_width(0.8);
  context->stroke();
}

/// How a sign looks alone, for the list of signs below a chart.
void draw_sign(const Context& context, ChartSign sign, double x, double y) {
  switch (sign) {
    case ChartSign::now: disc(context, x, y, dot, 0); return;
    case ChartSign::before: disc(context, x, y, dot, 1); return;
    case ChartSign::band: draw_line(context, x - mm(2.5), y, x + mm(2.5), y, mm(1.3), band_grey); return;
    case ChartSign::mark: draw_line(context, x, y - mm(1.8), x, y + mm(1.8), 1.4, 0); return;
    case ChartSign::course: draw_line(context, x - mm(2.5), y - mm(1), x + mm(2.5), y + mm(1), 1.2, 0); return;
  }
}

void draw_band(const Context& context, const ChartBand& band, double y, ChartSign sign) {
  draw_line(context, across(band.low), y, across(band.high), y, mm(1.3), band_grey);
  draw_sign(context, sign, across(band.at), y);
}

/// From left to right at equal steps; the greatest of the chart at the top.
void draw_course(const Context& context, const std::vector<double>& values, double most, double y, double height) {
  if (values.size() < 2 || most <= 0) return;
  context->begin_new_path();
  for (std::size_t at = 0; at < values.size(); ++at) {
    const double x = picture_x + picture_width * static_cast<double>(at) / static_cast<double>(values.size() - 1);
    context->line_to(x, y + height * (1 - std::clamp(values[at] / most, 0.0, 1.0)));
  }
  context->set_source_rgb(0, 0, 0);
  context->set_line_width(1.2);
  context->stroke();
}

struct SetRow {
  Block name;
  Block words;
  ChartRow row;
  double height = row_least;
};

class Charting {
 public:
  Charting(Pages& pages, const Setter& setter, const Chart& chart) : pages_(pages), setter_(setter), chart_(chart) {
    for (const auto& row : chart.rows) {
      rows_.push_back({set(row.name, name_width), set(row.words, words_width), row});
      auto& made = rows_.back();
      made.height = std::max({row_least, made.name.height(), made.words.height()}) + row_gap;
      for (const double value : row.course) most_ = std::max(most_, value);
    }
    for (const auto& [sign, words] : chart.signs)
      signs_.push_back(set(words, paper::text_width - key_width));
    title_ = setter.set(chart.title, {Face::serif, 12, Weight::bold, Align::left, 0, 0, 0}, paper::text_width);
  }

  /// Whole on one page where a page holds it; else it is parted between rows, and the scale is said again.
  void place() {
    pages_.need(std::min(height(), paper::text_end - paper::top));
    put(title_, paper::left);
    pages_.advance(title_.height() + mm(1.5));
    put_axis();
    for (const auto& row : rows_) {
      if (row.height > pages_.room()) {
        pages_.new_page();
        put_axis();
      }
      put_row(row);
    }
    put_signs();
  }

 private:
  Block set(const std::string& text, double width, Align align = Align::left, double size = 9) const {
    return setter_.set(text, {Face::sans, size, Weight::normal, align, 0, 0, 0}, width);
  }

  double height() const {
    double sum = title_.height() + mm(1.5) + axis_height;
    for (const auto& row : rows_) sum += row.height;
    for (const auto& sign : signs_) sum += sign.height();
    return sum + mm(1);
  }

  void put(const Block& block, double x) {
    pages_.draw([=, y = pages_.y()](const Context& context) { block.draw(context, x, y); });
  }

  void put_axis() {
    const double width = picture_width / 3;
    put(set(chart_.left, width, Align::left, 8), picture_x);
    put(set(chart_.middle, width, Align::centre, 8), picture_x + width);
    put(set(chart_.right, width, Align::right, 8), picture_x + 2 * width);
    pages_.advance(axis_height);
  }

  void put_row(const SetRow& made) {
    const double y = pages_.y(), inner = made.height - row_gap;
    pages_.draw([=, most = most_](const Context& context) {
      const auto& row = made.row;
      made.name.draw(context, paper::left, y + (inner - made.name.height()) / 2);
      made.words.draw(context, words_x, y + (inner - made.words.height()) / 2);
      const double middle = y + inner / 2;
      if (!row.course.empty()) {
        draw_line(context, picture_x, middle + mm(3.5), picture_x + picture_width, middle + mm(3.5), 0.5, rail_grey);
        draw_course(context, row.course, most, middle - mm(3.5), mm(7));
        return;
      }
      draw_line(context, picture_x, middle, picture_x + picture_width, middle, 0.5, rail_grey);
      for (const double tick : {0.0, 25.0, 50.0, 75.0, 100.0})
        draw_line(context, across(tick), middle - mm(1), across(tick), middle + mm(1), 0.5, rail_grey);
      if (row.mark) draw_line(context, across(*row.mark), middle - mm(3.6), across(*row.mark), middle + mm(3.6), 1.4, 0);
      const double apart = row.before ? mm(1.6) : 0;
      if (row.before) draw_band(context, *row.before, middle - apart, ChartSign::before);
      if (row.now) draw_band(context, *row.now, middle + apart, ChartSign::now);
    });
    pages_.advance(made.height);
  }

  void put_signs() {
    double all = 0;
    for (const auto& words : signs_) all += words.height();
    pages_.need(all);
    for (std::size_t at = 0; at < signs_.size(); ++at) {
      const auto& words = signs_[at];
      pages_.draw([=, y = pages_.y(), sign = chart_.signs[at].first](const Context& context) {
        draw_sign(context, sign, paper::left + mm(3.5), y + words.lines.front().height / 2);
        words.draw(context, paper::left + key_width, y);
      });
      pages_.advance(words.height());
    }
  }

  Pages& pages_;
  const Setter& setter_;
  const Chart& chart_;
  Block title_;
  std::vector<SetRow> rows_;
  std::vector<Block> signs_;
  double most_ = 0;
};

}  // namespace

void place_chart(Pages& pages, const Setter& setter, const Chart& chart) { Charting(pages, setter, chart).place(); }

}  // namespace marshrut::pdf
