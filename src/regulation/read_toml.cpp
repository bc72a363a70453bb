#include "regulation/read_toml.h"

#include "regulation/reading/checks.h"
#include "regulation/reading/inherit.h"

namespace marshrut::regulation {

namespace {

using Manner = Reading::Manner;

std::optional<std::string> text_at(const Tree& tree, std::string_view key) {
  const Tree* entry = tree.entry(key);
  if (!entry || entry->kind != Tree::Kind::text) return std::nullopt;
  return entry->text;
}

Profile read_tree(Reading& reading, const Tree& tree) {
  Profile profile;
  read_struct(reading, tree, "", profile);
  for (auto check : {check_level, check_codes, check_references, check_people, check_handovers, check_stages,
                     check_sections, check_limits, check_levels, check_support, check_places, check_confirmations,
                     check_documents, check_expertise})
    check(profile, reading);
  return profile;
}

Result<Profile> read_alone(const Tree& tree, const std::string& file, Manner manner) {
  Reading reading(file, tree, manner);
  auto profile = read_tree(reading, tree);
  if (reading.refused()) return reading.take();
  return profile;
}

/// The parent is read as strictly as it was when it was put in force: by itself.
Result<Profile> read_with_parent(const Tree& own, const std::string& file, const ParentText& parent, Manner manner) {
  auto above = TRY(parse_toml(parent.text, parent.file));
  auto wide = TRY(read_alone(above, parent.file, manner));
  auto whole = inherited(own, above);
  Reading reading(file, whole, manner);
  if (wide.code != text_at(own, "parent"))
    reading.refuse(errors::another_parent, "/parent", text_at(own, "parent").value_or(""), wide.code);
  auto profile = read_tree(reading, whole);
  // What was narrow enough when it was put in force is not asked again.
  if (manner == Manner::strict && !reading.refused()) check_narrowing(wide, profile, reading);
  if (reading.refused()) return reading.take();
  return profile;
}

Result<Profile> read_manner(std::string_view text, const std::string& file, const std::optional<ParentText>& parent,
                            Manner manner) {
  Tree tree = TRY(parse_toml(text, file));
  auto named = text_at(tree, "parent");
  if (!named) return read_alone(tree, file, manner);
  if (parent) return read_with_parent(tree, file, *parent, manner);
  Reading reading(file, tree, manner);
  reading.refuse(errors::parent_not_there, "/parent", *named);
  return reading.take();
}

}  // namespace

Result<std::optional<std::string>> parent_named(std::string_view text, const std::string& file) {
  return text_at(TRY(parse_toml(text, file)), "parent");
}

Result<Profile> read(std::string_view text, const std::string& file, const std::optional<ParentText>& parent) {
  return read_manner(text, file, parent, Manner::strict);
}

Result<Profile> read_kept(std::string_view text, const std::string& file, const std::optional<ParentText>& parent) {
  return read_manner(text, file, parent, Manner::kept);
}

}  // namespace marshrut::regulation
