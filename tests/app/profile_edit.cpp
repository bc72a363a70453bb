#include <toml++/toml.h>

#include <array>
#include <sstream>
#include <stdexcept>

#include "taken_away.h"

namespace marshrut::testing {
namespace {

/// Where an item of a list has its name: approvals of one step are told apart by their kind.
constexpr std::array name_keys{"code", "step", "kind", "check", "thing", "decision", "type", "stage"};

std::string text_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  return "";
}

bool is_named(const toml::node& item, const std::string& name) {
  const auto* table = item.as_table();
  if (!table) return text_of(item) == name;
  for (const char* key : name_keys)
    if (const auto* value = table->get(key); value && text_of(*value) == name) return true;
  return false;
}

/// The place of an item in a list; past the end when there is none.
std::size_t place_of(const toml::array& list, const std::string& name) {
  std::size_t place = 0;
  while (place < list.size() && !is_named(list[place], name)) ++place;
  return place;
}

toml::node* child_of(toml::node& node, const std::string& name) {
  if (auto* table = node.as_table()) return table->get(name);
  if (auto* list = node.as_array()) return list->get(place_of(*list, name));
  return nullptr;
}

/// "a.b.c" -> a, b, c
std::vector<std::string> steps_of(const std::string& way) {
  std::vector<std::string> steps;
  std::istringstream words(way);
  for (std::string step; std::getline(words, step, '.');) steps.push_back(step);
  return steps;
}

void put(toml::node& parent, const std::string& name, const std::string& value) {
  auto instead = toml::parse("value = " + value);
  if (auto* table = parent.as_table())
    table->insert_or_assign(name, *instead.get("value"));
  else if (auto* list = parent.as_array())
    list->replace(list->cbegin() + static_cast<std::ptrdiff_t>(place_of(*list, name)), *instead.get("value"));
}

void remove(toml::node& parent, const std::string& name) {
  if (auto* table = parent.as_table())
    table->erase(name);
  else if (auto* list = parent.as_array())
    list->erase(list->cbegin() + static_cast<std::ptrdiff_t>(place_of(*list, name)));
}

void edit(toml::table& profile, const Thing& thing) {
  auto steps = steps_of(thing.name);
  toml::node* parent = &profile;
  for (std::size_t at = 0; parent && at + 1 < steps.size(); ++at) parent = child_of(*parent, steps[at]);
  const bool there = parent && child_of(*parent, steps.back());
  if (!parent || (!there && thing.value.empty())) throw std::runtime_error("no key " + thing.name);
  if (thing.value.empty())
    remove(*parent, steps.back());
  else
    put(*parent, steps.back(), thing.value);
}

}  // namespace

std::string text_without(const std::string& text, const std::vector<Thing>& things) {
  auto profile = toml::parse(text);
  bool changed = false;
  for (const auto& thing : things)
    if (thing.kind == ThingKind::profile) edit(profile, thing), changed = true;
  if (!changed) return text;
  std::ostringstream out;
  out << profile;
  return out.str();
}

}  // namespace marshrut::testing
