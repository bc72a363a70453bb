#include "app/personal/acts_personal.h"

#include "access/acts.h"
#include "access/facts.h"
#include "access/look.h"
#include "app/errors.h"
#include "app/personal/effects_pack.h"
#include "app/personal/places.h"
#include "app/personal/store_personal.h"
#include "app/sweep.h"
#include "base/text.h"
#include "organisation/post/acts_post.h"
#include "organisation/store.h"
#include "organisation/store_erased.h"
#include "platform/files/content.h"
#include "platform/log/log.h"
#include "route/store.h"

namespace marshrut::app {
namespace {

using access::Work;

constexpr const char* seconds_to_wait = "30";

struct Gathered {
  access::PersonId person;
  std::vector<store::PersonalTable> tables;
  store::PersonalNames names;
  Date day;
};

Gathered gathered(Work& work, const access::PersonId& person) {
  return {person, store::personal_tables(work.rows, work.region, person), store::personal_names(work.rows, work.region),
          work.today()};
}

/// Rows are read in a transaction, files after it.
template <class Gather>
Result<access::Download> file_of(const access::Call& call, Gather&& gather) {
  const TakingPlaces::Hold place(call.services.part<TakingPlaces>(), call.actor.account.value);
  if (!place) return fail(access::errors::too_many, "", seconds_to_wait);
  auto found = TRY(access::look(call.services, call.actor, call.right, gather));
  return access::Download{"Персональные данные " + found.day.iso() + ".zip", "application/zip",
                          packed_data(std::move(found.tables), found.names, call.services.part<files::ContentStore>(),
                                      {found.person, call.services.clock.now(), call.services.offset_minutes(call.actor.region)})};
}

Result<organisation::Person> person_in_reach(Work& work, const access::PersonId& id) {
  TRY(work.may(organisation::scope_of(work.rows, work.region, id, work.today())));
  auto person = organisation::find_person(work.rows, work.region, id);
  if (!person) return fail(access::errors::not_found);
  return *std::move(person);
}

bool is_over(route::RouteState state) {
  using enum route::RouteState;
  return state == completed || state == expired || state == annulled;
}

Result<void> may_be_erased(Work& work, const organisation::Person& person, const ErasePerson& request) {
  if (person.id == work.actor.person) return fail(errors::erases_oneself);
  if (organisation::is_erased(person)) return fail(errors::erased_already);
  if (folded(request.name) != folded(person.name())) return fail(errors::name_not_repeated, "/name");
  const auto route = route::latest_route_of(work.rows, work.region, person.id);
  if (route && !is_over(route->state)) return fail(errors::route_open);
  return {};
}

/// Whatever processing stands on a consent stops with it.
Result<void> withdraw_consents(Work& work, const access::PersonId& person) {
  for (const auto& consent : access::store::consents_of(work.rows, work.region, person)) {
    if (consent.withdrawn_ms) continue;
    access::store::withdraw_consent(work.rows, work.region, person, consent.kind, work.now);
    TRY(work.happened(access::ConsentWithdrawn{person, consent.kind}));
  }
  return {};
}

store::KnownAs known_as(Work& work, const organisation::Person& person) {
  store::KnownAs known{person.name(), person.search_key(), person.surname, person.email, person.phone, ""};
  if (auto account = access::store::find_account_of_person(work.rows, work.region, person.id)) {
    known.login = account->login;
    access::store::set_disabled(work.rows, work.region, account->id, true);
  }
  return known;
}

/// After the rows are gone for good: a file that another row names too stays.
std::int64_t remove_files(access::Services& services, const std::vector<std::string>& candidates) {
  if (candidates.empty()) return 0;
  const auto named = services.database.read([](db::Session& rows) { return files_named(rows); });
  auto& content = services.part<files::ContentStore>();
  std::int64_t removed = 0;
  for (const auto& file : candidates) {
    if (named.contains(file) || !content.has(file)) continue;
    content.remove(file);
    ++removed;
  }
  return removed;
}

}  // namespace

Result<access::Download> take_own_data(const access::Call& call, const access::Nothing&) {
  return file_of(call, [](Work& work) -> Result<Gathered> {
    work.own();
    return gathered(work, work.actor.person);
  });
}

Result<access::Download> take_data(const access::Call& call, const TakeData& request) {
  return file_of(call, [&](Work& work) -> Result<Gathered> {
    const auto person = TRY(person_in_reach(work, request.person));
    work.touched("personal_data", person.id);
    return gathered(work, person.id);
  });
}

Result<ErasedPerson> erase_person(const access::Call& call, const ErasePerson& request) {
  auto erased = TRY(access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<store::Erased> {
    const auto person = TRY(person_in_reach(work, request.person));
    TRY(may_be_erased(work, person, request));
    TRY(withdraw_consents(work, person.id));
    TRY(work.happened(organisation::PersonErased{person.id}));
    organisation::end_posts(work, person.id);
    const auto known = known_as(work, person);
    work.touched("erasure", person.id.value + " " + std::string(name_of(request.reason)));
    return store::erase_rows(work.rows, work.region, person.id, known);
  }));
  const auto files = remove_files(call.services, erased.files);
  db::empty_log(call.services.database);
  // What a restored backup must be told again stands outside the database.
  log::event(log::Level::info, "person_erased", {{"region", call.actor.region}, {"person", request.person.value}});
  return ErasedPerson{erased.rows, files, erased.left};
}

access::Endpoints personal_endpoints() {
  using access::Right;
  using enum http::Method;
  return {
      access::outside(get, "/api/my/personal-data", Right{"personal.take"}, "All data of oneself as one file", &take_own_data),
      access::outside(get, "/api/people/{person}/personal-data", Right{"personal.take"}, "All data of a person as one file",
                      &take_data),
      access::outside(post, "/api/people/{person}/erasure", Right{"personal.erase"}, "Erase the data of a person", &erase_person),
  };
}

}  // namespace marshrut::app
