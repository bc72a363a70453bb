#pragma once
// What instrument tells the rooms below, in the same transaction.
#include <cstdint>
#include <string>

namespace marshrut::instrument {

/// The key of a version of an item is another one now, in the forms that hold it too.
struct KeyCorrected {
  std::string item;
  std::int64_t version = 1;
};

}  // namespace marshrut::instrument
