#include <fmt/format.h>

#include "platform/json/document.h"
#include "story.h"

namespace marshrut::testing {
namespace {

using json::Shape;
using json::Value;

std::string shown(const Value& value) {
  switch (value.shape) {
    case Shape::object: return "an object";
    case Shape::list: return "a list";
    case Shape::null: return "null";
    default: return std::string(value.text);
  }
}

const Value* member(const Value& object, std::string_view name) {
  for (const auto* child = object.begin(); child != object.end(); child = child->next())
    if (child->name == name) return child;
  return nullptr;
}

std::string compare(const Value& expected, const Value& actual, const std::string& at, Kept& kept);

std::string compare_text(const Value& expected, const Value& actual, const std::string& at, Kept& kept) {
  std::string text(expected.text);
  if (text.starts_with('$') && text.size() > 1) {
    auto [known, fresh] = kept.try_emplace(text.substr(1), std::string(actual.text));
    if (fresh) return actual.shape == Shape::object || actual.shape == Shape::list ? at + ": not a text to keep" : "";
    text = known->second;
  }
  if (actual.text == text) return "";
  return fmt::format("{}: expected {}, got {}", at, text, shown(actual));
}

std::string compare_object(const Value& expected, const Value& actual, const std::string& at, Kept& kept) {
  for (const auto* child = expected.begin(); child != expected.end(); child = child->next()) {
    auto place = at + "/" + std::string(child->name);
    const auto* found = member(actual, child->name);
    if (!found && child->shape == Shape::null) continue;
    if (!found) return place + ": missing";
    if (auto wrong = compare(*child, *found, place, kept); !wrong.empty()) return wrong;
  }
  return "";
}

std::string compare_list(const Value& expected, const Value& actual, const std::string& at, Kept& kept) {
  const auto* found = actual.begin();
  int index = 0;
  for (const auto* child = expected.begin(); child != expected.end(); child = child->next(), ++index) {
    if (child->shape == Shape::text && child->text == "...") return "";
    auto place = fmt::format("{}/{}", at, index);
    if (found == actual.end()) return place + ": the list ends before";
    if (auto wrong = compare(*child, *found, place, kept); !wrong.empty()) return wrong;
    found = found->next();
  }
  return found == actual.end() ? "" : fmt::format("{}: more than {} in the list", at, index);
}

std::string compare(const Value& expected, const Value& actual, const std::string& at, Kept& kept) {
  if (expected.shape == Shape::text && expected.text == "*") return "";
  if (expected.shape == Shape::text && expected.text.starts_with('$')) return compare_text(expected, actual, at, kept);
  if (expected.shape != actual.shape) return fmt::format("{}: expected {}, got {}", at, shown(expected), shown(actual));
  if (expected.shape == Shape::object) return compare_object(expected, actual, at, kept);
  if (expected.shape == Shape::list) return compare_list(expected, actual, at, kept);
  return expected.shape == Shape::null ? "" : compare_text(expected, actual, at, kept);
}

}  // namespace

std::string mismatch(const std::string& expected, const std::string& actual, Kept& kept) {
  if (expected.find_first_not_of(" \n") == expected.npos) return "";
  auto wanted = json::Document::parse(expected);
  if (!wanted) return "the expectation is not JSON: " + expected;
  auto given = json::Document::parse(actual);
  if (!given) return "the answer is not JSON: " + actual.substr(0, 200);
  return compare(wanted->root(), given->root(), "", kept);
}

}  // namespace marshrut::testing
