#pragma once
// Reads the text of a regulation into a Profile or says everything that is wrong with it, each with file,
// line and key: unknown and missing keys, rules without a clause, references to codes that are not described,
// stages that cannot be reached, approvals by nobody, confirmations without proof, gaps in the numbers of
// sections, borders of levels that do not meet. The form is described in docs/regulation-format.md.
#include <string_view>

#include "base/result.h"
#include "regulation/types.h"

namespace marshrut::regulation {

/// `file` is only named in the refusals. All refusals come at once, unless the
/// text is not TOML: then only the first place that cannot be read is known.
Result<Profile> read(std::string_view text, const std::string& file);
/// A text that was put in force once and is kept: what this program no longer knows in it is passed over, for routes
/// began with it.
Result<Profile> read_kept(std::string_view text, const std::string& file);

}  // namespace marshrut::regulation
