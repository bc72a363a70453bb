#pragma once
// The journal: who did what to what, when. Entries are written by transact() in the transaction they tell of; a job
// seals them in batches into a hash chain per region, so that writers never wait on each other. verify() names the
// first row that was changed, removed or put in after sealing.
#include <cstdint>
#include <optional>
#include <string>

#include "access/types.h"
#include "platform/db/database.h"

namespace marshrut::access {

struct JournalEntry {
  std::string id;
  Instant at_ms;
  std::string account;
  std::string act;
  std::string kind;
  std::string object;
  std::string before_digest;
  std::string after_digest;
};
DESCRIBE(JournalEntry, id, at_ms, account, act, kind, object, before_digest, after_digest)

/// Seals what is not yet sealed; the number of entries sealed. Safe to run from several processes.
std::int64_t seal_journal(db::Database& database, const std::string& region);

/// The last row of a chain, written down outside the database: who may write there can cut the end of a chain off, or
/// forge all of it, and no row inside would tell.
struct JournalHead {
  std::int64_t sequence = 0;
  std::string hash;
};
JournalHead journal_head(db::Database& database, const std::string& region);

struct Verdict {
  std::int64_t sealed = 0;
  std::string head;  // hash of the last sealed row
  std::int64_t unsealed = 0;
  std::optional<std::int64_t> first_bad;  // sequence of the first row that does not fit
  std::string reason;                     // in words, for the person who runs verify-journal
};
/// `known` is a head of former days that the chain must still hold.
Verdict verify_journal(db::Database& database, const std::string& region, const std::optional<JournalHead>& known = {});

}  // namespace marshrut::access
