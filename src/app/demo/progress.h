#pragma once
// How far a long command is: a bar that is rewritten on a terminal, a line for each tenth elsewhere. Written to the
// standard error, so that what the command answers can be piped.
#include <string>
#include <string_view>

namespace marshrut::app {

class ProgressBar {
 public:
  ProgressBar();
  /// `done` from 0 to 1.
  void show(std::string_view step, double done);
  /// Leaves the line of the bar.
  void finish();

 private:
  bool terminal_;
  bool drawn_ = false;
  int last_ = -1;  // percents on a terminal, tenths elsewhere
  std::string step_;
};

}  // namespace marshrut::app
