#include "access/journal/acts_journal.h"

#include "queries.h"

namespace marshrut::access {

Result<JournalView> journal_page(Work& work, const JournalPage& request) {
  TRY(work.may({work.region, {}}));
  return JournalView{work.rows.all<JournalEntry>(queries::journal_page, work.region, request.before.value_or(""),
                                                 page_rows)};
}

Result<JournalView> journal_of_mine(Work& work, const Nothing&) {
  work.own();
  return JournalView{
      work.rows.all<JournalEntry>(queries::journal_of_object, work.region, work.actor.person.value, page_rows)};
}

}  // namespace marshrut::access
