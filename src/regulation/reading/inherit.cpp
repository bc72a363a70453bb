#include "regulation/reading/inherit.h"

namespace marshrut::regulation {
namespace {

constexpr std::string_view own_keys[] = {"code", "version", "level", "parent", "title", "act", "territory"};

void told_at(Tree& tree, int line) {
  tree.line = line;
  for (auto& [key, below] : tree.entries) told_at(below, line);
  for (auto& item : tree.items) told_at(item, line);
}

}  // namespace

Tree inherited(const Tree& own, const Tree& parent) {
  Tree whole = own;
  const int line = own.line_at("/parent");
  for (const auto& [key, part] : parent.entries) {
    if (own.entry(key) || std::ranges::find(own_keys, key) != std::end(own_keys)) continue;
    whole.entries.emplace_back(key, part);
    told_at(whole.entries.back().second, line);
  }
  return whole;
}

}  // namespace marshrut::regulation
