#include "platform/files/kinds.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "platform/files/errors.h"
#include "platform/files/shapes.h"

namespace marshrut::files {

namespace {

struct KindEntry {
  std::string_view extension;
  FileKind kind;
  std::string_view media_type;
};

constexpr KindEntry kinds[] = {
    {"pdf", FileKind::pdf, "application/pdf"},
    {"png", FileKind::png, "image/png"},
    {"jpg", FileKind::jpeg, "image/jpeg"},
    {"jpeg", FileKind::jpeg, "image/jpeg"},
    {"docx", FileKind::docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", FileKind::xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"pptx", FileKind::pptx, "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"odt", FileKind::odt, "application/vnd.oasis.opendocument.text"},
    {"ods", FileKind::ods, "application/vnd.oasis.opendocument.spreadsheet"},
    {"txt", FileKind::text, "text/plain; charset=utf-8"},
    {"csv", FileKind::csv, "text/csv; charset=utf-8"},
    {"mp4", FileKind::mp4, "video/mp4"},
};

constexpr std::size_t longest_name = 120;

std::string extension_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? "" : lowered(name.substr(dot + 1));
}

std::string list_of_extensions() {
  std::string list;
  for (const KindEntry& entry : kinds) list += (list.empty() ? "" : ", ") + std::string(entry.extension);
  return list;
}

bool is_hidden_mark(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || (point >= 0x200B && point <= 0x200F) ||
         (point >= 0x2028 && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF;
}

/// Characters that some system gives a meaning in names.
constexpr std::u32string_view forbidden_in_names = U"\"<>|:*?/\\";

}  // namespace

Result<FileKind> recognise(std::string_view bytes, std::string_view file_name, const std::string& at) {
  if (bytes.empty()) return fail(errors::empty, at);
  if (bytes.size() > largest_file) return fail(errors::too_large, at, std::to_string(largest_file / 1024 / 1024));
  const std::string extension = extension_of(display_name(file_name));
  const auto entry = std::ranges::find(kinds, extension, &KindEntry::extension);
  if (entry == std::end(kinds)) return fail(errors::kind_not_allowed, at, extension, list_of_extensions());
  switch (shape_of(bytes, entry->kind)) {
    case Shape::fits: return entry->kind;
    case Shape::other: return fail(errors::not_what_it_says, at, extension);
    case Shape::double_natured: return fail(errors::two_kinds_at_once, at);
    case Shape::with_macros: return fail(errors::has_macros, at);
  }
  return fail(errors::not_what_it_says, at, extension);
}

std::string_view media_type(FileKind kind) {
  return std::ranges::find(kinds, kind, &KindEntry::kind)->media_type;
}

std::string_view extension(FileKind kind) {
  return std::ranges::find(kinds, kind, &KindEntry::kind)->extension;
}

std::optional<FileKind> kind_served_as(std::string_view media_type) {
  const auto entry = std::ranges::find(kinds, media_type, &KindEntry::media_type);
  return entry == std::end(kinds) ? std::nullopt : std::optional(entry->kind);
}

std::string display_name(std::string_view file_name) {
  const std::size_t folder = file_name.find_last_of("/\\");
  if (folder != std::string_view::npos) file_name.remove_prefix(folder + 1);
  std::vector<char32_t> kept;
  while (!file_name.empty()) {
    const auto point = take_code_point(file_name);
    if (!point) file_name.remove_prefix(1);
    if (point && is_hidden_mark(*point)) continue;
    const bool forbidden = !point || forbidden_in_names.find(*point) != std::u32string_view::npos;
    kept.push_back(forbidden ? U'_' : *point);
  }
  std::string whole;
  for (const char32_t point : kept) append_code_point(whole, point);
  if (kept.size() <= longest_name) return std::string(trimmed(whole));
  // The extension stays when the name is cut.
  const std::string extension = "." + extension_of(whole);
  const std::size_t stem = longest_name - std::min(code_points(extension), longest_name / 2);
  std::string cut;
  for (std::size_t i = 0; i < stem; ++i) append_code_point(cut, kept[i]);
  return cut + (extension.size() <= 8 ? extension : "");
}

}  // namespace marshrut::files
