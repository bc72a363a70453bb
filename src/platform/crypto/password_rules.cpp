#include <algorithm>
#include <unordered_set>

#include "base/text.h"
#include "platform/crypto/errors.h"
#include "platform/crypto/password.h"
#include "platform/crypto/password_length.h"

namespace marshrut::crypto {

namespace {

constexpr std::size_t least_length = least_password;
constexpr std::size_t most_length = 200;
/// A context word shorter than this says little (an initial, a school's number).
constexpr std::size_t least_context = 4;
/// How many characters besides a context word make a password its own.
constexpr std::size_t least_besides = 4;

/// The public-domain list of frequent passwords that Openwall compiled up to 2011, with frequent Russian
/// ones, and Russian words typed in the Latin layout, added.
constexpr std::string_view common_text =
#include "platform/crypto/common_passwords.inc"
    ;

const std::unordered_set<std::string_view>& common_passwords() {
  static const std::unordered_set<std::string_view> words = [] {
    std::unordered_set<std::string_view> set;
    std::string_view rest = common_text;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      if (end > 0) set.insert(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return set;
  }();
  return words;
}

/// "Dragon2024!" is "dragon" to whoever guesses.
std::string_view without_tail(std::string_view password) {
  while (!password.empty() && static_cast<unsigned char>(password.back()) < 0x80 &&
         !(password.back() >= 'a' && password.back() <= 'z')) {
    password.remove_suffix(1);
  }
  return password;
}

bool one_character_repeated(std::string_view password) {
  std::string_view rest = password;
  const auto first = take_code_point(rest);
  while (!rest.empty()) {
    if (take_code_point(rest) != first) return false;
  }
  return true;
}

bool is_common(std::string_view small) {
  return one_character_repeated(small) || common_passwords().contains(small) ||
         common_passwords().contains(without_tail(small));
}

bool repeats(std::string_view small, const std::string& context_word) {
  const std::string word = folded(context_word);
  const std::size_t length = code_points(word);
  if (length < least_context) return false;
  return small.find(word) != std::string_view::npos && code_points(small) < length + least_besides;
}

}  // namespace

Result<void> check_password(std::string_view password, std::span<const std::string> context_words,
                            const std::string& at) {
  if (!is_utf8(password) || password.find('\0') != std::string_view::npos) return fail(errors::password_not_text, at);
  const std::size_t length = code_points(password);
  if (length < least_length) return fail(errors::password_too_short, at, std::to_string(least_length));
  if (length > most_length) return fail(errors::password_too_long, at, std::to_string(most_length));
  const std::string small = lowered(password);
  if (is_common(small)) return fail(errors::password_too_common, at);
  const std::string plain = folded(password);
  const auto from_context = [&](const std::string& word) { return repeats(plain, word); };
  if (std::ranges::any_of(context_words, from_context)) return fail(errors::password_from_context, at);
  return {};
}

}  // namespace marshrut::crypto
