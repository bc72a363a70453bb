#pragma once
// Of a command line's numbers: "nan" and "inf" pass for numbers by the library's checks, and no limit holds them.
#include <CLI/CLI.hpp>

#include <cmath>
#include <cstdlib>
#include <string>

namespace marshrut::app {

inline CLI::Validator finite_number() {
  return CLI::Validator([](std::string& text) { return std::isfinite(std::strtod(text.c_str(), nullptr)) ? std::string() : text + " is not a number that can be counted with"; },
                        "");
}

}  // namespace marshrut::app
