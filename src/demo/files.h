#pragma once
// The demo region as the files that a customer would import: UTF-8, comma, Russian headers, ISO dates, lists
// by semicolons. What a column means is told by the room that imports it.
#include <string>

#include "demo/world.h"

namespace marshrut::demo {

struct ImportFiles {
  std::string municipalities, schools, staff, people, catalogue, sessions, gains;
};

ImportFiles write_files(const World& world);

}  // namespace marshrut::demo
