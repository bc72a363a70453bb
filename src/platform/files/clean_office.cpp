#include <pugixml.hpp>

#include <array>
#include <sstream>

#include "base/text.h"
#include "platform/archive/archive.h"
#include "platform/archive/write.h"
#include "platform/files/clean_parts.h"

namespace marshrut::files {
namespace {

struct Blank {
  std::string_view name;
  std::string_view text;
};
/// Parts that hold nothing but properties, and what stands in their place.
constexpr std::array blanks{
    Blank{"docProps/core.xml",
          R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>)"},
    Blank{"docProps/app.xml", R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>)"},
    Blank{"docProps/custom.xml",
          R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>)"},
    Blank{"meta.xml",
          R"(<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"/>)"}};

std::string_view local(std::string_view name) {
  const auto colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

/// w:author and w:initials of notes and changes, people of threads, authors of notes in slides.
bool names_somebody(std::string_view element, std::string_view attribute) {
  if (attribute == "author" || attribute == "initials" || attribute == "userId" || attribute == "userName") return true;
  return (element == "cmAuthor" && attribute == "name") || (element == "person" && attribute == "displayName");
}

/// dc:creator of a note in OpenDocument, authors of notes in a workbook.
bool holds_a_name(const pugi::xml_node& node) {
  const auto name = local(node.name());
  if (name == "creator" || name == "initial-creator" || name == "creator-initials" || name == "sender-initials") return true;
  return name == "author" && local(node.parent().name()) == "authors";
}

struct Forget : pugi::xml_tree_walker {
  bool changed = false;
  bool for_each(pugi::xml_node& node) override {
    for (auto attribute : node.attributes())
      if (names_somebody(local(node.name()), local(attribute.name())) && *attribute.value()) {
        attribute.set_value("");
        changed = true;
      }
    if (holds_a_name(node)) changed = node.text().set("") || changed;
    return true;
  }
};

/// The part as it was unless it named somebody.
std::optional<std::string> clean_markup(std::string text) {
  pugi::xml_document document;
  constexpr unsigned whole = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_declaration | pugi::parse_pi;
  if (!document.load_buffer(text.data(), text.size(), whole)) return {};
  Forget forget;
  document.traverse(forget);
  if (!forget.changed) return text;
  std::ostringstream out;
  document.save(out, "", pugi::format_raw);
  return std::move(out).str();
}

std::optional<std::string> clean_part(const std::string& name, std::string bytes) {
  for (const auto& blank : blanks)
    if (blank.name == name) return std::string(blank.text);
  const auto low = lowered(name);
  if (low.ends_with(".xml")) return clean_markup(std::move(bytes));
  if (low.ends_with(".jpg") || low.ends_with(".jpeg")) return clean_jpeg(bytes, Turned::as_it_lies);
  if (low.ends_with(".png")) return clean_png(bytes);
  return bytes;
}

}  // namespace

std::optional<std::string> clean_office(std::string_view bytes) {
  auto archive = archive::Archive::open(bytes);
  if (!archive) return {};
  std::vector<archive::Entry> entries;
  for (const auto& name : archive->names()) {
    if (name.ends_with('/')) continue;
    auto read = archive->read(name);
    if (!read) return {};
    auto part = clean_part(name, *std::move(read));
    if (!part) return {};
    entries.push_back({name, *std::move(part)});
  }
  return archive::packed(entries, Instant{946'684'800'000});
}

}  // namespace marshrut::files
