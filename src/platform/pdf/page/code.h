#pragma once
// QR codes as a square of dark and light modules.
#include <string>
#include <vector>

namespace marshrut::pdf {

struct Code {
  int side = 0;            // modules
  std::vector<bool> dark;  // side * side
};

/// The code of the text, error correction M. The text is ASCII and up to about 2 KB, else that is a fault.
Code code_of(const std::string& text);

}  // namespace marshrut::pdf
