#include "base/text.h"
#include "governance/errors.h"
#include "governance/types.h"

namespace marshrut::governance {
namespace {

constexpr std::size_t words_min = 3;
constexpr std::size_t words_max = 2000;

}  // namespace

Result<void> enough_words(const std::string& words, const char* at) {
  if (auto count = code_points(trimmed(words)); count < words_min || count > words_max)
    return fail(errors::words_missing, at, std::to_string(words_max));
  return {};
}

std::vector<std::string> parts_of(const std::string& joined) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin < joined.size();) {
    auto end = std::min(joined.find(';', begin), joined.size());
    parts.push_back(joined.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::string joined_parts(const std::vector<std::string>& parts) {
  std::string joined;
  for (const auto& part : parts) joined += (joined.empty() ? "" : ";") + part;
  return joined;
}

}  // namespace marshrut::governance
