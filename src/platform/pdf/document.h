#pragma once
// Official papers on A4: blocks are put one under another, pages break by themselves, the footer carries the
// number and the page. Equal input gives equal bytes. Texts pass typograph(); **two asterisks** make a part
// bold, and literal() keeps a person's own asterisks as they are. The fonts (PT Serif, PT Sans) are embedded;
// when they are not installed, that is a fault.
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/time.h"

namespace marshrut::pdf {

enum class Marking { none, demo };
enum class Align { left, centre, right, justified };

/// What a paper says of itself, on every page or in the file's properties.
struct About {
  std::string title;   // of the file
  std::string footer;  // left in the footer: "Справка № 12-К от 25.11.2026"
  Instant made;        // the file's date
  Marking marking = Marking::none;
  bool annulled = false;  // said at the top of every page
};

struct Column {
  std::string title;
  double share = 1;  // of the page's width, relative to the other columns
  Align align = Align::left;
};

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;
};

struct Signature {
  std::string post;
  std::string name;
};

/// A value with the ends of what it may be, on a scale from 0 to 100.
struct ChartBand {
  double at = 0;
  double low = 0;
  double high = 100;
};

struct ChartRow {
  std::string name;
  std::string words;  // what is to be seen, said at the right
  std::optional<ChartBand> now;
  std::optional<ChartBand> before;
  std::optional<double> mark;  // a line across the scale
  std::vector<double> course;  // a line from left to right in place of the scale; the greatest of the chart is highest
};

enum class ChartSign { now, before, band, mark, course };

/// Rows with a name, a picture and words each. A chart is kept whole on a page where a page holds it, and its title with it.
struct Chart {
  std::string title;
  std::string left, middle, right;  // said over the pictures
  std::vector<ChartRow> rows;
  std::vector<std::pair<ChartSign, std::string>> signs;  // what they mean, below
};

class Document {
 public:
  explicit Document(About about);
  ~Document();
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;

  /// Centred small lines at the top: the names of who issues.
  Document& letterhead(const std::vector<std::string>& lines);
  Document& title(const std::string& text, const std::string& subtitle = "");
  Document& heading(const std::string& text);
  Document& paragraph(const std::string& text, Align align = Align::justified);
  Document& numbered(const std::vector<std::string>& items);
  Document& key_values(const std::vector<std::pair<std::string, std::string>>& pairs);
  /// The titles are repeated on every page; a row is parted only when it is longer than a page.
  Document& table(const Table& table);
  Document& chart(const Chart& chart);
  Document& signatures(const std::vector<Signature>& signatures);
  /// A code that opens the address, with words beside it. The address is ASCII: percent-encode it first.
  /// Beside the code: the caption and how to ask `by_hand`; the address itself when that is empty.
  Document& qr(const std::string& address, const std::string& caption, const std::string& by_hand = "");
  Document& space(double mm);
  Document& new_page();

  /// The finished file.
  std::string bytes() const;

 private:
  friend class Volume;
  struct State;
  std::unique_ptr<State> state_;
};

/// Many papers in one file, each with its own footer and count of pages. A paper is drawn when it is added and kept no
/// longer; fonts are embedded once.
class Volume {
 public:
  /// `about` is of the whole file; only its title and time are used.
  explicit Volume(const About& about);
  ~Volume();
  Volume(Volume&&) noexcept;
  Volume& operator=(Volume&&) noexcept;

  Volume& add(const Document& document);
  /// The finished file, once.
  std::string bytes();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The text with asterisks and backslashes kept from meaning anything.
std::string literal(const std::string& text);

}  // namespace marshrut::pdf
