#include "notice/mail/store_letters.h"

#include "queries.h"

namespace marshrut::notice::store {

using std::string;

void gather_letter(db::Session& rows, const string& region, const Id<MailLetter>& id, const PersonId& person, Instant now,
                   Instant due) {
  rows.run(queries::gather_letter, region, id, person, now, due);
}
void gather_letters(db::Session& rows, const std::vector<Gathered>& letters) {
  rows.run_each(queries::gather_letter, letters);
}
std::vector<MailLetter> letters_due(db::Session& rows, const string& region, MailLetterState state, Instant now, int most) {
  return rows.all<MailLetter>(queries::letters_due, region, state, now, most);
}
bool claim_letter(db::Session& rows, const string& region, const MailLetter& letter, Instant lease) {
  return rows.run(queries::claim_letter, region, letter.id, letter.state, letter.due_ms, lease) > 0;
}
void postpone_letter(db::Session& rows, const string& region, const MailLetter& letter, Instant due) {
  rows.run(queries::postpone_letter, region, letter.id, letter.due_ms, due);
}
void fail_letter(db::Session& rows, const string& region, const MailLetter& letter, Instant due, const string& reason) {
  rows.run(queries::fail_letter, region, letter.id, due, reason);
}
void end_letter(db::Session& rows, const string& region, const MailLetter& letter, MailLetterState state, const string& reason,
                Instant now) {
  rows.run(queries::end_letter, region, letter.id, state, reason, now);
}

std::vector<Notice> untold_notices(db::Session& rows, const string& region, const MailLetter& letter) {
  return rows.all<Notice>(queries::untold_notices, region, letter.person, letter.made_ms);
}
void join_letter(db::Session& rows, const string& region, const Id<Notice>& notice, const MailLetter& letter) {
  rows.run(queries::join_letter, region, notice, letter.id);
}
std::vector<Notice> notices_of_letter(db::Session& rows, const string& region, const Id<MailLetter>& letter) {
  return rows.all<Notice>(queries::notices_of_letter, region, letter);
}

std::optional<MailLetter> find_letter(db::Session& rows, const string& region, const Id<MailLetter>& id) {
  return rows.find<MailLetter>(queries::find_letter, region, id);
}
std::vector<MailLetter> letters_in(db::Session& rows, const string& region, MailLetterState state, int most) {
  return rows.all<MailLetter>(queries::letters_in, region, state, most);
}
std::vector<MailCount> count_letters(db::Session& rows, const string& region) {
  return rows.all<MailCount>(queries::count_letters, region);
}
bool retry_letter(db::Session& rows, const string& region, const Id<MailLetter>& id, Instant now) {
  return rows.run(queries::retry_letter, region, id, now) > 0;
}

}  // namespace marshrut::notice::store
