#include "regulation/draft/parameters.h"

#include <algorithm>
#include <map>
#include <optional>

#include <fmt/format.h>

namespace marshrut::regulation {
namespace {

std::string plain_text(const Tree& tree, std::string_view key) {
  const auto* entry = tree.entry(key);
  return entry && entry->kind == Tree::Kind::text ? entry->text : "";
}

std::vector<std::string> plain_texts(const Tree& tree, std::string_view key) {
  std::vector<std::string> texts;
  if (const auto* list = tree.entry(key))
    for (const auto& item : list->items) texts.push_back(item.text);
  return texts;
}

bool has_key(const std::vector<std::string>& keys, std::string_view key) {
  return std::ranges::find(keys, key) != keys.end();
}

std::optional<ParameterKind> parameter_kind(const Tree& tree, std::string_view way) {
  if (way == "version" && tree.kind == Tree::Kind::text) return ParameterKind::version;
  if (tree.kind == Tree::Kind::integer || tree.kind == Tree::Kind::real) return ParameterKind::number;
  if (tree.kind == Tree::Kind::boolean) return ParameterKind::truth;
  if (tree.kind == Tree::Kind::date) return ParameterKind::date;
  return std::nullopt;
}

std::string toml_value(const Tree& tree) {
  if (tree.kind == Tree::Kind::integer) return std::to_string(tree.integer);
  if (tree.kind == Tree::Kind::real) return fmt::format("{}", tree.real);
  if (tree.kind == Tree::Kind::boolean) return tree.boolean ? "true" : "false";
  return tree.text;
}

/// `at` is a parameter but for its value: what is known of the tree from the tables around it.
class Finding {
 public:
  void in_table(const Tree& table, Parameter at) {
    if (!at.part.empty()) take_title(table, at);
    const auto ours = table.entry("our_default");
    const auto ours_keys = plain_texts(table, "our_default_keys");
    if (auto clauses = plain_texts(table, "clauses"); !clauses.empty() || ours || !ours_keys.empty()) {
      at.clauses = std::move(clauses);
      at.our_default = ours && ours->boolean;
    }
    for (const auto& [key, below] : table.entries) {
      if (&below == ours) continue;
      auto inside = at;
      inside.our_default = at.our_default || has_key(ours_keys, key);
      inside.way += (at.way.empty() ? "" : ".") + key;
      if (at.part.empty()) inside.part = key;
      if (!at.part.empty() || parameter_kind(below, key)) inside.keys.push_back(key);
      in_value(below, std::move(inside));
    }
  }

  std::vector<Parameter> found;

 private:
  /// A column or a question stands below the rule by its own words.
  static void take_title(const Tree& table, Parameter& at) {
    for (const auto* key : {"title", "text"}) {
      const auto* title = table.entry(key);
      if (title && title->kind == Tree::Kind::table && key == std::string_view("title")) {
        at.rule = {plain_text(*title, "ru"), plain_text(*title, "en")};
        at.keys.clear();
        return;
      }
      if (!title || at.rule.ru.empty()) continue;
      const bool plain = title->kind == Tree::Kind::text;
      at.rule.ru += ": " + (plain ? title->text : plain_text(*title, "ru"));
      at.rule.en += ": " + (plain ? title->text : plain_text(*title, "en"));
      return;
    }
  }

  void in_value(const Tree& tree, Parameter at) {
    if (tree.kind == Tree::Kind::table) return in_table(tree, std::move(at));
    if (tree.kind == Tree::Kind::list) return in_list(tree, at);
    const auto kind = parameter_kind(tree, at.way);
    if (!kind) return;
    at.kind = *kind;
    at.value = toml_value(tree);
    at.span = tree.span;
    found.push_back(std::move(at));
  }

  /// An item is known by its code, else its kind, else its place; never by its number, which is a parameter.
  void in_list(const Tree& list, const Parameter& at) {
    std::map<std::string, int> met;
    for (const auto& item : list.items) {
      if (item.kind != Tree::Kind::table) continue;
      auto name = plain_text(item, "code");
      if (name.empty()) name = plain_text(item, "kind");
      const auto times = ++met[name];
      auto inside = at;
      inside.way += "." + name + (name.empty() || times > 1 ? "#" + std::to_string(times) : "");
      in_table(item, std::move(inside));
    }
  }
};

}  // namespace

std::vector<Parameter> parameters_of(const Tree& text) {
  Finding finding;
  finding.in_table(text, {});
  std::ranges::sort(finding.found, {}, [](const Parameter& one) { return std::pair(one.span.line, one.span.first); });
  return std::move(finding.found);
}

}  // namespace marshrut::regulation
