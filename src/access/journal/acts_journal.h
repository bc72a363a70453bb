#pragma once
// The journal as people read it: the centre pages through the region's; everyone sees who touched what is theirs.
#include "access/endpoint.h"
#include "access/journal/journal.h"

namespace marshrut::access {

/// Which entries are asked for; what is absent stands for any.
struct JournalPage {
  std::optional<std::string> before;  // the last entry of the page above
  std::optional<std::string> act;
  std::optional<std::string> kind;
  std::optional<Date> since;  // days by the region's clock
  std::optional<Date> until;
  std::optional<PersonId> person;  // who acted, or whose own rows were acted upon
};
DESCRIBE(JournalPage, before, act, kind, since, until, person)

/// An entry as it is shown: with the name of who acted, or "" when the house itself did.
struct JournalLine {
  std::string id;
  Instant at_ms;
  std::string account;
  std::string author;
  std::string act;
  std::string kind;
  std::string object;
  std::string object_name;  // of the person or thing it is about; "" for what has none
  std::string before_digest;
  std::string after_digest;
};
DESCRIBE(JournalLine, id, at_ms, account, author, act, kind, object, object_name, before_digest, after_digest)

struct JournalView {
  std::vector<JournalLine> entries;
};
DESCRIBE(JournalView, entries)

Result<JournalView> journal_page(Work& work, const JournalPage& request);
/// The same as a CSV file, the newest first, at most as many lines as an office program takes with ease. Leaves an entry.
inline constexpr int journal_export_rows = 20'000;
Result<Download> export_journal(Work& work, const JournalPage& request);
Result<JournalView> journal_of_mine(Work& work, const Nothing&);

}  // namespace marshrut::access
