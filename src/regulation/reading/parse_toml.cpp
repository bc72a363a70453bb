// The only place of the pure half that sees the TOML library: text in, neutral tree out, no files, no
// effects.
#include <toml++/toml.h>

#include "base/time.h"
#include "regulation/errors.h"
#include "regulation/reading/tree.h"

namespace marshrut::regulation {
namespace {

Tree tree_of(const toml::node& node);

Tree table_of(const toml::table& table) {
  Tree tree;
  for (const auto& [key, value] : table) {
    Tree below = tree_of(value);
    below.line = static_cast<int>(key.source().begin.line);
    tree.entries.emplace_back(std::string(key.str()), std::move(below));
  }
  return tree;
}

std::string iso(const toml::date& date) {
  return Date::of(date.year, date.month, date.day).iso();
}

Tree leaf_of(const toml::node& node) {
  Tree tree;
  tree.kind = Tree::Kind::other;
  if (auto text = node.as_string()) tree.kind = Tree::Kind::text, tree.text = text->get();
  if (auto integer = node.as_integer()) tree.kind = Tree::Kind::integer, tree.integer = integer->get();
  if (auto real = node.as_floating_point()) tree.kind = Tree::Kind::real, tree.real = real->get();
  if (auto boolean = node.as_boolean()) tree.kind = Tree::Kind::boolean, tree.boolean = boolean->get();
  if (auto date = node.as_date()) tree.kind = Tree::Kind::date, tree.text = iso(date->get());
  return tree;
}

Tree tree_of(const toml::node& node) {
  Tree tree;
  if (auto table = node.as_table()) {
    tree = table_of(*table);
  } else if (auto array = node.as_array()) {
    tree.kind = Tree::Kind::list;
    for (const auto& item : *array) tree.items.push_back(tree_of(item));
  } else {
    tree = leaf_of(node);
  }
  tree.line = static_cast<int>(node.source().begin.line);
  return tree;
}

}  // namespace

Result<Tree> parse_toml(std::string_view text, const std::string& file) {
  try {
    return tree_of(toml::parse(text, file));
  } catch (const toml::parse_error& error) {
    return fail(errors::not_toml, "", file, std::to_string(error.source().begin.line),
                std::string(error.description()));
  }
}

}  // namespace marshrut::regulation
