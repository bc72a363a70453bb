#include <algorithm>
#include <set>

#include "base/text.h"
#include "platform/files/clean_markup.h"
#include "platform/files/clean_package.h"
#include "platform/files/errors.h"

namespace marshrut::files {
namespace {

enum class Stay { no, as_markup, as_picture, as_manifest, as_it_is, refused };

/// By small letters. Settings, thumbnails, signatures and pictures in place of objects are made anew by the program that
/// opens the file; an object that is no folder cannot be looked into.
Stay stay_of_odf(std::string_view name) {
  if (name == "mimetype") return Stay::as_it_is;
  if (name == "meta-inf/manifest.xml") return Stay::as_manifest;
  if (name == "content.xml" || name == "styles.xml") return Stay::as_markup;
  if (name.starts_with("pictures/") || name.find("/pictures/") != name.npos) return Stay::as_picture;
  if (name.starts_with("media/")) return Stay::refused;
  if (!name.starts_with("object ")) return Stay::no;
  if (name.find('/') == name.npos) return Stay::refused;
  return name.ends_with("/content.xml") || name.ends_with("/styles.xml") ? Stay::as_markup : Stay::no;
}

/// The list of parts, without those left out.
Result<std::string> manifest(const std::string& text, const std::set<std::string>& kept, Allowance& allowance) {
  pugi::xml_document document;
  TRY(read_markup(document, text, allowance));
  auto root = document.document_element();
  for (auto entry = root.first_child(); entry;) {
    const auto next = entry.next_sibling();
    const std::string path = entry.attribute("manifest:full-path").value();
    const auto within = [&](const std::string& name) { return name.starts_with(path); };
    const bool folder = path.ends_with('/') && path != "/" && std::ranges::any_of(kept, within);
    if (path != "/" && !folder && !kept.contains(path)) root.remove_child(entry);
    entry = next;
  }
  return printed(document);
}

}  // namespace

Result<std::vector<archive::Entry>> clean_open_document(archive::Archive& archive, Allowance& allowance) {
  std::set<std::string> kept;
  for (const auto& name : archive.names())
    if (const auto stay = stay_of_odf(lowered(name)); stay != Stay::no && !name.ends_with('/')) kept.insert(name);
  std::vector<archive::Entry> entries;
  for (const auto& name : archive.names()) {
    if (!kept.contains(name)) continue;
    const auto stay = stay_of_odf(lowered(name));
    if (stay == Stay::refused) return fail(errors::part_not_cleaned, "", name.substr(0, name.find_first_of("/ ")));
    auto bytes = TRY(archive.read(name));
    if (stay == Stay::as_markup) bytes = TRY(clean_markup(bytes, {}, allowance));
    if (stay == Stay::as_picture) bytes = TRY(clean_picture(bytes, name, allowance));
    if (stay == Stay::as_manifest) bytes = TRY(manifest(bytes, kept, allowance));
    entries.push_back({name, std::move(bytes)});
  }
  return entries;
}

Result<std::string> clean_office(std::string_view bytes, FileKind kind, Allowance& allowance) {
  const archive::Limits limits{.entries = 2000, .bytes = 4 * markup_most + largest_file};
  auto archive = TRY(archive::Archive::open(bytes, limits));
  const bool open_document = kind == FileKind::odt || kind == FileKind::ods;
  const auto entries = TRY(open_document ? clean_open_document(archive, allowance) : clean_package(archive, allowance));
  return archive::packed(entries, Instant{946'684'800'000});
}

}  // namespace marshrut::files
