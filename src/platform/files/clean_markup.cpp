#include "platform/files/clean_markup.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "base/text.h"
#include "platform/files/errors.h"

namespace marshrut::files {
namespace {

/// Documents nest some dozens of elements; the library takes a branch off by recursion.
constexpr int deepest = 256;

bool is_among(std::string_view name, std::span<const std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

/// w:author and w:initials of notes and changes, people of threads, authors of notes in slides, who refreshed a table.
bool names_somebody(std::string_view element, std::string_view attribute) {
  constexpr std::array<std::string_view, 7> names{"author",     "initials",      "userid",    "username",
                                                  "refreshedby", "lastmodifiedby", "lasteditedby"};
  if (is_among(attribute, names)) return true;
  if (element == "cmauthor" || element == "author") return attribute == "name";
  return element == "person" && attribute == "displayname";
}

/// dc:creator of a note in OpenDocument, fields with who wrote or printed, authors of notes in a workbook.
bool holds_a_name(const pugi::xml_node& node, std::string_view name) {
  constexpr std::array<std::string_view, 7> names{"creator",    "initial-creator", "creator-initials", "lastmodifiedby",
                                                  "printed-by", "author-name",     "author-initials"};
  if (is_among(name, names) || name.starts_with("sender-")) return true;
  return name == "author" && local_name(node.parent().name()) == "authors";
}

/// Where a file lay, letters made of a list of people, what programs keep for themselves.
bool goes_whole(std::string_view name) {
  constexpr std::array<std::string_view, 5> names{"abspath", "mailmerge", "attachedtemplate", "docvars", "filesharing"};
  return is_among(name, names);
}

/// Elements that hold what is read, or other settings: the link goes from them and they stay.
bool stays_without_link(std::string_view element) {
  constexpr std::array<std::string_view, 5> names{"blip", "imagedata", "pagesetup", "fill", "hyperlink"};
  return is_among(element, names);
}

/// Lists that may not stand empty.
bool goes_when_empty(std::string_view element) {
  constexpr std::array<std::string_view, 8> names{"externalreferences", "hyperlinks",       "custdatalst", "imgprops",
                                                  "oleobjects",         "customerdatalist", "controls",    "smarttags"};
  return is_among(element, names);
}

bool is_own_namespace(std::string_view attribute) {
  return attribute.find(':') == attribute.npos || attribute.starts_with("w:") || attribute.starts_with("xml");
}

struct Depth : pugi::xml_tree_walker {
  bool too_deep = false;
  bool for_each(pugi::xml_node&) override {
    too_deep = depth() > deepest;
    return !too_deep;
  }
};

struct Forget : pugi::xml_tree_walker {
  explicit Forget(const std::set<std::string>& gone) : links_gone(gone) {}

  bool for_each(pugi::xml_node& node) override {
    if (node.type() != pugi::node_element) return true;
    const auto name = local_name(node.name());
    if (goes_whole(name)) leaving.push_back(node);
    if (holds_a_name(node, name))
      for (auto child : node.children()) leaving.push_back(child);
    for (auto attribute = node.first_attribute(); attribute;) {
      const auto next = attribute.next_attribute();
      clean(node, name, attribute);
      attribute = next;
    }
    return true;
  }

  void clean(pugi::xml_node& node, std::string_view name, pugi::xml_attribute attribute) {
    if (names_somebody(name, local_name(attribute.name())) || is_place_on_computer(attribute.value())) {
      attribute.set_value("");
    } else if (!is_own_namespace(attribute.name()) && links_gone.contains(attribute.value())) {
      // A cell's link without an address is an error; a paragraph's holds the words.
      const bool cell = name == "hyperlink" && std::string_view(node.name()).find(':') == std::string_view::npos;
      if (stays_without_link(name) && !cell) node.remove_attribute(attribute);
      else leaving.push_back(node);
    }
  }

  const std::set<std::string>& links_gone;
  std::vector<pugi::xml_node> leaving;
};

/// A branch within a branch goes with it.
void take_off(std::vector<pugi::xml_node>& leaving) {
  const std::set<pugi::xml_node> all(leaving.begin(), leaving.end());
  std::set<pugi::xml_node> seen;
  std::erase_if(leaving, [&](const pugi::xml_node& node) {
    for (auto above = node.parent(); above; above = above.parent())
      if (all.contains(above)) return true;
    return !seen.insert(node).second;
  });
  for (auto& node : leaving) {
    auto parent = node.parent();
    parent.remove_child(node);
    while (!parent.first_child() && goes_when_empty(local_name(parent.name()))) {
      const auto emptied = parent;
      parent = parent.parent();
      parent.remove_child(emptied);
    }
  }
}

struct Text : pugi::xml_writer {
  std::string text;
  void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};

}  // namespace

std::string local_name(std::string_view name) {
  const auto colon = name.find(':');
  return lowered(colon == name.npos ? name : name.substr(colon + 1));
}

Result<void> read_markup(pugi::xml_document& document, std::string_view text, Allowance& allowance) {
  if (text.size() > markup_most || !spend(allowance.markup, text.size())) return fail(errors::too_much_inside);
  constexpr unsigned how = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;
  if (!document.load_buffer(text.data(), text.size(), how)) return fail(errors::not_cleaned);
  for (const auto node : document.children())
    if (node.type() == pugi::node_doctype) return fail(errors::not_cleaned);
  Depth depth;
  document.traverse(depth);
  if (depth.too_deep) return fail(errors::too_much_inside);
  return {};
}

std::string printed(const pugi::xml_document& document) {
  Text out;
  out.text = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
  document.save(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return std::move(out.text);
}

Result<std::string> clean_markup(std::string_view text, const std::set<std::string>& links_gone, Allowance& allowance) {
  pugi::xml_document document;
  TRY(read_markup(document, text, allowance));
  Forget forget(links_gone);
  document.traverse(forget);
  take_off(forget.leaving);
  auto clean = printed(document);
  if (!is_utf8(clean)) return fail(errors::not_cleaned);
  return clean;
}

}  // namespace marshrut::files
