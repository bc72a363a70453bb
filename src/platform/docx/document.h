#pragma once
// Papers that people go on to edit: the blocks of a PDF as a DOCX of plain paragraphs, lists and tables, so that any word
// processor opens it. Equal input gives equal bytes. Texts pass typograph(); **two asterisks** make a part bold, and a
// backslash keeps a person's own ones. The fonts are named, not embedded.
#include <string>
#include <utility>
#include <vector>

#include "base/time.h"

namespace marshrut::docx {

struct About {
  std::string title;   // of the file
  std::string footer;  // left in the footer, before the page's number
  std::string header;  // above every page; "" prints none
  Instant made;        // the file's date
};

enum class Align { left, centre, right, justified };

struct Column {
  std::string title;
  double share = 1;  // of the page's width, relative to the other columns
};

using Pair = std::pair<std::string, std::string>;

class Document {
 public:
  explicit Document(About about) : about_(std::move(about)) {}

  /// Centred small lines at the top: the names of who issues.
  Document& letterhead(const std::vector<std::string>& lines);
  Document& title(const std::string& text);
  Document& heading(const std::string& text);
  Document& paragraph(const std::string& text, Align align = Align::justified);
  /// Counted from one anew for every list.
  Document& numbered(const std::vector<std::string>& items);
  Document& key_values(const std::vector<Pair>& pairs);
  /// The titles are repeated on every page; a row is not parted.
  Document& table(const std::vector<Column>& columns, const std::vector<std::vector<std::string>>& rows);
  /// Posts and names with a line to sign between them.
  Document& signatures(const std::vector<Pair>& signatures);
  Document& new_page();

  /// The finished file.
  std::string bytes() const;

 private:
  About about_;
  std::string body_;  // markup of the blocks so far
  int lists_ = 0;
};

}  // namespace marshrut::docx
