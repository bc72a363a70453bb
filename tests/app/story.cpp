#include "story.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace marshrut::testing {
namespace {

bool indented(const std::string& line) { return line.starts_with("  "); }

std::string without_ends(std::string text) {
  auto begin = text.find_first_not_of(" \t\r");
  auto end = text.find_last_not_of(" \t\r");
  return begin == text.npos ? "" : text.substr(begin, end - begin + 1);
}

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

/// "KIR-3.6.1.2", "US-H09": two or three capital letters, a dash and more.
bool is_tag(const std::string& word) {
  auto dash = word.find('-');
  return (dash == 2 || dash == 3) && word.size() > dash + 1 &&
         word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == dash;
}

/// Takes "# KIR-1.2 US-H09" off the end of a line; a remark that is tags alone is one too.
std::vector<std::string> take_tags(std::string& line) {
  auto mark = line.rfind("# ");
  if (mark == line.npos) return {};
  auto tags = words_of(line.substr(mark + 2));
  if (tags.empty() || !std::ranges::all_of(tags, is_tag)) return {};
  line.erase(mark);
  line.erase(line.find_last_not_of(' ') + 1);
  return tags;
}

/// "kalmykia", "kuragino over M1"
InForce in_force_of(const std::string& text) {
  auto words = words_of(text);
  if (words.size() == 1) return {words[0], World::region};
  if (words.size() == 3 && words[1] == "over" && words[2].starts_with('M')) return {words[0], words[2]};
  throw std::runtime_error("not understood: by " + text);
}

bool is_status(const std::string& word) {
  return word.size() == 3 && word.find_first_not_of("0123456789") == word.npos;
}

bool is_method(const std::string& word) {
  return word == "GET" || word == "POST" || word == "PUT" || word == "DELETE";
}

Step step_of(const std::string& text, int number) {
  auto space = text.find(' ');
  auto word = text.substr(0, space);
  auto rest = space == text.npos ? "" : without_ends(text.substr(space));
  if (word == "as") return {Step::Kind::as, number, rest, {}, {}, {}};
  if (text == "the house works") return {Step::Kind::house, number, {}, {}, {}, {}};
  if (word == "at") return {Step::Kind::at, number, rest, {}, {}, {}};
  if (is_status(word)) return {Step::Kind::expect, number, word, rest, {}, {}};
  if (!is_method(word)) throw std::runtime_error("not understood: " + text);
  auto file = rest.find(" < ");
  if (file == rest.npos) return {Step::Kind::request, number, word + " " + rest, {}, {}, {}};
  return {Step::Kind::request, number, word + " " + rest.substr(0, file), {}, rest.substr(file + 3), {}};
}

/// Adds what a line says to the story.
void take_line(Story& story, std::string line, int number) {
  auto tags = take_tags(line);
  const bool told = !line.empty() && !line.starts_with('#');
  if (told && indented(line)) {
    if (story.steps.empty()) throw std::runtime_error("nothing to continue");
    story.steps.back().body += line + "\n";
  } else if (line.starts_with("by ")) {
    if (!story.steps.empty()) throw std::runtime_error("the regulation is said first of all");
    story.by.push_back(in_force_of(line.substr(3)));
  } else if (told) {
    auto step = step_of(line, number);
    if (step.kind == Step::Kind::expect && (story.steps.empty() || story.steps.back().kind != Step::Kind::request))
      throw std::runtime_error("an answer to nothing");
    story.steps.push_back(std::move(step));
  }
  if (tags.empty()) return;
  if (!told || story.steps.empty() || story.steps.back().kind != Step::Kind::expect)
    throw std::runtime_error("a tag on a line that expects nothing");
  auto& kept = story.steps.back().tags;
  kept.insert(kept.end(), tags.begin(), tags.end());
}

/// Over the region is what the story says, the usual regulation when it says none.
void ensure_region(std::vector<InForce>& by) {
  if (std::ranges::none_of(by, [](const InForce& rule) { return rule.over == World::region; })) by.insert(by.begin(), InForce{});
}

}  // namespace

Story read_story(const std::string& file, const std::string& text) {
  Story story{file, {}, {}};
  std::istringstream lines(text);
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    try {
      take_line(story, without_ends(line).empty() ? "" : line, number);
    } catch (const std::exception& error) {
      throw std::runtime_error(fmt::format("{}:{}: {}", file, number, error.what()));
    }
  }
  ensure_region(story.by);
  return story;
}

std::string filled(const std::string& text, const Kept& kept) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    auto end = at + 1;
    while (text[at] == '$' && end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) || text[end] == '_')) ++end;
    auto known = text[at] == '$' ? kept.find(text.substr(at + 1, end - at - 1)) : kept.end();
    if (known != kept.end()) out += known->second;
    else out += text.substr(at, end - at);
    at = end;
  }
  return out;
}

}  // namespace marshrut::testing
