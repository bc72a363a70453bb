#include "paper_text.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace marshrut::testing {

std::string paper_text(const std::string& bytes) {
  auto path = (std::filesystem::temp_directory_path() / ("marshrut_paper_" + std::to_string(getpid()) + ".pdf")).string();
  std::ofstream(path, std::ios::binary) << bytes;
  std::string text;
  FILE* pipe = popen(("pdftotext -layout -enc UTF-8 '" + path + "' - 2>&1").c_str(), "r");
  REQUIRE(pipe != nullptr);
  char piece[4096];
  while (auto some = fread(piece, 1, sizeof piece, pipe)) text.append(piece, some);
  REQUIRE(pclose(pipe) == 0);
  std::filesystem::remove(path);
  return text;
}

}  // namespace marshrut::testing
