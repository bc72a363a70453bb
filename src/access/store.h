#pragma once
// Rows of accounts, duties, sessions, consents and answered requests. Owner: access.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "platform/db/database.h"

namespace marshrut::access::store {

std::vector<Region> regions(db::Session& rows);
void insert_region(db::Session& rows, const Region& region);

std::optional<Account> find_account(db::Session& rows, const std::string& region, const Id<Account>& id);
std::optional<Account> find_account_by_login(db::Session& rows, const std::string& region, const std::string& login);
std::optional<Account> find_account_of_person(db::Session& rows, const std::string& region, const PersonId& person);
struct AccountInUse {
  PersonId person;
  bool never_used = true;  // the one-time password was not changed yet
};
DESCRIBE(AccountInUse, person, never_used)
/// Every account that is not disabled: for counts over many people.
std::vector<AccountInUse> accounts_in_use(db::Session& rows, const std::string& region);
void insert_account(db::Session& rows, const std::string& region, const Account& account);
/// The person's own change; false when the password is no longer `from`, or the account is shut.
bool change_password(db::Session& rows, const std::string& region, const Id<Account>& id, const std::string& from,
                     const std::string& to);
/// `until` is the last day of a one-time password.
void set_password(db::Session& rows, const std::string& region, const Id<Account>& id, const std::string& hash,
                  bool must_change, std::optional<Date> until = std::nullopt);
/// False when the password was changed since `from` was read.
bool renew_hash(db::Session& rows, const std::string& region, const Id<Account>& id, const std::string& from,
                const std::string& to);
/// Codes, separated by ';'.
void set_subjects(db::Session& rows, const std::string& region, const Id<Account>& id, const std::string& subjects);
void set_disabled(db::Session& rows, const std::string& region, const Id<Account>& id, bool disabled);

std::vector<Grant> grants_of(db::Session& rows, const std::string& region, const Id<Account>& account, Date today);
std::vector<GrantTerm> terms_of(db::Session& rows, const std::string& region, const Id<Account>& account);
/// Gives a duty, or changes the days of one that is held.
void insert_grant(db::Session& rows, const std::string& region, const Id<Account>& account, const GrantTerm& term);
void delete_grant(db::Session& rows, const std::string& region, const Id<Account>& account, const Grant& grant);
/// Of everybody who holds a duty exactly there; who holds the same at both keeps the one that is there.
void move_grants(db::Session& rows, const std::string& region, const std::string& from, const std::string& to);
/// Who holds a duty, and the subjects to which it is kept when it is one towards people.
struct DutyHeld {
  PersonId person;
  std::string subjects;
};
DESCRIBE(DutyHeld, person, subjects)
/// People whose duty reaches a path today, the narrowest first. Acts ask access::people_reaching (work.h).
std::vector<DutyHeld> people_with_duty(db::Session& rows, const std::string& region, Duty duty, const std::string& path,
                                       Date today);

struct DutyHolder {
  PersonId person;
  std::string scope;
};
DESCRIBE(DutyHolder, person, scope)
/// Everybody who holds a duty today, wherever; a line for each scope.
std::vector<DutyHolder> holders_of_duty(db::Session& rows, const std::string& region, Duty duty, Date today);

/// A session as one statement finds it: a row for each duty.
struct SessionRow {
  Id<Account> account;
  PersonId person;
  bool must_change_password = false;
  Instant created_ms;
  Instant seen_ms;
  std::string subjects;
  std::optional<Duty> duty;
  std::optional<std::string> scope;
};
DESCRIBE(SessionRow, account, person, must_change_password, created_ms, seen_ms, subjects, duty, scope)

void insert_session(db::Session& rows, const std::string& region, const std::string& token_hash,
                    const Id<Account>& account, Instant now);
/// Open sessions go along when a demo's clock is put ahead.
void shift_sessions(db::Session& rows, const std::string& region, std::int64_t ms);
std::vector<SessionRow> find_session(db::Session& rows, const std::string& region, const std::string& token_hash,
                                     Date today);
void touch_session(db::Session& rows, const std::string& region, const std::string& token_hash, Instant now);
void end_session(db::Session& rows, const std::string& region, const std::string& token_hash, Instant now);
/// Ends every session of the account but the one with `kept_hash` (may be "").
void end_sessions_of(db::Session& rows, const std::string& region, const Id<Account>& account, Instant now,
                     const std::string& kept_hash);

struct SessionLine {
  std::string token_hash;
  Instant created_ms;
  Instant seen_ms;
};
DESCRIBE(SessionLine, token_hash, created_ms, seen_ms)
/// Open sessions seen since then.
std::vector<SessionLine> sessions_of(db::Session& rows, const std::string& region, const Id<Account>& account,
                                     Instant since);

struct Consent {
  std::string kind;
  std::string version;
  Instant given_ms;
  std::optional<Instant> withdrawn_ms;
};
DESCRIBE(Consent, kind, version, given_ms, withdrawn_ms)
std::vector<Consent> consents_of(db::Session& rows, const std::string& region, const PersonId& person);
/// Everybody whose consent of this kind is in force.
std::vector<PersonId> people_consenting(db::Session& rows, const std::string& region, const std::string& kind);
/// False when one is in force already.
bool insert_consent(db::Session& rows, const std::string& region, const PersonId& person, const std::string& kind,
                    const std::string& version, Instant now);
/// The number of consents withdrawn.
std::int64_t withdraw_consent(db::Session& rows, const std::string& region, const PersonId& person,
                              const std::string& kind, Instant now);

struct Answered {
  std::string request_digest;
  std::int64_t status = 0;
  std::string body;
};
DESCRIBE(Answered, request_digest, status, body)
std::optional<Answered> find_answered(db::Session& rows, const std::string& region, const Id<Account>& account,
                                      const std::string& key);
void insert_answered(db::Session& rows, const std::string& region, const Id<Account>& account, const std::string& key,
                     const Answered& answered, Instant now);
void forget_answered(db::Session& rows, const std::string& region, Instant before);

}  // namespace marshrut::access::store
