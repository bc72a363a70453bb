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

struct Verdict {
  std::int64_t sealed = 0;
  std::int64_t unsealed = 0;
  std::optional<std::int64_t> first_bad;  // sequence of the first row that does not fit
  std::string reason;                     // in words, for the person who runs verify-journal
};
Verdict verify_journal(db::Database& database, const std::string& region);

}  // namespace marshrut::access
