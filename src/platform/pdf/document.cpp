#include "platform/pdf/document.h"

#include <algorithm>

#include "platform/pdf/page/chart.h"
#include "platform/pdf/page/code_drawing.h"
#include "platform/pdf/page/grid.h"
#include "platform/pdf/page/pages.h"
#include "platform/pdf/page/setter.h"

namespace marshrut::pdf {

namespace {

constexpr double body_size = 11;
constexpr double small_size = 9;
constexpr double gap = mm(2);

}  // namespace

struct Document::State {
  explicit State(About wanted) : about(std::move(wanted)) {}

  About about;
  Setter setter;
  Pages pages;

  Block body(const std::string& text, Align align, double width, double indent = 0) const {
    return setter.set(text, {Face::serif, body_size, Weight::normal, align, indent, 0, 0}, width);
  }
  void put(const Block& block, double x, double y) {
    pages.draw([=](const Cairo::RefPtr<Cairo::Context>& context) { block.draw(context, x, y); });
  }
  /// A block that is kept whole.
  void put_whole(const Block& block, double x = paper::left) {
    pages.need(block.height());
    put(block, x, pages.y());
    pages.advance(block.height());
  }
  void put_flowing(const Block& block, double x);
  void put_signature(const Signature& signature);
};

/// Lines go on over pages, but no page begins or ends with a single line of them.
void Document::State::put_flowing(const Block& block, double x) {
  const std::size_t count = block.lines.size();
  for (std::size_t from = 0; from < count;) {
    std::size_t to = from;
    double height = 0;
    while (to < count && height + block.lines[to].height <= pages.room()) height += block.lines[to++].height;
    if (to < count) {
      if (count - to == 1 && to > from) height -= block.lines[--to].height;
      if (to - from == 1 && from == 0 && !pages.at_top()) height = 0, to = from;
    }
    if (to == from && pages.at_top()) height = block.lines[to++].height;
    pages.draw(
        [=, y = pages.y()](const Cairo::RefPtr<Cairo::Context>& context) { block.draw(context, x, y, from, to); });
    pages.advance(height);
    from = to;
    if (from < count) pages.new_page();
  }
}

void Document::State::put_signature(const Signature& signature) {
  const double post_width = paper::text_width * 0.42;
  const double line_width = paper::text_width * 0.24;
  const double name_x = paper::left + post_width + line_width + mm(6);
  const Block post = body(signature.post, Align::left, post_width - mm(4));
  const Block name = body(signature.name, Align::left, paper::text_width - (name_x - paper::left));
  Style below{Face::sans, 7, Weight::normal, Align::centre, 0, 0, 0.35};
  const Block hint = setter.set("подпись", below, line_width);
  const double text_height = std::max(post.height(), name.height());
  pages.need(text_height + hint.height() + gap);
  const double base = pages.y() + text_height;
  put(post, paper::left, base - post.height());
  put(name, name_x, base - name.height());
  put(hint, paper::left + post_width, base);
  pages.draw([=](const Cairo::RefPtr<Cairo::Context>& context) {
    draw_line(context, paper::left + post_width, base - 1, paper::left + post_width + line_width, base - 1, 0.5, 0);
  });
  pages.advance(text_height + hint.height() + gap);
}

Document::Document(About about) : state_(std::make_unique<State>(std::move(about))) {}
Document::~Document() = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;

Document& Document::letterhead(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    state_->put_whole(
        state_->setter.set(line, {Face::serif, 10, Weight::normal, Align::centre, 0, 0, 0}, paper::text_width));
  }
  return space(6);
}

Document& Document::title(const std::string& text, const std::string& subtitle) {
  state_->put_whole(
      state_->setter.set(text, {Face::serif, 15, Weight::bold, Align::centre, 0, 0, 0}, paper::text_width));
  if (!subtitle.empty()) state_->put_whole(state_->body(subtitle, Align::centre, paper::text_width));
  return space(5);
}

Document& Document::heading(const std::string& text) {
  // A heading stays with the first lines of what it heads.
  state_->pages.need(mm(28));
  if (!state_->pages.at_top()) space(3);
  state_->put_whole(state_->setter.set(text, {Face::serif, 12, Weight::bold, Align::left, 0, 0, 0}, paper::text_width));
  return space(1.5);
}

