#include "organisation/acts_account.h"

#include "organisation/acts.h"
#include "organisation/store.h"

namespace marshrut::organisation {

Result<AccountCard> show_account(Work& work, const ShowAccount& request) {
  TRY(work.may(scope_of(work.rows, work.region, request.person, work.today())));
  if (!find_person(work.rows, work.region, request.person)) return fail(access::errors::not_found);
  auto account = access::store::find_account_of_person(work.rows, work.region, request.person);
  if (!account) return AccountCard{};
  if (account->disabled) return AccountCard{AccountState::shut, account->login};
  return AccountCard{account->must_change_password ? AccountState::one_time : AccountState::in_use, account->login};
}

Result<AccessSlip> renewed_access(Work& work, const access::PersonId& person, const access::PreparedPassword& password) {
  auto handed = TRY(hand_out_access(work, person, password));
  if (handed.one_time_password.empty()) access::give_one_time_password(work, handed.account, password);
  return AccessSlip{handed.login, password.one_time_password};
}

Result<AccessSlip> renew_access(const access::Call& call, const ShowAccount& request) {
  auto password = access::prepare_password(call.services);
  return access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<AccessSlip> {
    TRY(work.may(scope_of(work.rows, work.region, request.person, work.today())));
    password.until = TRY(work.services.part<access::SlipTerm>().last_day(work, request.person));
    return renewed_access(work, request.person, password);
  });
}

}  // namespace marshrut::organisation
