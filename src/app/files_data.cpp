#include "app/files_data.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace marshrut::app {

std::string_view embedded_text(std::string_view name) {
  auto at = std::ranges::find(embedded_files, name, &EmbeddedFile::name);
  if (at == embedded_files.end()) throw std::logic_error("this build carries no " + std::string(name));
  return at->text;
}

}  // namespace marshrut::app
