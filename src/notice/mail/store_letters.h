#pragma once
// Rows of letters. A letter gathers notices of one person until its time, is put together once, and stays until the mail
// server took it or it was given up. Owner: notice.
#include <optional>
#include <string>
#include <vector>

#include "notice/types.h"
#include "platform/db/database.h"

namespace marshrut::notice {

/// gathering: notices may still join. ready: put together, to be sent at `due_ms`. dropped: nothing was left to say, or
/// nobody to say it to.
enum class MailLetterState { gathering, ready, sent, given_up, dropped };
DESCRIBE_ENUM(MailLetterState, gathering, ready, sent, given_up, dropped)

struct MailLetter {
  Id<MailLetter> id;
  PersonId person;
  MailLetterState state = MailLetterState::gathering;
  Instant made_ms;
  Instant due_ms;
  std::int64_t tries = 0;
  std::string reason;  // why it has not left, in the words of the last try
  std::optional<Instant> ended_ms;
};
DESCRIBE(MailLetter, id, person, state, made_ms, due_ms, tries, reason, ended_ms)

namespace store {

/// Begins a letter, or lets the one that gathers leave by `due` if that is sooner.
void gather_letter(db::Session& rows, const std::string& region, const Id<MailLetter>& id, const PersonId& person,
                   Instant now, Instant due);
/// The same for many people; `letter` of each is a new id.
struct Gathered {
  std::string region;
  Id<MailLetter> letter;
  PersonId person;
  Instant now;
  Instant due;
};
DESCRIBE(Gathered, region, letter, person, now, due)
void gather_letters(db::Session& rows, const std::vector<Gathered>& letters);
std::vector<MailLetter> letters_due(db::Session& rows, const std::string& region, MailLetterState state, Instant now, int most);
/// False when another process was faster. `lease` is until when nobody else touches it.
bool claim_letter(db::Session& rows, const std::string& region, const MailLetter& letter, Instant lease);
void postpone_letter(db::Session& rows, const std::string& region, const MailLetter& letter, Instant due);
void fail_letter(db::Session& rows, const std::string& region, const MailLetter& letter, Instant due,
                 const std::string& reason);
void end_letter(db::Session& rows, const std::string& region, const MailLetter& letter, MailLetterState state,
                const std::string& reason, Instant now);

/// Unread notices of the person that no letter has told, since the letter began.
std::vector<Notice> untold_notices(db::Session& rows, const std::string& region, const MailLetter& letter);
void join_letter(db::Session& rows, const std::string& region, const Id<Notice>& notice, const MailLetter& letter);
std::vector<Notice> notices_of_letter(db::Session& rows, const std::string& region, const Id<MailLetter>& letter);

std::optional<MailLetter> find_letter(db::Session& rows, const std::string& region, const Id<MailLetter>& id);
/// Of one state, the latest due first.
std::vector<MailLetter> letters_in(db::Session& rows, const std::string& region, MailLetterState state, int most);
struct MailCount {
  MailLetterState state = MailLetterState::gathering;
  std::int64_t letters = 0;
};
DESCRIBE(MailCount, state, letters)
std::vector<MailCount> count_letters(db::Session& rows, const std::string& region);
/// A letter that was given up is tried anew from now on; false when it is in another state.
bool retry_letter(db::Session& rows, const std::string& region, const Id<MailLetter>& id, Instant now);

}  // namespace store
}  // namespace marshrut::notice
