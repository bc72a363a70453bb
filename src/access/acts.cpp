#include "access/acts.h"

#include <algorithm>

#include "access/door/limits.h"
#include "access/erased.h"
#include "base/text.h"
#include "platform/crypto/digest.h"
#include "platform/crypto/tokens.h"

namespace marshrut::access {
namespace {

SignInLimits& limits_of(const Call& call) { return call.services.part<SignInLimits>(); }

struct Found {
  std::string region;
  std::optional<Account> account;
};

/// The accounts that bear a login: one, where a person does not work in several regions of the installation.
std::vector<Found> all_by_login(Services& services, const std::string& login) {
  return services.database.read([&](db::Session& rows) {
    std::vector<Found> all;
    for (const auto& region : services.regions)
      if (auto account = store::find_account_by_login(rows, region.region, login)) all.push_back({region.region, account});
    return all;
  });
}

/// The account that a login and a password open; of nobody when none does.
Found opened_by(Services& services, const std::string& login, const std::string& password) {
  bool tried = false;
  for (auto& found : all_by_login(services, login)) {
    if (found.account->disabled) continue;
    tried = true;
    if (services.passwords.matches(password, found.account->password_hash)) return found;
  }
  if (!tried) services.passwords.matches_nobody(password);
  return {};
}

/// A one-time password opens until its day, whoever found the slip.
Result<void> still_good(const Services& services, const Found& found) {
  const auto& account = *found.account;
  if (!account.must_change_password || !account.password_until) return {};
  if (services.today_in(found.region) <= *account.password_until) return {};
  return fail(errors::one_time_password_over, "", account.password_until->iso());
}

/// Keeps the password under today's cost; only now is it known.
void renew_hash(const Call& call, const std::string& region, Account& account, const std::string& password) {
  if (!call.services.passwords.needs_rehash(account.password_hash)) return;
  auto hash = call.services.passwords.hash(password);
  bool renewed = call.services.database.write([&](db::Session& rows) {
    return store::renew_hash(rows, region, account.id, account.password_hash, hash);
  });
  if (renewed) account.password_hash = hash;
}

SessionView view_of(Services& services, const Actor& actor, const std::string& csrf) {
  return services.database.read([&](db::Session& rows) {
    SessionView view;
    const auto* region = services.find_region(actor.region);
    auto account = store::find_account(rows, actor.region, actor.account);
    view.person = actor.person.value;
    view.person_name = services.part<Names>().of(rows, actor.region, actor.person);
    view.login = account ? account->login : "";
    view.must_change_password = account && account->must_change_password;
    view.region = actor.region;
    view.region_title = region ? region->title : "";
    view.demo = region && region->demo;
    if (region) view.offset_minutes = region->offset_minutes;
    view.ahead_ms = services.clock.ahead_ms();
    view.unread_notices = services.part<UnreadNotices>().of(rows, actor.region, actor.person);
    view.grants = actor.grants;
    view.csrf = csrf;
    for (const auto& grant : actor.grants)
      if (std::string duty(name_of(grant.duty)); std::ranges::find(view.duties, duty) == view.duties.end())
        view.duties.push_back(duty);
    return view;
  });
}

Result<void> allowed_to_try(const Call& call, const std::string& login) {
  if (!call.request.secure && !call.request.loopback) return fail(errors::insecure);
  auto now = call.services.clock.now();
  for (auto wait : {limits_of(call).address.refused(call.request.peer, now),
                    limits_of(call).login.refused(login + "|" + call.request.peer, now)})
    if (wait) return fail(errors::too_many, "", std::to_string(*wait));
  return {};
}

/// Hashing takes a while: in it the password may have been changed or the account shut.
Result<void> still_as_verified(Work& work, const Account& account) {
  auto now = store::find_account(work.rows, work.region, account.id);
  if (!now || now->disabled || now->password_hash != account.password_hash) return fail(errors::wrong_credentials);
  return {};
}

/// A new session for the account, and the answer that carries its cookie.
Result<http::Response> opened(const Call& call, const std::string& region, const Account& account) {
  auto token = crypto::url_token(call.services.random);
  auto today = call.services.today_in(region);
  Actor actor{region, account.id, account.person, {}, false};
  TRY(transact(call.services, actor, call.right, [&](Work& work) -> Result<Nothing> {
    work.own();
    TRY(still_as_verified(work, account));
    actor.grants = store::grants_of(work.rows, region, account.id, today);
    store::insert_session(work.rows, region, crypto::token_hash(token), account.id, work.now);
    work.touched("session", account.id);
    return Nothing{};
  }));
  auto answer = json_answer(200, json::write(view_of(call.services, actor, csrf_of(token))));
  answer.headers.emplace_back("Set-Cookie", set_cookie(call.request.secure, region, token));
  return answer;
}

/// What a stranger tries first: the login and its part before the sign, the names, the old password.
std::vector<std::string> words_about(const Call& call, const Account& account, const std::string& old_password) {
  auto name = call.services.database.read([&](db::Session& rows) {
    return call.services.part<Names>().of(rows, call.actor.region, account.person);
  });
  auto words = list_of(name, ' ');
  words.insert(words.end(), {account.login, account.login.substr(0, account.login.find('@')), old_password});
  return words;
}

}  // namespace

std::string normal_login(std::string_view typed) { return lowered(trimmed(typed)); }

Result<http::Response> sign_in(const Call& call, const SignIn& request) {
  auto login = normal_login(request.login);
  TRY(allowed_to_try(call, login));
  auto found = opened_by(call.services, login, request.password);
  if (!found.account) return fail(errors::wrong_credentials);
  limits_of(call).login.forgive(login + "|" + call.request.peer);
  limits_of(call).address.forgive(call.request.peer);
  TRY(still_good(call.services, found));
  renew_hash(call, found.region, *found.account, request.password);
  return opened(call, found.region, *found.account);
}

Result<http::Response> sign_out(const Call& call, const Nothing&) {
  TRY(transact(call.services, call.actor, call.right, [&](Work& work) -> Result<Nothing> {
    work.own();
    store::end_session(work.rows, work.region, call.session_hash, work.now);
    work.touched("session", call.actor.account);
    return Nothing{};
  }));
  http::Response answer{204, {}, {}, {}};
  answer.headers.emplace_back("Set-Cookie", clear_cookie(call.request.secure));
  return answer;
}

Result<SessionView> show_session(const Call& call, const Nothing&) {
  auto key = session_key(call.request);
  return view_of(call.services, call.actor, key ? key->csrf : "");
}

Result<http::Response> change_password(const Call& call, const ChangePassword& request) {
  auto& services = call.services;
  auto account = services.database.read(
      [&](db::Session& rows) { return store::find_account(rows, call.actor.region, call.actor.account); });
  if (!account) return fail(errors::sign_in_needed);
  if (auto wait = limits_of(call).login.refused("change|" + account->id.value, services.clock.now()))
    return fail(errors::too_many, "", std::to_string(*wait));
  if (!services.passwords.matches(request.old_password, account->password_hash))
    return fail(errors::wrong_old_password, "/old_password");
  TRY(crypto::check_password(request.new_password, words_about(call, *account, request.old_password), "/new_password"));
  auto hash = services.passwords.hash(request.new_password);
  TRY(transact(services, call.actor, call.right, [&](Work& work) -> Result<Nothing> {
    work.own();
    if (!store::change_password(work.rows, work.region, account->id, account->password_hash, hash))
      return fail(errors::wrong_old_password, "/old_password");
    store::end_sessions_of(work.rows, work.region, account->id, work.now, "");
    work.touched("account", account->id);
    return Nothing{};
  }));
  account->must_change_password = false;
  account->password_hash = hash;
  return opened(call, call.actor.region, *account);
}

PreparedPassword prepare_password(Services& services, std::optional<Date> until) {
  auto password = crypto::one_time_password(services.random);
  return {password, services.passwords.hash(password), until};
}

Result<HandedOut> ensure_account(Work& work, const PersonId& person, const std::string& login,
                                 const PreparedPassword& password) {
  if (auto existing = store::find_account_of_person(work.rows, work.region, person)) {
    if (is_erased(*existing)) return fail(errors::person_erased);
    if (!existing->must_change_password) return HandedOut{existing->id, existing->login, "", true};
    store::set_password(work.rows, work.region, existing->id, password.hash, true, password.until);
    work.touched("account", existing->id);
    return HandedOut{existing->id, existing->login, password.one_time_password, true};
  }
  auto normal = normal_login(login);
  if (store::find_account_by_login(work.rows, work.region, normal)) return fail(errors::login_taken, "", normal);
  Account account{work.new_id<Account>(), normal, person, password.hash, true, false, work.now, 0, password.until};
  store::insert_account(work.rows, work.region, account);
  work.touched("account", account.id);
  return HandedOut{account.id, normal, password.one_time_password, false};
}

void give_one_time_password(Work& work, const Id<Account>& account, const PreparedPassword& password) {
  store::set_password(work.rows, work.region, account, password.hash, true, password.until);
  store::end_sessions_of(work.rows, work.region, account, work.now, "");
  work.touched("account", account, "", "one-time password");
}

void change_grants(Work& work, const PersonId& person, const std::vector<GrantTerm>& before,
                   const std::vector<GrantTerm>& after) {
  auto account = store::find_account_of_person(work.rows, work.region, person);
  if (!account) return;
  auto held = store::terms_of(work.rows, work.region, account->id);
  auto alike = [](const GrantTerm& term) {
    return [&term](const GrantTerm& one) { return one.duty == term.duty && one.scope == term.scope; };
  };
  for (const auto& term : before)
    if (std::ranges::none_of(after, alike(term)) && std::ranges::any_of(held, alike(term))) {
      store::delete_grant(work.rows, work.region, account->id, {term.duty, term.scope});
      work.touched("account", account->id, std::string(name_of(term.duty)) + " " + term.scope, "");
    }
  for (const auto& term : after)
    if (std::ranges::find(held, term) == held.end()) {
      store::insert_grant(work.rows, work.region, account->id, term);
      work.touched("account", account->id, "", std::string(name_of(term.duty)) + " " + term.scope);
    }
}

}  // namespace marshrut::access
