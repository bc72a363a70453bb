#include "organisation/acts_account.h"

#include <algorithm>

#include "access/erased.h"
#include "base/text.h"
#include "organisation/acts.h"
#include "organisation/post/acts_post.h"
#include "organisation/store.h"

namespace marshrut::organisation {

Result<AccountCard> show_account(Work& work, const ShowAccount& request) {
  TRY(work.may(scope_of(work.rows, work.region, request.person, work.today())));
  if (!find_person(work.rows, work.region, request.person)) return fail(access::errors::not_found);
  auto account = access::store::find_account_of_person(work.rows, work.region, request.person);
  if (!account) return AccountCard{};
  auto state = account->must_change_password ? AccountState::one_time : AccountState::in_use;
  if (account->disabled) state = AccountState::shut;
  const auto terms = access::store::terms_of(work.rows, work.region, account->id);
  return AccountCard{state, account->login, std::ranges::any_of(terms, &access::towards_people, &access::GrantTerm::duty),
                     list_of(account->subjects, ';')};
}

Result<AccountCard> assign_subjects(Work& work, const AssignSubjects& request) {
  TRY(work.may(scope_of(work.rows, work.region, request.person, work.today())));
  auto account = access::store::find_account_of_person(work.rows, work.region, request.person);
  if (!account) return fail(access::errors::not_found);
  if (access::is_erased(*account)) return fail(access::errors::person_erased);
  auto subjects = TRY(subjects_known(work, request.subjects));
  access::store::set_subjects(work.rows, work.region, account->id, subjects);
  work.touched("account", account->id, account->subjects, subjects);
  return show_account(work, {request.person});
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
