#include "app/wiring.h"

#include <chrono>

#include "access/api.h"
#include "access/errors.h"
#include "access/store.h"
#include "app/demo/people.h"
#include "app/errors.h"
#include "organisation/api.h"
#include "organisation/errors.h"
#include "organisation/store.h"
#include "platform/config/errors.h"
#include "platform/crypto/errors.h"
#include "platform/json/errors.h"
#include "platform/sheet/errors.h"
#include "regulation/api.h"
#include "regulation/errors.h"
#include "regulation/store.h"

namespace marshrut::app {

Instant SystemClock::now() const {
  auto since = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

struct House::Parts {
  std::unique_ptr<Clock> clock;
  std::unique_ptr<crypto::Random> random;
  std::unique_ptr<db::Database> database;
  crypto::Ids ids;
  crypto::PasswordHasher passwords;
  access::Names names;
  regulation::Profiles profiles;
  access::Services services;

  Parts(const config::Settings& settings, std::unique_ptr<Clock> its_clock, std::unique_ptr<crypto::Random> its_random)
      : clock(std::move(its_clock)), random(std::move(its_random)),
        database(db::Database::open(settings.database, {.readers = settings.readers})), ids(*clock, *random),
        passwords(settings.passwords.concurrency,
                  {static_cast<unsigned long long>(settings.passwords.passes),
                   static_cast<std::size_t>(settings.passwords.memory_kib) * 1024}),
        names{[](db::Session& rows, const std::string& region, const access::PersonId& person) {
          return organisation::name_of_person(rows, region, person);
        }},
        services(*database, *clock, *random, ids, passwords) {
    services.bring(names);
    services.bring(profiles);
    subscribe(services.events);
  }
};

House::House(const config::Settings& settings, std::unique_ptr<Clock> clock, std::unique_ptr<crypto::Random> random)
    : parts_(std::make_unique<Parts>(settings, std::move(clock), std::move(random))) {}
House::~House() = default;

db::Database& House::database() { return *parts_->database; }
access::Services& House::services() { return parts_->services; }
void House::refresh_regions() {
  parts_->services.regions = database().read([](db::Session& rows) { return access::store::regions(rows); });
}

access::Endpoints every_endpoint() {
  access::Endpoints all;
  // A line for each room, in the order of rooms.
  constexpr access::Endpoints (*rooms[])() = {
      &access::endpoints,
      &regulation::endpoints,
      &organisation::endpoints,
      &demo_endpoints,
  };
  for (auto endpoints : rooms) {
    auto some = endpoints();
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
  }
  return all;
}

std::vector<const ErrorCode*> every_error() {
  std::vector<const ErrorCode*> all;
  auto add = [&](std::span<const ErrorCode* const> codes) { all.insert(all.end(), codes.begin(), codes.end()); };
  add(config::errors::all);
  add(crypto::errors::all);
  add(json::errors::all);
  add(sheet::errors::all);
  add(access::errors::all);
  add(regulation::errors::all);
  add(organisation::errors::all);
  add(app::errors::all);
  return all;
}

}  // namespace marshrut::app
