#pragma once
// From an answer as the demo writes it (in the form of a key of items.csv) to an answer as a browser sends it, and what
// an expert sees in the text of a case.
#include <string>

#include "demo/library.h"
#include "instrument/types.h"

namespace marshrut::app::replay {

instrument::ItemAnswer answer_by_key(const instrument::ItemSheet& sheet, const std::string& key);

/// Marks that the text of a case is worth; 0 for a text of unknown worth.
int marks_of(const demo::Library& library, const std::string& item, const std::string& text);

}  // namespace marshrut::app::replay
