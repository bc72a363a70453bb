#pragma once
// Accounts and sessions as people use them: signing in and out, changing a password, handing out access, consents.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "access/session/session.h"
#include "access/store.h"

namespace marshrut::access {

struct SignIn {
  std::string login;
  std::string password;
};
DESCRIBE(SignIn, login, password)

struct SessionView {
  std::string person;
  std::string person_name;
  std::string login;
  std::string region;
  std::string region_title;
  std::vector<std::string> duties;
  std::vector<Grant> grants;
  std::string csrf;
  bool must_change_password = false;
  bool demo = false;
  std::int64_t offset_minutes = 180;  // of the region from UTC: times are written and typed in it wherever the reader is
  std::int64_t ahead_ms = 0;  // of the clock of the world; only on a demo
  std::int64_t unread_notices = 0;
};
DESCRIBE(SessionView, person, person_name, login, region, region_title, duties, grants, csrf, must_change_password, demo,
         offset_minutes, ahead_ms, unread_notices)

struct ChangePassword {
  std::string old_password;
  std::string new_password;
};
DESCRIBE(ChangePassword, old_password, new_password)

/// Lent by app/: how a person is called, and words that a password may not hold. Names belong to organisation.
struct Names {
  std::function<std::string(db::Session&, const std::string& region, const PersonId&)> of;
};

/// Lent by app/: how many notices wait for a person. They belong to notice, and the header of every page shows the count.
struct UnreadNotices {
  std::function<std::int64_t(db::Session&, const std::string& region, const PersonId&)> of;
};

/// Lent by app/: what a thing is called whose number alone the journal keeps; "" for what has no name or is no more.
struct ThingNames {
  std::function<std::string(db::Session&, const std::string& region, std::string_view kind, const std::string& object)>
      of;
};

/// A login as it is compared: without outer spaces, in lower case (Latin and Cyrillic).
std::string normal_login(std::string_view typed);

/// An account made or renewed for a person, with the one-time password to hand out (never stored, never logged).
struct HandedOut {
  Id<Account> account;
  std::string login;
  std::string one_time_password;
  bool existed = false;
};
/// Makes the person's account, or gives an existing one a new one-time password when it was never used. Hashes come
/// ready from prepare_password, so that argon2 does not run inside the transaction.
struct PreparedPassword {
  std::string one_time_password;
  std::string hash;
  std::optional<Date> until;  // the last day it opens
};
PreparedPassword prepare_password(Services& services, std::optional<Date> until = std::nullopt);
Result<HandedOut> ensure_account(Work& work, const PersonId& person, const std::string& login,
                                 const PreparedPassword& password);
/// A new one-time password for an account in use: it ends the account's sessions.
void give_one_time_password(Work& work, const Id<Account>& account, const PreparedPassword& password);
/// Gives the person's account these duties in the place of those given before, and leaves what else it holds. Nothing
/// happens to who has no account yet.
void change_grants(Work& work, const PersonId& person, const std::vector<GrantTerm>& before,
                   const std::vector<GrantTerm>& after);

Result<http::Response> sign_in(const Call& call, const SignIn& request);
Result<http::Response> sign_out(const Call& call, const Nothing&);
Result<http::Response> change_password(const Call& call, const ChangePassword& request);
Result<SessionView> show_session(const Call& call, const Nothing&);

struct OpenSession {
  Instant opened;
  Instant seen;
  bool this_one = false;
};
DESCRIBE(OpenSession, opened, seen, this_one)
struct OpenSessions {
  std::vector<OpenSession> sessions;
};
DESCRIBE(OpenSessions, sessions)
/// One's sessions that are still open, and the end of all but this one.
Result<OpenSessions> my_sessions(const Call& call, const Nothing&);
Result<OpenSessions> end_other_sessions(const Call& call, const Nothing&);

struct SetDisabled {
  PersonId person;
  bool disabled = false;
};
DESCRIBE(SetDisabled, person, disabled)
/// Shuts a person's account, which ends its sessions at once, or opens it again.
Result<Nothing> set_disabled(Work& work, const SetDisabled& request);

/// Lent by app/: the last day of a one-time password that the person is given today; regulations say how long it is good.
struct SlipTerm {
  std::function<Result<std::optional<Date>>(Work&, const PersonId&)> last_day;
};

/// The consent without which nothing about a person is begun.
inline constexpr const char* processing_consent = "processing";
/// Lent by app/: the version of the text that a person would agree to today. The texts belong to regulations.
struct ConsentTexts {
  std::function<Result<std::string>(Work&)> version;
};
struct GiveConsent {
  std::string kind;
  std::string version;
};
DESCRIBE(GiveConsent, kind, version)
struct WithdrawConsent {
  std::string kind;
};
DESCRIBE(WithdrawConsent, kind)
struct Consents {
  std::vector<store::Consent> consents;
};
DESCRIBE(Consents, consents)
Result<Consents> my_consents(Work& work, const Nothing&);
/// Refuses another version of the text than the one in force: one agrees to what one has read.
Result<Consents> give_consent(Work& work, const GiveConsent& request);
Result<Consents> withdraw_consent(Work& work, const WithdrawConsent& request);
/// Whether the person's consent of this kind is in force.
bool consented(Work& work, const PersonId& person, const std::string& kind);
/// Whether it was given once and is in force no more.
bool consent_is_withdrawn(Work& work, const PersonId& person, const std::string& kind);

}  // namespace marshrut::access
