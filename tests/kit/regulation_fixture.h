#pragma once
// The regulation under test as text, and the profile read from it.
#include <algorithm>
#include <cctype>
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

/// The region's file that a municipal text names; nothing beside a region's.
inline std::optional<ParentText> parent_of(const std::string& text) {
  auto code = parent_named(text, "").value();
  if (!code) return std::nullopt;
  std::ranges::transform(*code, code->begin(), [](unsigned char letter) { return std::tolower(letter); });
  return ParentText{text_of(*code + ".toml"), *code + ".toml"};
}

/// A file of regulations/ as it is read: a municipal one with its region's.
inline Result<Profile> read_file(const std::string& name) {
  auto text = text_of(name);
  return read(text, name, parent_of(text));
}

inline std::string kirov_text() { return text_of("kirov.toml"); }

inline Profile kirov() {
  auto profile = read(kirov_text(), "kirov.toml");
  if (!profile) throw std::runtime_error(profile.error().words_en());
  return *profile;
}

}  // namespace marshrut::regulation
