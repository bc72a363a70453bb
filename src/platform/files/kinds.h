#pragma once
// Which files people may send: a closed list, each known by its extension and its bytes together. A file that is two
// things at once (a picture with an archive behind it) is refused, whatever its name says.
#include <optional>
#include <string>
#include <string_view>

#include "base/describe.h"
#include "base/result.h"

namespace marshrut::files {

enum class FileKind { pdf, png, jpeg, docx, xlsx, pptx, odt, ods, text, csv, mp4 };
DESCRIBE_ENUM(FileKind, pdf, png, jpeg, docx, xlsx, pptx, odt, ods, text, csv, mp4)

inline constexpr std::size_t largest_file = 20 * 1024 * 1024;

/// The kind of a file by both its name and its bytes; `at` is the place of the file in the request.
Result<FileKind> recognise(std::string_view bytes, std::string_view file_name, const std::string& at = "/file");

/// What the file is served as: "application/pdf".
std::string_view media_type(FileKind kind);

/// "docx": how names of the kind end.
std::string_view extension(FileKind kind);
/// The kind that is served as this.
std::optional<FileKind> kind_served_as(std::string_view media_type);

/// A name fit to be shown and offered for saving: no folders, no control or direction marks, at most 120 characters.
std::string display_name(std::string_view file_name);

}  // namespace marshrut::files
