#pragma once
// The register of papers read as a reader may see it: a page of it, many lines at once, or as a table to be kept.
#include "documents/acts.h"

namespace marshrut::documents {

/// Papers that fit the filters and that the reader may see, newest first, at most `most` and one more that says there are
/// others.
Result<std::vector<PaperLine>> lines_seen(Work& work, const ListPapers& filters, int most);

/// The register as XLSX, of at most ten thousand papers.
Result<Download> export_papers(Work& work, const ListPapers& request);

}  // namespace marshrut::documents
