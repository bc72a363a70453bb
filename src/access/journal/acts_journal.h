#pragma once
// The journal as people read it: the centre pages through the region's; everyone sees who touched what is theirs.
#include "access/endpoint.h"
#include "access/journal/journal.h"

namespace marshrut::access {

struct JournalPage {
  std::optional<std::string> before;  // the last entry of the page above
};
DESCRIBE(JournalPage, before)

/// An entry as it is shown: with the name of who acted, or "" when the house itself did.
struct JournalLine {
  std::string id;
  Instant at_ms;
  std::string account;
  std::string author;
  std::string act;
  std::string kind;
  std::string object;
  std::string before_digest;
  std::string after_digest;
};
DESCRIBE(JournalLine, id, at_ms, account, author, act, kind, object, before_digest, after_digest)

struct JournalView {
  std::vector<JournalLine> entries;
};
DESCRIBE(JournalView, entries)

Result<JournalView> journal_page(Work& work, const JournalPage& request);
Result<JournalView> journal_of_mine(Work& work, const Nothing&);

}  // namespace marshrut::access
