#include "platform/words/stems.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/text.h"

namespace marshrut::words {
namespace {

constexpr std::array<std::string_view, 24> without_meaning{"а",  "без", "в",  "во", "для", "до", "за", "и",
                                                           "из", "или", "к",  "как", "ко", "на", "не", "о",
                                                           "об", "от",  "по", "при", "с",  "со", "у",  "через"};
static_assert(std::ranges::is_sorted(without_meaning));

/// A stemmer is not for two threads.
class Stemmer {
 public:
  explicit Stemmer(const char* language) : made_(sb_stemmer_new(language, "UTF_8"), &sb_stemmer_delete) {}

  std::string operator()(const std::string& word) {
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const auto* stem = made_ ? sb_stemmer_stem(made_.get(), bytes, static_cast<int>(word.size())) : nullptr;
    if (!stem) return word;
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(made_.get()))};
  }

 private:
  std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> made_;
};

std::string stem_of(const std::string& word) {
  thread_local Stemmer russian("russian"), english("english");
  const bool latin = std::ranges::all_of(word, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
  return latin ? english(word) : russian(word);
}

bool is_part_of_word(char32_t point) {
  return (point >= U'0' && point <= U'9') || (point >= U'A' && point <= U'Z') || (point >= U'a' && point <= U'z') ||
         (point >= 0xC0 && point <= 0x24F) || (point >= 0x400 && point <= 0x52F) || point > 0x2FFF;
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  while (!text.empty()) {
    const auto point = take_code_point(text);
    if (!point) text.remove_prefix(1);
    if (point && is_part_of_word(*point)) append_code_point(words.back(), *point);
    else if (!words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::vector<std::string> stems_of(std::string_view text) {
  std::vector<std::string> stems;
  for (const auto& word : words_of(folded(text))) {
    if (std::ranges::binary_search(without_meaning, word)) continue;
    if (auto stem = stem_of(word); std::ranges::find(stems, stem) == stems.end()) stems.push_back(std::move(stem));
  }
  return stems;
}

}  // namespace marshrut::words
