#pragma once
// The journal as people read it: the centre pages through the region's; everyone sees who touched what is theirs.
#include "access/endpoint.h"
#include "access/journal/journal.h"

namespace marshrut::access {

struct JournalPage {
  std::optional<std::string> before;  // the last entry of the page above
};
DESCRIBE(JournalPage, before)

struct JournalView {
  std::vector<JournalEntry> entries;
};
DESCRIBE(JournalView, entries)

Result<JournalView> journal_page(Work& work, const JournalPage& request);
Result<JournalView> journal_of_mine(Work& work, const Nothing&);

}  // namespace marshrut::access
