#pragma once
// The regulation under test as text, and the profile read from it.
#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "regulation/read_toml.h"

namespace marshrut::regulation {

/// Of a file of regulations/.
inline std::string text_of(const std::string& name) {
  std::ifstream file(MARSHRUT_ROOT "/regulations/" + name);
  if (!file) throw std::runtime_error("regulations/" + name + " is not there");
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

inline std::string kirov_text() { return text_of("kirov.toml"); }

inline Profile kirov() {
  auto profile = read(kirov_text(), "kirov.toml");
  if (!profile) throw std::runtime_error(profile.error().words_en());
  return *profile;
}

}  // namespace marshrut::regulation
