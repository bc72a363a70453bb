#pragma once
// Reads the text of a regulation into a Profile or says everything that is wrong with it, each with file,
// line and key: unknown and missing keys, rules without a clause, references to codes that are not described,
// stages that cannot be reached, approvals by nobody, confirmations without proof, gaps in the numbers of
// sections, borders of levels that do not meet, a municipal text wider than its region's. The form is described in docs/regulation-format.md.
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "regulation/types.h"

namespace marshrut::regulation {

/// The region's text that a municipal one stands upon.
struct ParentText {
  std::string text;
  std::string file;
};

/// The code of the parent that a municipal text names; nothing for a region's. Refuses a text that is not TOML.
Result<std::optional<std::string>> parent_named(std::string_view text, const std::string& file);
/// `file` is only named in the refusals. All refusals come at once, unless the
/// text is not TOML: then only the first place that cannot be read is known. A municipal text is read with its parent:
/// the top-level parts that it does not write are the parent's, and where it is wider than the parent it is refused.
Result<Profile> read(std::string_view text, const std::string& file, const std::optional<ParentText>& parent = {});
/// A text that was put in force once and is kept: what this program no longer knows in it is passed over, for routes
/// began with it.
Result<Profile> read_kept(std::string_view text, const std::string& file, const std::optional<ParentText>& parent = {});

}  // namespace marshrut::regulation
