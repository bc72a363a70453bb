#include "regulation/draft/acts_changes.h"

#include <algorithm>

#include "platform/json/document.h"
#include "platform/json/json.h"

namespace marshrut::regulation {
namespace {

using json::Shape;
using json::Value;

const Value* member(const Value* object, std::string_view name) {
  if (object && object->shape == Shape::object)
    for (const auto* value = object->begin(); value != object->end(); value = value->next())
      if (value->name == name) return value;
  return nullptr;
}

std::string text_of(const Value* value) {
  if (!value || value->shape == Shape::null) return "";
  if (value->shape != Shape::list) return std::string(value->text);
  std::string all;
  for (const auto* one = value->begin(); one != value->end(); one = one->next())
    all += (all.empty() ? "" : ", ") + text_of(one);
  return all;
}

/// By what a rule of a list is known from the others: its code, else what it is about, else its number.
std::string identity(const Value* rule) {
  if (const auto* code = member(rule, "code")) return text_of(code);
  std::string about;
  for (const auto* name : {"kind", "check", "role", "stage", "thing", "decision", "verdict"})
    if (const auto* known = member(rule, name)) about += "/" + text_of(known);
  return about.empty() ? text_of(member(rule, "number")) : about;
}

bool holds_rules(const Value* value) {
  return value && value->shape == Shape::list && value->size > 1 && value->begin()->shape == Shape::object;
}

class Difference {
 public:
  Difference(std::vector<RuleChange>& changes, std::size_t most) : changes_(changes), most_(most) {}

  void between(const Value* before, const Value* after, RuleChange at) {
    if (changes_.size() >= most_) return;
    const auto* there = after ? after : before;
    if (holds_rules(before) || holds_rules(after)) return between_rules(before, after, at);
    if (there->shape == Shape::object) return between_members(before, after, at);
    at.before = text_of(before);
    at.after = text_of(after);
    if (at.before != at.after) changes_.push_back(std::move(at));
  }

 private:
  void between_members(const Value* before, const Value* after, RuleChange at) {
    const auto* there = after ? after : before;
    if (const auto* title = member(there, "title"); !at.part.empty() && member(title, "ru"))
      at.rule = {text_of(member(title, "ru")), text_of(member(title, "en"))};
    if (!at.rule.ru.empty() && (!before || !after)) {  // all of a rule came or went: its title says it
      (after ? at.after : at.before) = at.rule.ru;
      changes_.push_back(std::move(at));
      return;
    }
    for (const auto* side : {after, before}) {
      if (!side || side->shape != Shape::object) continue;
      for (const auto* value = side->begin(); value != side->end(); value = value->next()) {
        if (side == before && member(after, value->name)) continue;
        auto inside = at;
        inside.key = value->name;
        if (inside.part.empty()) inside.part = value->name;
        between(member(before, value->name), member(after, value->name), std::move(inside));
      }
    }
  }

  void between_rules(const Value* before, const Value* after, const RuleChange& at) {
    std::vector<const Value*> left;
    if (holds_rules(before))
      for (const auto* rule = before->begin(); rule != before->end(); rule = rule->next()) left.push_back(rule);
    if (holds_rules(after))
      for (const auto* rule = after->begin(); rule != after->end(); rule = rule->next()) {
        const auto same = std::ranges::find_if(left, [&](const Value* one) { return identity(one) == identity(rule); });
        between_members(same == left.end() ? nullptr : *same, rule, at);
        if (same != left.end()) left.erase(same);
      }
    for (const auto* gone : left) between_members(gone, nullptr, at);
  }

  std::vector<RuleChange>& changes_;
  std::size_t most_;
};

}  // namespace

std::vector<RuleChange> changes_between(const Profile& before, const Profile& after, std::size_t most) {
  const auto one = json::Document::parse(json::write(before)), other = json::Document::parse(json::write(after));
  std::vector<RuleChange> changes;
  if (one && other) Difference(changes, most).between(&one->root(), &other->root(), {});
  if (changes.size() > most) changes.resize(most);
  return changes;
}

}  // namespace marshrut::regulation
