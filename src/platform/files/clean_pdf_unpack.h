#pragma once
// What qpdf unpacks of a PDF to read its objects, counted: a kilobyte may unpack to gigabytes, and the library has no limit
// of its own. Objects are packed by FlateDecode alone; other packing there is refused. Nothing else of a PDF is unpacked.
#include "platform/files/clean_parts.h"

namespace marshrut::files {

/// Takes off as many objects as could stand in the bytes: each is parted from the next by a space or a bracket. Packed
/// pictures hold some by chance, twenty megabytes of them 1.3 million.
bool spend_on_objects(std::string_view bytes, Allowance& allowance);

/// While it lives, qpdf on this thread unpacks within the allowance.
class CountedUnpacking {
 public:
  explicit CountedUnpacking(Allowance& allowance);
  ~CountedUnpacking();
  CountedUnpacking(const CountedUnpacking&) = delete;
  CountedUnpacking& operator=(const CountedUnpacking&) = delete;

  /// The library turns what is thrown at it into warnings, so that this has to be asked.
  bool was_too_much() const;
};

}  // namespace marshrut::files
