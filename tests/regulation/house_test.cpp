#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "kit/regulation_fixture.h"
#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

/// Every regulation that the product brings along, by file name.
std::vector<std::string> brought_along() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(MARSHRUT_ROOT "/regulations"))
    if (entry.path().extension() == ".toml") files.push_back(entry.path().filename().string());
  return files;
}

}  // namespace

TEST_CASE("every regulation that is brought along reads, and no two have the same code") {
  std::vector<std::string> codes;
  for (const auto& file : brought_along()) {
    CAPTURE(file);
    auto profile = read_file(file);
    REQUIRE_MESSAGE(profile.has_value(), (profile ? "" : profile.error().words_en()));
    CHECK(std::ranges::find(codes, profile->code) == codes.end());
    codes.push_back(profile->code);
  }
  CHECK(codes.size() == 6);
}

TEST_CASE("a stage that the text leaves without a heading keeps its place, and its number is marked as ours") {
  auto profile = read_file("kalmykia.toml");
  REQUIRE(profile.has_value());
  REQUIRE(profile->stages.size() == 4);
  for (std::size_t i = 0; i < 4; ++i) CHECK(profile->stages[i].number == static_cast<std::int64_t>(i) + 1);
  const auto& marked = profile->stages[2].source.our_default_keys;
  CHECK(std::ranges::find(marked, "number") != marked.end());
}

}  // namespace marshrut::regulation
