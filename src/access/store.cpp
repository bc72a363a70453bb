#include "access/store.h"

#include <array>
#include <stdexcept>

#include "queries.h"

namespace marshrut::access::store {

using std::string;

namespace {

using Places = std::array<string, 4>;  // a path has three parts: region, municipality, school

/// The path and every place above it; the path again where there are fewer.
Places places_of(const string& path) {
  Places places;
  places.fill(path);
  auto length = path.size();
  for (auto& place : places) {
    place = path.substr(0, length);
    length = place.rfind('/');
    if (length == string::npos) return places;
  }
  throw std::logic_error("a path of more parts than a place has: " + path);
}

}  // namespace

std::vector<Region> regions(db::Session& rows) { return rows.all<Region>(queries::regions); }
void insert_region(db::Session& rows, const Region& region) { rows.run(queries::insert_region, region); }

std::optional<Account> find_account(db::Session& rows, const string& region, const Id<Account>& id) {
  return rows.find<Account>(queries::find_account, region, id);
}
std::optional<Account> find_account_by_login(db::Session& rows, const string& region, const string& login) {
  return rows.find<Account>(queries::find_account_by_login, region, login);
}
std::optional<Account> find_account_of_person(db::Session& rows, const string& region, const PersonId& person) {
  return rows.find<Account>(queries::find_account_of_person, region, person);
}
std::vector<AccountInUse> accounts_in_use(db::Session& rows, const std::string& region) {
  return rows.all<AccountInUse>(queries::accounts_in_use, region);
}
void insert_account(db::Session& rows, const string& region, const Account& account) {
  rows.run(queries::insert_account, region, account);
}
bool change_password(db::Session& rows, const string& region, const Id<Account>& id, const string& from,
                     const string& to) {
  return rows.run(queries::change_password, region, id, from, to) == 1;
}
void set_password(db::Session& rows, const string& region, const Id<Account>& id, const string& hash,
                  bool must_change, std::optional<Date> until) {
  rows.run(queries::set_password, region, id, hash, must_change, until);
}
bool renew_hash(db::Session& rows, const string& region, const Id<Account>& id, const string& from, const string& to) {
  return rows.run(queries::renew_hash, region, id, from, to) == 1;
}
void set_subjects(db::Session& rows, const string& region, const Id<Account>& id, const string& subjects) {
  rows.run(queries::set_subjects, region, id, subjects);
}
void set_disabled(db::Session& rows, const string& region, const Id<Account>& id, bool disabled) {
  rows.run(queries::set_disabled, region, id, disabled);
}

std::vector<Grant> grants_of(db::Session& rows, const string& region, const Id<Account>& account, Date today) {
  return rows.all<Grant>(queries::grants_of, region, account, today);
}
std::vector<GrantTerm> terms_of(db::Session& rows, const string& region, const Id<Account>& account) {
  return rows.all<GrantTerm>(queries::terms_of, region, account);
}
void insert_grant(db::Session& rows, const string& region, const Id<Account>& account, const GrantTerm& term) {
  rows.run(queries::insert_grant, region, account, term);
}
void delete_grant(db::Session& rows, const string& region, const Id<Account>& account, const Grant& grant) {
  rows.run(queries::delete_grant, region, account, grant);
}
void move_grants(db::Session& rows, const string& region, const string& from, const string& to) {
  rows.run(queries::copy_grants, region, from, to);
  rows.run(queries::delete_grants_at, region, from);
}
std::vector<DutyHeld> people_with_duty(db::Session& rows, const string& region, Duty duty, const string& path, Date today) {
  auto places = places_of(path);
  return rows.all<DutyHeld>(queries::people_with_duty, region, duty, places[0], places[1], places[2], places[3], today);
}

std::vector<DutyHolder> holders_of_duty(db::Session& rows, const string& region, Duty duty, Date today) {
  return rows.all<DutyHolder>(queries::holders_of_duty, region, duty, today);
}

void insert_session(db::Session& rows, const string& region, const string& token_hash, const Id<Account>& account,
                    Instant now) {
  rows.run(queries::insert_session, region, token_hash, account, now, now);
}
void shift_sessions(db::Session& rows, const string& region, std::int64_t ms) {
  rows.run(queries::shift_sessions, region, ms);
}
std::vector<SessionRow> find_session(db::Session& rows, const string& region, const string& token_hash, Date today) {
  return rows.all<SessionRow>(queries::find_session, region, token_hash, today);
}
void touch_session(db::Session& rows, const string& region, const string& token_hash, Instant now) {
  rows.run(queries::touch_session, region, token_hash, now);
}
void end_session(db::Session& rows, const string& region, const string& token_hash, Instant now) {
  rows.run(queries::end_session, region, token_hash, now);
}
void end_sessions_of(db::Session& rows, const string& region, const Id<Account>& account, Instant now,
                     const string& kept_hash) {
  rows.run(queries::end_sessions_of_account, region, account, now, kept_hash);
}

std::vector<SessionLine> sessions_of(db::Session& rows, const string& region, const Id<Account>& account, Instant since) {
  return rows.all<SessionLine>(queries::sessions_of_account, region, account, since);
}

std::vector<Consent> consents_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Consent>(queries::consents_of, region, person);
}
std::vector<PersonId> people_consenting(db::Session& rows, const std::string& region, const std::string& kind) {
  return rows.all<PersonId>(queries::people_consenting, region, kind);
}
bool insert_consent(db::Session& rows, const string& region, const PersonId& person, const string& kind,
                    const string& version, Instant now) {
  return rows.run(queries::insert_consent, region, person, kind, version, now) == 1;
}
std::int64_t withdraw_consent(db::Session& rows, const string& region, const PersonId& person, const string& kind,
                              Instant now) {
  return rows.run(queries::withdraw_consent, region, person, kind, now);
}

std::optional<Answered> find_answered(db::Session& rows, const string& region, const Id<Account>& account,
                                      const string& key) {
  return rows.find<Answered>(queries::find_answered, region, account, key);
}
void insert_answered(db::Session& rows, const string& region, const Id<Account>& account, const string& key,
                     const Answered& answered, Instant now) {
  rows.run(queries::insert_answered, region, account, key, answered, now);
}
void forget_answered(db::Session& rows, const string& region, Instant before) {
  rows.run(queries::forget_answered, region, before);
}

}  // namespace marshrut::access::store