Document& Document::paragraph(const std::string& text, Align align) {
  const double indent = align == Align::justified ? mm(10) : 0;
  state_->put_flowing(state_->body(text, align, paper::text_width, indent), paper::left);
  return space(1.5);
}

Document& Document::numbered(const std::vector<std::string>& items) {
  const double number_width = mm(9);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Block number = state_->body(std::to_string(i + 1) + ".", Align::left, number_width);
    state_->pages.need(2 * number.height());
    state_->put(number, paper::left, state_->pages.y());
    state_->put_flowing(state_->body(items[i], Align::left, paper::text_width - number_width),
                        paper::left + number_width);
    space(0.8);
  }
  return space(1);
}

Document& Document::key_values(const std::vector<std::pair<std::string, std::string>>& pairs) {
  const double key_width = paper::text_width * 0.34;
  for (const auto& [key, value] : pairs) {
    const Block left = state_->setter.set(key, {Face::sans, small_size + 0.5, Weight::normal, Align::left, 0, 0, 0.3},
                                          key_width - gap);
    const Block right = state_->body(value, Align::left, paper::text_width - key_width);
    const double height = std::max(left.height(), right.height());
    state_->pages.need(height);
    // The two sizes stand on one baseline.
    const double drop = right.lines.front().baseline - left.lines.front().baseline;
    state_->put(left, paper::left, state_->pages.y() + std::max(0.0, drop));
    state_->put(right, paper::left + key_width, state_->pages.y());
    state_->pages.advance(height + mm(0.8));
  }
  return space(2);
}

Document& Document::table(const Table& table) {
  place_table(state_->pages, state_->setter, table);
  return space(3);
}

Document& Document::chart(const Chart& chart) {
  if (!state_->pages.at_top()) space(3);
  place_chart(state_->pages, state_->setter, chart);
  return space(3);
}

Document& Document::signatures(const std::vector<Signature>& signatures) {
  space(6);
  for (const Signature& signature : signatures) {
    state_->put_signature(signature);
    space(4);
  }
  return *this;
}

Document& Document::qr(const std::string& address, const std::string& caption, const std::string& by_hand) {
  const double size = mm(30);
  const double text_x = paper::left + size + mm(3);
  const Style style{Face::sans, small_size, Weight::normal, Align::left, 0, 0, 0.15};
  const Block words = state_->setter.set(caption + "\n" + literal(by_hand.empty() ? address : by_hand), style, paper::text_width - size - mm(3));
  state_->pages.need(std::max(size, words.height()));
  const double y = state_->pages.y();
  // The code's dark edge, not its light border, stands in line with the text.
  state_->pages.draw([=, code = code_of(address)](const Cairo::RefPtr<Cairo::Context>& context) {
    draw_code(context, code, paper::left - quiet_zone(code, size), y, size, address);
  });
  state_->put(words, text_x, y + std::max(0.0, (size - words.height()) / 2));
  state_->pages.advance(std::max(size, words.height()));
  return space(2);
}

Document& Document::space(double length) {
  if (!state_->pages.at_top()) state_->pages.advance(mm(length));
  return *this;
}

Document& Document::new_page() {
  state_->pages.new_page();
  return *this;
}

std::string Document::bytes() const {
  return render(state_->pages, state_->about, state_->setter, Footer::shown);
}

struct Volume::State {
  explicit State(const About& about) : writing(about) {}
  Writing writing;
};

Volume::Volume(const About& about) : state_(std::make_unique<State>(about)) {}
Volume::~Volume() = default;
Volume::Volume(Volume&&) noexcept = default;
Volume& Volume::operator=(Volume&&) noexcept = default;

Volume& Volume::add(const Document& document) {
  const auto& made = *document.state_;
  state_->writing.draw(made.pages, made.about, made.setter, Footer::shown);
  return *this;
}

std::string Volume::bytes() { return state_->writing.finished(); }

std::string literal(const std::string& text) {
  std::string out;
  for (const char letter : text) {
    if (letter == '*' || letter == '\\') out.push_back('\\');
    out.push_back(letter);
  }
  return out;
}

}  // namespace marshrut::pdf
