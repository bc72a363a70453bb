#pragma once
// A kept paper on its way to a file: with the text of the regulation it was issued by.
#include "documents/acts.h"
#include "documents/effects_print.h"

namespace marshrut::documents {

struct Printing {
  Paper paper;
  regulation::Profiles::Shared profile;
  const regulation::DocumentRule* rule = nullptr;  // lies in `profile`
};

/// Asks for no right: who calls it has asked.
Result<Printing> printing_of(Work& work, Paper paper);
Result<std::vector<ComposedBlock>> blocks_of(const Printing& printing);
Print print_of(const access::Services& services, const std::string& region, const Printing& printing);
/// Without an ending.
std::string file_name(const Paper& paper);

/// The file of record: kept since it was first printed, else printed and kept now. The row that names a new one is
/// the caller's to write.
struct Original {
  std::string bytes;
  std::string sha256;
  bool is_new = false;
};
Result<Original> original_of(const access::Services& services, const std::string& region, const Printing& printing);

}  // namespace marshrut::documents
