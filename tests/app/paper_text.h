#pragma once
// A printed paper as a person reads it.
#include <string>

namespace marshrut::testing {

/// The text of a PDF, in the order of its lines.
std::string paper_text(const std::string& bytes);

}  // namespace marshrut::testing
