#pragma once
// Letters leave: each gathers notices for a while, waits for an hour at which its reader may be written to, is put together
// once and handed to the mail server. What the server does not take now is tried again after growing pauses, under the
// same Message-ID; what it refuses for good is given up with its reason, which the centre and the administrator see.
#include "access/acts_apart.h"
#include "access/endpoint.h"
#include "notice/kinds.h"
#include "notice/mail/store_letters.h"

namespace marshrut::notice {

using access::Nothing;
using access::Work;

/// Whether this installation sends mail at all.
bool mail_leaves(const access::Services& services);
/// A letter to the person begins to gather, in the transaction of the notice.
void gather(Work& work, const PersonId& person, Urgency urgency);
void gather(Work& work, const std::vector<PersonId>& people, Urgency urgency);

struct SentMail {
  std::int64_t sent = 0;
  std::int64_t failed = 0;     // to be tried again
  std::int64_t given_up = 0;
  std::int64_t postponed = 0;  // until an allowed hour
  std::int64_t dropped = 0;
};
DESCRIBE(SentMail, sent, failed, given_up, postponed, dropped)
/// Sends what is due, at most `most`, each apart. A process that dies between the server's word and the row sends that one
/// letter again, under the same Message-ID.
SentMail send_letters(access::Services& services, const std::string& region, access::Stumbles& stumbles, int most = 50);

struct ListMail {
  std::optional<MailLetterState> state;  // given_up when absent
};
DESCRIBE(ListMail, state)
struct MailLine {
  Id<MailLetter> letter;
  std::string reader;
  MailLetterState state = MailLetterState::given_up;
  Instant due;
  std::int64_t tries = 0;
  std::string reason;
};
DESCRIBE(MailLine, letter, reader, state, due, tries, reason)
struct MailState {
  bool mail_leaves = false;
  std::vector<store::MailCount> counts;
  std::vector<MailLine> letters;  // the latest two hundred
};
DESCRIBE(MailState, mail_leaves, counts, letters)
Result<MailState> list_mail(Work& work, const ListMail& request);

struct RetryMail {
  std::vector<Id<MailLetter>> letters;  // given up
};
DESCRIBE(RetryMail, letters)
/// Tries them anew; what is in another state is passed over.
Result<MailState> retry_mail(Work& work, const RetryMail& request);

}  // namespace marshrut::notice
