#pragma once
// A table of numbers as text, a record at a time without copies: cells between commas, semicolons or tabs (whichever the
// first line has most of), quoted where they hold the delimiter, any line ends, a byte order mark or none. What people
// send to the web is read by platform/sheet; this reads what programs write, some hundreds of megabytes of it.
#include <string>
#include <string_view>
#include <vector>

namespace marshrut::psychometrics {

class Records {
 public:
  explicit Records(std::string_view text);

  /// Goes to the next line that holds anything, or to any line where the first one has a single cell: an empty line is then
  /// an empty cell. False at the end.
  bool next();
  /// Of the line it stands at; without spaces and quotes around them. Good until next().
  const std::vector<std::string_view>& cells() const { return cells_; }
  std::size_t line() const { return line_; }  // from 1

 private:
  std::string_view rest_;
  std::vector<std::string_view> cells_;
  std::size_t line_ = 0;
  bool has_begun_ = false;
  bool is_narrow_ = false;  // one cell a line
  char delimiter_ = ',';
};

/// With doubled quotes made single.
std::string unquoted(std::string_view cell);
/// In quotes where it has to be.
std::string quoted(std::string_view cell);

}  // namespace marshrut::psychometrics
