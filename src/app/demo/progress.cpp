#include "app/demo/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

namespace marshrut::app {
namespace {

constexpr int bar_width = 30;

}  // namespace

ProgressBar::ProgressBar() : terminal_(isatty(STDERR_FILENO) == 1) {}

void ProgressBar::show(std::string_view step, double done) {
  int percent = std::clamp(static_cast<int>(done * 100), 0, 100);
  int grain = terminal_ ? percent : percent / 10;
  if (grain == last_ && (!terminal_ || step == step_)) return;
  last_ = grain;
  step_ = step;
  if (!terminal_) {
    fmt::print(stderr, "{:>3} % {}\n", percent, step);
    return;
  }
  int full = percent * bar_width / 100;
  fmt::print(stderr, "\r[{:#<{}}{:.<{}}] {:>3} % {}\033[K", "", full, "", bar_width - full, percent, step);
  std::fflush(stderr);
  drawn_ = true;
}

void ProgressBar::finish() {
  if (drawn_) fmt::print(stderr, "\n");
}

}  // namespace marshrut::app
