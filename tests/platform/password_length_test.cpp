#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "platform/crypto/password.h"
#include "platform/crypto/password_length.h"

namespace marshrut::crypto {
namespace {

std::string text_of_file(const char* path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool says(const char* path, const std::string& words) { return text_of_file(path).find(words) != std::string::npos; }

}  // namespace

TEST_CASE("the form and the manual say the least length that the server asks") {
  auto least = std::to_string(least_password);
  CHECK(says(MARSHRUT_ROOT "/web/src/access/password_length.ts", "least_password = " + least + ";"));
  CHECK(says(MARSHRUT_ROOT "/docs/ru/README.md", "от " + least + " знаков"));
}

TEST_CASE("a password of the least length is taken and a shorter one is not") {
  const std::string letters = "kvtzrplmwxqdnbfg";
  CHECK(check_password(letters.substr(0, least_password), {}));
  CHECK_FALSE(check_password(letters.substr(0, least_password - 1), {}));
}

}  // namespace marshrut::crypto
