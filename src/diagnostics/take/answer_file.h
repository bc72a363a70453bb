#pragma once
// When a file with an open answer is taken, and when an expert may give it back. Pure.
#include "base/result.h"
#include "diagnostics/types.h"
#include "instrument/types.h"

namespace marshrut::diagnostics {

/// Days to send a file anew that an expert could not read. No regulation names a term.
inline constexpr int resend_days = 3;

/// With a case alone: while the form is being taken, and after it only in the place of a file that was returned.
Result<void> may_send_file(const Attempt& attempt, const instrument::Item& item, const std::optional<AnswerFile>& kept,
                           Instant now, Date today);

/// Another file is awaited: nobody marks the answer before it is there or its day has passed.
bool is_awaited(const AnswerFile& file, Date today);

/// The file given back to its author: once, so that a work is marked in the end. A second one that nobody can read is marked
/// as it is.
Result<AnswerFile> returned(const AnswerFile& file, std::string_view reason, Date today);

}  // namespace marshrut::diagnostics
