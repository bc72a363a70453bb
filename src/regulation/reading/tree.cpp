#include "regulation/reading/tree.h"

#include <charconv>

namespace marshrut::regulation {

const Tree* Tree::entry(std::string_view key) const {
  for (const auto& [name, tree] : entries)
    if (name == key) return &tree;
  return nullptr;
}

int Tree::line_at(std::string_view pointer) const {
  const Tree* here = this;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    auto step = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(step.size());
    const Tree* below = here->entry(step);
    std::size_t index = 0;
    auto number = std::from_chars(step.data(), step.data() + step.size(), index);
    if (!below && number.ec == std::errc{} && index < here->items.size()) below = &here->items[index];
    if (!below) break;
    here = below;
  }
  return here->line;
}

}  // namespace marshrut::regulation
