#pragma once
// A regulation before it is in force: its text to copy and change. Nothing is kept here; acts.h puts a text in force.
#include "regulation/acts.h"

namespace marshrut::regulation {

/// The text of a version that is kept, to copy.
struct RegulationText {
  std::string code;
  std::string version;
  std::string title;
  std::string text;
};
DESCRIBE(RegulationText, code, version, title, text)
Result<RegulationText> show_text(Work& work, const ShowVersion& request);

}  // namespace marshrut::regulation
