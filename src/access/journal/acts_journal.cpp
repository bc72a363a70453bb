#include "access/journal/acts_journal.h"

#include <map>

#include "access/acts.h"
#include "queries.h"

namespace marshrut::access {
namespace {

struct EntryRow {
  std::string id;
  Instant at_ms;
  std::string account;
  std::optional<PersonId> person;
  std::string act;
  std::string kind;
  std::string object;
  std::string before_digest;
  std::string after_digest;
};
DESCRIBE(EntryRow, id, at_ms, account, person, act, kind, object, before_digest, after_digest)

/// A page names few people, each looked up once.
JournalView with_authors(Work& work, std::vector<EntryRow> rows) {
  JournalView view;
  std::map<PersonId, std::string> names;
  const auto& known = work.services.part<Names>();
  for (auto& row : rows) {
    std::string author;
    if (row.person) {
      auto [at, is_new] = names.try_emplace(*row.person);
      if (is_new) at->second = known.of(work.rows, work.region, *row.person);
      author = at->second;
    }
    view.entries.push_back({std::move(row.id), row.at_ms, std::move(row.account), std::move(author), std::move(row.act),
                            std::move(row.kind), std::move(row.object), std::move(row.before_digest),
                            std::move(row.after_digest)});
  }
  return view;
}

}  // namespace

Result<JournalView> journal_page(Work& work, const JournalPage& request) {
  TRY(work.may({work.region, {}}));
  auto rows = work.rows.all<EntryRow>(queries::journal_page, work.region, request.before.value_or(""), page_rows);
  return with_authors(work, std::move(rows));
}

Result<JournalView> journal_of_mine(Work& work, const Nothing&) {
  work.own();
  auto rows = work.rows.all<EntryRow>(queries::journal_of_object, work.region, work.actor.person.value, page_rows);
  return with_authors(work, std::move(rows));
}

}  // namespace marshrut::access
