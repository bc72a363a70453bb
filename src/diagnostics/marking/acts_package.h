#pragma once
// Marking without a connection (US-E08): a package of works, each as a text and its clean file, with one table for the marks;
// the table comes back as an import with its errors by row. Each line names the version of what it marks: what changed
// meanwhile, was marked meanwhile or passed to another is refused in its row.
#include "access/endpoint.h"
#include "diagnostics/marking/marking.h"
#include "platform/sheet/import.h"

namespace marshrut::diagnostics {

inline constexpr std::int64_t works_in_package = 20;

/// A ZIP of the works that are due soonest; the journal keeps that they were taken.
Result<access::Download> marking_package(const access::Call& call, const access::Nothing&);

struct SendMarks {
  std::optional<bool> apply;      // absent: a preview
  std::optional<bool> only_good;  // apply the right answers although others are wrong
  access::Upload upload;
};
DESCRIBE(SendMarks, apply, only_good)
/// `created` counts answers marked. An answer none of whose points is filled in waits for another time.
Result<sheet::ImportReport> send_marks(access::Work& work, const SendMarks& request);

}  // namespace marshrut::diagnostics
