#include "organisation/subject_words.h"

#include <set>

#include "base/text.h"

namespace marshrut::organisation {
namespace {

std::string before_bracket(const std::string& title) { return folded(title.substr(0, title.find('('))); }

}  // namespace

std::map<std::string, std::string> subject_words(std::span<const Subject> subjects) {
  // The exact words first: «Физика» as a title is not lost to «Физика (профильная)».
  std::map<std::string, std::set<std::string>> exact, shortened;
  for (const auto& subject : subjects) {
    exact[folded(subject.title)].insert(subject.code);
    exact[folded(subject.code)].insert(subject.code);
    shortened[before_bracket(subject.title)].insert(subject.code);
  }
  std::map<std::string, std::string> words;
  for (const auto& [word, codes] : exact)
    if (codes.size() == 1) words.emplace(word, *codes.begin());
  for (const auto& [word, codes] : shortened)
    if (!word.empty() && codes.size() == 1 && !exact.contains(word)) words.emplace(word, *codes.begin());
  return words;
}

}  // namespace marshrut::organisation
