#include "access/acts.h"
#include "access/erased.h"

namespace marshrut::access {
namespace {

OpenSessions open_sessions(db::Session& rows, const Call& call) {
  OpenSessions open;
  auto now = call.services.clock.now();
  auto since = now.plus_ms(-call.sessions.idle_ms);
  auto opened = now.plus_ms(-call.sessions.absolute_ms);
  for (const auto& line : store::sessions_of(rows, call.actor.region, call.actor.account, since))
    if (line.created_ms >= opened) open.sessions.push_back({line.created_ms, line.seen_ms, line.token_hash == call.session_hash});
  return open;
}

}  // namespace

Result<OpenSessions> my_sessions(const Call& call, const Nothing&) {
  return call.services.database.read([&](db::Session& rows) { return open_sessions(rows, call); });
}

Result<OpenSessions> end_other_sessions(const Call& call, const Nothing&) {
  return transact(call.services, call.actor, call.right, [&](Work& work) -> Result<OpenSessions> {
    work.own();
    store::end_sessions_of(work.rows, work.region, call.actor.account, work.now, call.session_hash);
    work.touched("session", call.actor.account);
    return open_sessions(work.rows, call);
  });
}

Result<Nothing> set_disabled(Work& work, const SetDisabled& request) {
  TRY(work.may({work.region, request.person}));
  auto account = store::find_account_of_person(work.rows, work.region, request.person);
  if (!account) return fail(errors::not_found);
  if (is_erased(*account)) return fail(errors::person_erased);
  if (request.disabled && account->id == work.actor.account) return fail(errors::not_oneself);
  store::set_disabled(work.rows, work.region, account->id, request.disabled);
  if (request.disabled) store::end_sessions_of(work.rows, work.region, account->id, work.now, "");
  work.touched("account", account->id, "", request.disabled ? "disabled" : "enabled");
  return Nothing{};
}

}  // namespace marshrut::access
