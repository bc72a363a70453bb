#pragma once
// The account of a person of the register, as those who answer for accounts see it: whether there is one, and a new
// one-time password for who lost theirs.
#include <string>
#include <vector>

#include "access/acts.h"
#include "access/endpoint.h"

namespace marshrut::organisation {

enum class AccountState { none, one_time, in_use, shut };
DESCRIBE_ENUM(AccountState, none, one_time, in_use, shut)

struct ShowAccount {
  access::PersonId person;
};
DESCRIBE(ShowAccount, person)
struct AccountCard {
  AccountState state = AccountState::none;
  std::string login;
  bool towards_people = false;        // holds a duty that may be kept to subjects
  std::vector<std::string> subjects;  // codes; empty: of all
};
DESCRIBE(AccountCard, state, login, towards_people, subjects)
Result<AccountCard> show_account(access::Work& work, const ShowAccount& request);

struct AssignSubjects {
  access::PersonId person;
  std::vector<std::string> subjects;  // codes
};
DESCRIBE(AssignSubjects, person, subjects)
/// Keeps the duties of a methodist, a tutor, a curator or a mentor to the teachers of these subjects; none: of all
/// (US-R01). Whom one was entrusted with stays in reach.
Result<AccountCard> assign_subjects(access::Work& work, const AssignSubjects& request);

/// What is handed to the person; the password is shown once and kept nowhere.
struct AccessSlip {
  std::string login;
  std::string one_time_password;
};
DESCRIBE(AccessSlip, login, one_time_password)
/// Makes the account or gives it a new one-time password, which ends its sessions.
Result<AccessSlip> renew_access(const access::Call& call, const ShowAccount& request);
/// The same inside a transaction, with a password prepared before it.
Result<AccessSlip> renewed_access(access::Work& work, const access::PersonId& person,
                                  const access::PreparedPassword& password);

}  // namespace marshrut::organisation
