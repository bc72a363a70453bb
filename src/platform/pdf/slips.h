#pragma once
// Slips to cut out and hand over: ten on a page, with cut lines. A slip holds what one person needs to sign
// in once.
#include <string>
#include <utility>
#include <vector>

#include "platform/pdf/document.h"

namespace marshrut::pdf {

struct Slip {
  std::string heading;                                      // the person
  std::string subheading;                                   // post and school
  std::vector<std::pair<std::string, std::string>> values;  // "Логин" -> "ivanova.m": large, letter by letter
};

struct SlipSheet {
  About about;
  std::string title;    // on each slip, above
  std::string address;  // of the site, as text and as a code; ASCII; may be empty
  std::string note;     // on each slip, below
  std::vector<Slip> slips;
};

std::string slips(const SlipSheet& sheet);

}  // namespace marshrut::pdf
