#pragma once
// Sample papers of a replay, printed as anybody gets them: a letter, the card of a route, a certificate.
#include <string>

#include "app/wiring.h"

namespace marshrut::app {

/// Ids of what is to be printed; "" where the story has none.
struct Samples {
  std::string letter;       // paper
  std::string route;
  std::string certificate;  // paper
};

/// Writes PDF files into the folder, which is made; how many.
Result<int> write_papers(House& house, const std::string& region, const Samples& samples, const std::string& folder);

}  // namespace marshrut::app
