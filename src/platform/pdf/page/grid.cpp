#include "platform/pdf/page/grid.h"

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace marshrut::pdf {

namespace {

constexpr double padding = mm(1.3);
constexpr double border_grey = 0.55;
constexpr double title_shade = 0.93;
constexpr double cell_size = 9;

struct Cell {
  Block block;
  std::size_t shown = 0;  // lines already put on pages

  /// How many of the lines left fit, and how high they are.
  std::pair<std::size_t, double> fitting(double height) const {
    std::size_t to = shown;
    double sum = 0;
    while (to < block.lines.size() && sum + block.lines[to].height <= height) sum += block.lines[to++].height;
    return {to, sum};
  }
  bool finished() const { return shown == block.lines.size(); }
};

enum class Kind { titles, cells };

class Grid {
 public:
  Grid(Pages& pages, const Setter& setter, const Table& table) : pages_(pages), setter_(setter), table_(table) {
    double sum = 0;
    for (const Column& column : table.columns) sum += column.share;
    for (const Column& column : table.columns) widths_.push_back(paper::text_width * column.share / sum);
  }

  void place() {
    std::vector<std::string> titles;
    for (const Column& column : table_.columns) titles.push_back(column.title);
    const double titles_height = height_of(set(titles, Kind::titles));
    const double first = table_.rows.empty() ? 0 : height_of(set(table_.rows.front(), Kind::cells));
    pages_.need(titles_height + std::min(first, paper::text_end - paper::top - titles_height));
    put(set(titles, Kind::titles), Kind::titles);
    for (const auto& row : table_.rows) {
      std::vector<Cell> cells = set(row, Kind::cells);
      const bool page_holds = titles_height + height_of(cells) <= paper::text_end - paper::top;
      if (height_of(cells) > pages_.room() && (page_holds || pages_.room() < mm(20))) start_page(titles);
      while (!put_part(cells)) start_page(titles);
    }
  }

 private:
  std::vector<Cell> set(const std::vector<std::string>& texts, Kind kind) const {
    if (texts.size() != widths_.size())
      throw std::logic_error("a row of a paper's table has another number of cells than columns");
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const Style style{
          Face::sans, cell_size, kind == Kind::titles ? Weight::bold : Weight::normal, table_.columns[i].align, 0,
          0,          0};
      cells.push_back({setter_.set(texts[i], style, widths_[i] - 2 * padding), 0});
    }
    return cells;
  }

  static double height_of(const std::vector<Cell>& cells) {
    double height = 0;
    for (const Cell& cell : cells) height = std::max(height, cell.block.height());
    return height + 2 * padding;
  }

  void start_page(const std::vector<std::string>& titles) {
    pages_.new_page();
    put(set(titles, Kind::titles), Kind::titles);
  }

  void put(std::vector<Cell> cells, Kind kind) {
    std::vector<std::size_t> ends;
    for (const Cell& cell : cells) ends.push_back(cell.block.lines.size());
    put_lines(cells, ends, height_of(cells), kind);
  }

  /// Puts what fits of the row; true when nothing of it is left.
  bool put_part(std::vector<Cell>& cells) {
    std::vector<std::size_t> ends;
    double height = 0;
    for (const Cell& cell : cells) {
      const auto [to, sum] = cell.fitting(pages_.room() - 2 * padding);
      ends.push_back(to);
      height = std::max(height, sum);
    }
    put_lines(cells, ends, height + 2 * padding, Kind::cells);
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i].shown = ends[i];
    return std::ranges::all_of(cells, &Cell::finished);
  }

  void put_lines(const std::vector<Cell>& cells, const std::vector<std::size_t>& ends, double height, Kind kind) {
    const double y = pages_.y();
    pages_.draw([cells, ends, height, kind, y, widths = widths_](const Cairo::RefPtr<Cairo::Context>& context) {
      double x = paper::left;
      for (std::size_t i = 0; i < cells.size(); ++i) {
        context->rectangle(x, y, widths[i], height);
        if (kind == Kind::titles) {
          context->set_source_rgb(title_shade, title_shade, title_shade);
          context->fill_preserve();
        }
        context->set_source_rgb(border_grey, border_grey, border_grey);
        context->set_line_width(0.4);
        context->stroke();
        cells[i].block.draw(context, x + padding, y + padding, cells[i].shown, ends[i]);
        x += widths[i];
      }
    });
    pages_.advance(height);
  }

  Pages& pages_;
  const Setter& setter_;
  const Table& table_;
  std::vector<double> widths_;
};

}  // namespace

void place_table(Pages& pages, const Setter& setter, const Table& table) {
  if (table.columns.empty()) throw std::logic_error("a paper's table has no columns");
  Grid(pages, setter, table).place();
}

}  // namespace marshrut::pdf
