#include "organisation/subject_words.h"

#include "base/text.h"

namespace marshrut::organisation {
namespace {

std::string before_bracket(const std::string& title) { return folded(title.substr(0, title.find('('))); }

}  // namespace

std::map<std::string, std::string> subject_words(std::span<const Subject> subjects) {
  std::map<std::string, int> begin_so;
  for (const auto& subject : subjects) ++begin_so[before_bracket(subject.title)];
  std::map<std::string, std::string> words;
  for (const auto& subject : subjects) {
    words[folded(subject.title)] = subject.code;
    words[folded(subject.code)] = subject.code;
  }
  for (const auto& subject : subjects) {
    auto short_title = before_bracket(subject.title);
    if (!short_title.empty() && begin_so[short_title] == 1) words.emplace(short_title, subject.code);
  }
  return words;
}

}  // namespace marshrut::organisation
