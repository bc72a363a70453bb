// The only place of the pure half that sees the TOML library: text in, neutral tree out, no files, no
// effects.
#include <toml++/toml.h>

#include <algorithm>
#include <cctype>

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
  const auto& [begin, end, file] = node.source();
  tree.span = {static_cast<int>(begin.line), static_cast<int>(begin.column), static_cast<int>(end.column)};
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

/// Past a string that begins here; past its first quote where it does not end.
std::size_t past_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string many(3, quote);
  const bool long_one = text.substr(at).starts_with(many);
  const auto ends = long_one ? std::string_view(many) : std::string_view(many).substr(0, 1);
  for (auto next = at + ends.size(); next < text.size(); ++next) {
    if (quote == '"' && text[next] == '\\') ++next;
    else if (text.substr(next).starts_with(ends)) return next + ends.size();
    else if (!long_one && text[next] == '\n') break;
  }
  return at + 1;
}

/// The line of a key with more parts than any rule has levels; 0 when there is none. The library descends into each part
/// and would not come back from sixty thousand.
int line_of_deep_key(std::string_view text) {
  constexpr int parts_most = 32;
  int line = 1, parts = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char sign = text[at];
    if (sign == '"' || sign == '\'') {
      const auto next = past_string(text, at);
      line += static_cast<int>(std::ranges::count(text.substr(at, next - at), '\n'));
      at = next;
      continue;
    }
    if (sign == '#') at = std::min(text.find('\n', at), text.size());
    else ++at;
    if (sign == '.' && ++parts > parts_most) return line;
    const bool of_key = sign == '.' || sign == ' ' || sign == '\t' || sign == '_' || sign == '-' || std::isalnum(static_cast<unsigned char>(sign));
    if (!of_key) parts = 0;
    if (sign == '\n') ++line;
  }
  return 0;
}

}  // namespace

Result<Tree> parse_toml(std::string_view text, const std::string& file) {
  if (const int line = line_of_deep_key(text))
    return fail(errors::not_toml, "", file, std::to_string(line), "a key of more than 32 parts");
  try {
    return tree_of(toml::parse(text, file));
  } catch (const toml::parse_error& error) {
    return fail(errors::not_toml, "", file, std::to_string(error.source().begin.line),
                std::string(error.description()));
  }
}

}  // namespace marshrut::regulation
