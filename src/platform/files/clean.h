#pragma once
// A file as somebody may see it who is not to know whose it is (US-E04): what a program or a camera wrote about its author
// goes, what the author put on the page stays. The file that was sent does not change; the clean copy is made anew each time,
// equal bytes of equal bytes.
//
//   pdf             properties, XMP, notes' authors, attached files, signatures, scripts; pictures inside as jpeg
//   jpeg, png       everything but the picture; it stands as its camera meant it
//   office files    parts that the page does not need, authors of notes and of changes; pictures inside
//   text, csv       hold nothing beside their text
//   mp4             refused: a film shows its author
#include <string>
#include <string_view>

#include "base/result.h"
#include "platform/files/kinds.h"

namespace marshrut::files {

/// Refuses what cannot be opened (damaged, under a password), holds something that cannot be cleaned, or costs too much
/// (clean_parts.h counts it), and films. One file at a time in the whole program, since it takes hundreds of megabytes at
/// worst: who waited a few seconds in vain is asked to try again.
Result<std::string> without_author(std::string_view bytes, FileKind kind, const std::string& at = "/file");

}  // namespace marshrut::files
