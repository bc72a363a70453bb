#pragma once
// Packs files into one ZIP archive in memory. Equal input gives equal bytes. Names are UTF-8; giving one twice is a
// fault.
#include <string>
#include <vector>

#include "base/time.h"

namespace marshrut::archive {

struct Entry {
  std::string name;
  std::string bytes;
};

/// `made` stands as the time of every file.
std::string packed(const std::vector<Entry>& entries, Instant made);

}  // namespace marshrut::archive
