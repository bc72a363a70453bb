#pragma once
// Makes a Table of rows as they come from a file: finds the header, pads, drops empty rows, keeps the limits.
#include <string>
#include <vector>

#include "platform/sheet/table.h"

namespace marshrut::sheet {

class TableBuilder {
 public:
  explicit TableBuilder(const Limits& limits) : limits_(limits) {}
  /// The first row with anything in it becomes the header.
  Result<void> add(int number, std::vector<std::string> cells);
  Result<Table> take(Found found);

 private:
  Result<void> within_bytes(const std::vector<std::string>& cells, const std::string& at);

  Limits limits_;
  Table table_;
  std::size_t cells_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace marshrut::sheet
