#include "access/journal/journal.h"

#include <fmt/format.h>

#include "access/work.h"
#include "platform/crypto/digest.h"
#include "queries.h"

namespace marshrut::access {
namespace {

constexpr int seal_batch = 1000;
constexpr std::int64_t late_commit_ms = 600'000;  // an entry may commit this long after it was dated

struct Link {
  std::int64_t sequence = 0;
  std::string hash;
  std::optional<std::int64_t> at_ms;
};
DESCRIBE(Link, sequence, hash, at_ms)

struct SealedEntry {
  std::int64_t sequence = 0;
  std::string entry;
  std::string hash;
  std::optional<Instant> at_ms;
  std::optional<std::string> account, act, kind, object, before_digest, after_digest;
};
DESCRIBE(SealedEntry, sequence, entry, hash, at_ms, account, act, kind, object, before_digest, after_digest)

std::string link_hash(const std::string& previous, std::int64_t sequence, const JournalEntry& e) {
  return crypto::sha256_hex_of_parts({previous, std::to_string(sequence), std::to_string(e.at_ms.ms), e.id, e.account,
                                      e.act, e.kind, e.object, e.before_digest, e.after_digest});
}

std::int64_t seal_batch_of(db::Session& rows, const std::string& region) {
  auto last = rows.find<Link>(queries::last_link, region).value_or(Link{});
  auto entries = rows.all<JournalEntry>(queries::unsealed, region, last.at_ms.value_or(0) - late_commit_ms, seal_batch);
  for (const auto& entry : entries) {
    last.hash = link_hash(last.hash, ++last.sequence, entry);
    rows.run(queries::insert_link, region, last.sequence, entry.id, last.hash);
  }
  return static_cast<std::int64_t>(entries.size());
}

/// Whether a row of the chain fits the row before it; the reason when it does not.
std::optional<std::string> misfit(const SealedEntry& row, std::int64_t sequence, const std::string& previous) {
  if (row.sequence != sequence) return fmt::format("row {} of the chain is missing", sequence);
  if (!row.at_ms) return fmt::format("journal entry {} was deleted", row.entry);
  JournalEntry entry{row.entry, *row.at_ms, *row.account, *row.act, *row.kind, *row.object, *row.before_digest,
                     *row.after_digest};
  if (link_hash(previous, sequence, entry) != row.hash) return fmt::format("journal entry {} was changed", row.entry);
  return std::nullopt;
}

}  // namespace

void write_journal(Work& work) {
  for (const auto& touched : work.touches()) {
    auto before = touched.before.empty() ? "" : crypto::sha256_hex(touched.before);
    auto after = touched.after.empty() ? "" : crypto::sha256_hex(touched.after);
    work.rows.run(queries::insert_journal, work.region, work.new_id<JournalEntry>(), work.now, work.actor.account,
                  work.right().name, touched.kind, touched.object, before, after);
  }
}

std::int64_t seal_journal(db::Database& database, const std::string& region) {
  std::int64_t sealed = 0;
  while (true) {
    try {
      auto batch = database.write([&](db::Session& rows) { return seal_batch_of(rows, region); });
      sealed += batch;
      if (batch < seal_batch) return sealed;
    } catch (const db::Violation&) {
      return sealed;  // another process sealed the same rows first
    }
  }
}

JournalHead journal_head(db::Database& database, const std::string& region) {
  auto last = database.read([&](db::Session& rows) { return rows.find<Link>(queries::last_link, region); }).value_or(Link{});
  return {last.sequence, last.hash};
}

Verdict verify_journal(db::Database& database, const std::string& region, const std::optional<JournalHead>& known) {
  return database.read([&](db::Session& rows) {
    Verdict verdict;
    std::string previous;
    while (!verdict.first_bad) {
      auto page = rows.all<SealedEntry>(queries::links_after, region, verdict.sealed, seal_batch);
      for (const auto& row : page) {
        auto reason = misfit(row, verdict.sealed + 1, previous);
        if (!reason && known && known->sequence == row.sequence && known->hash != row.hash)
          reason = fmt::format("row {} of the chain is not the one that was written down", row.sequence);
        if (reason) {
          verdict.first_bad = verdict.sealed + 1;
          verdict.reason = *reason;
          break;
        }
        previous = row.hash;
        ++verdict.sealed;
      }
      if (page.size() < seal_batch) break;
    }
    verdict.head = previous;
    if (!verdict.first_bad && known && known->sequence > verdict.sealed) {
      verdict.first_bad = verdict.sealed + 1;
      verdict.reason = fmt::format("rows {} to {} of the chain were cut off", verdict.sealed + 1, known->sequence);
    }
    verdict.unsealed = static_cast<std::int64_t>(
        rows.all<JournalEntry>(queries::unsealed, region, 0, 1'000'000'000).size());
    return verdict;
  });
}

}  // namespace marshrut::access
