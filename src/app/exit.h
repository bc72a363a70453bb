#pragma once
// How a command ends: one clear sentence in both languages on stderr and a code of its own for each cause.
#include "base/result.h"

namespace marshrut::app {

enum Exit : int {
  exit_done = 0,
  exit_refused = 1,       // the input was refused; the sentence says what to do
  exit_usage = 2,         // the command line itself is wrong
  exit_port_busy = 3,
  exit_unreachable = 4,   // the database cannot be reached
  exit_newer = 5,         // the database is newer than the program
  exit_no_access = 6,     // a folder or a file may not be read or written
  exit_fault = 70,
};

/// Prints every refusal; the exit code that fits.
int said(const Error& error);

}  // namespace marshrut::app
