#include "story.h"

#include <fmt/format.h>

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

/// Takes "# KIR-1.2 KIR-1.3" off the end of a line; clause ids have a capital letter code and a dash.
std::vector<std::string> take_clauses(std::string& line) {
  std::vector<std::string> clauses;
  auto mark = line.rfind(" # ");
  if (mark == line.npos) return clauses;
  std::istringstream words(line.substr(mark + 3));
  for (std::string word; words >> word;) clauses.push_back(word);
  line = without_ends(line.substr(0, mark));
  return clauses;
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
  if (word == "at") return {Step::Kind::at, number, rest, {}, {}, {}};
  if (is_status(word)) return {Step::Kind::expect, number, word, rest, {}, {}};
  if (!is_method(word)) throw std::runtime_error("not understood: " + text);
  auto file = rest.find(" < ");
  if (file == rest.npos) return {Step::Kind::request, number, word + " " + rest, {}, {}, {}};
  return {Step::Kind::request, number, word + " " + rest.substr(0, file), {}, rest.substr(file + 3), {}};
}

}  // namespace

Story read_story(const std::string& file, const std::string& text) {
  Story story{file, {}};
  std::istringstream lines(text);
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (without_ends(line).empty() || line.starts_with('#')) continue;
    if (indented(line)) {
      if (story.steps.empty()) throw std::runtime_error(fmt::format("{}:{}: nothing to continue", file, number));
      story.steps.back().body += line + "\n";
      continue;
    }
    auto clauses = take_clauses(line);
    try {
      story.steps.push_back(step_of(line, number));
    } catch (const std::exception& error) {
      throw std::runtime_error(fmt::format("{}:{}: {}", file, number, error.what()));
    }
    story.steps.back().clauses = clauses;
    if (!clauses.empty() && story.steps.back().kind != Step::Kind::expect)
      throw std::runtime_error(fmt::format("{}:{}: a clause on a line that expects nothing", file, number));
  }
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
