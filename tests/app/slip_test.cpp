// Passwords over time: a cost that was raised, and a slip that lay too long.
#include <doctest/doctest.h>

#include "app/commands_first.h"
#include "organisation/acts.h"
#include "world.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

std::string hash_of(World& world, const std::string& who) {
  return world.house->database().read([&](db::Session& rows) {
    return access::store::find_account_of_person(rows, World::region, world.person(who))->password_hash;
  });
}

/// A server of the same database whose passwords cost more.
struct DearerHouse {
  explicit DearerHouse(const std::string& url) {
    config::Settings settings;
    settings.database = url;
    settings.passwords.passes = 2;
    settings.passwords.memory_kib = 64;
    house = std::make_unique<app::House>(settings, std::make_unique<ManualClock>(World::start),
                                         std::make_unique<crypto::SeededRandom>(8));
    house->refresh_regions();
    dispatch = std::make_unique<access::Dispatch>(house->services(), app::every_endpoint(), access::DispatchSettings{},
                                                  [](const http::Request&) { return http::Response{404, {}, {}, {}}; });
  }
  bool sign_in(const std::string& login, const std::string& password) {
    Browser browser([this](const http::Request& request) { return dispatch->answer(request); });
    return browser.sign_in(login, password);
  }
  std::unique_ptr<app::House> house;
  std::unique_ptr<access::Dispatch> dispatch;
};

/// A slip with a one-time password that is good for some days, for somebody without an account.
access::HandedOut slip(World& world, const std::string& external, int days) {
  auto& services = world.house->services();
  auto prepared = access::prepare_password(services, services.clock.now().date_at(180).plus_days(days));
  auto given = access::transact(services, access::Actor::of_house(World::region), access::Right{"account.manage"},
                                [&](access::Work& work) -> Result<access::HandedOut> {
                                  organisation::Person person;
                                  person.id = work.new_id<access::Person>();
                                  person.external = external;
                                  person.surname = "Новикова";
                                  if (!organisation::store::find_person_by_external(work.rows, work.region, external))
                                    organisation::store::insert_person(work.rows, work.region, person);
                                  auto found = organisation::store::find_person_by_external(work.rows, work.region, external);
                                  auto handed = TRY(organisation::hand_out_access(work, found->id, prepared));
                                  access::store::insert_grant(work.rows, work.region, handed.account,
                                                              {access::Duty::teacher, "43/M1/S11"});
                                  return handed;
                                });
  REQUIRE(given.has_value());
  return *given;
}

Reply sign_in(World& world, const access::HandedOut& with) {
  auto browser = world.stranger();
  return browser.post("/api/session", R"({"login":")" + with.login + R"(","password":")" + with.one_time_password + "\"}");
}

constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;

}  // namespace

TEST_CASE("a hash made when passwords cost less is renewed at the next sign-in, and only then") {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    kit::FreshDatabase fresh(dialect);
    World world(fresh.url());
    world.person("teacher@S11");
    auto before = hash_of(world, "teacher@S11");
    REQUIRE(before.find("$m=8,t=1,") != std::string::npos);
    DearerHouse dearer(fresh.url());
    CHECK_FALSE(dearer.sign_in("teacher@s11", "не тот пароль"));
    CHECK(hash_of(world, "teacher@S11") == before);
    CHECK(dearer.sign_in("teacher@s11", World::password));
    auto after = hash_of(world, "teacher@S11");
    CHECK(after.starts_with("$argon2id$"));
    CHECK(after.find("$m=64,t=2,") != std::string::npos);
    CHECK(dearer.sign_in("teacher@s11", World::password));
    CHECK(hash_of(world, "teacher@S11") == after);
  }
}

TEST_CASE("a one-time password opens on its last day and no later, and a new slip opens again") {
  in_each_world([](World& world) {
    auto given = slip(world, "P-1", 30);
    world.clock->advance_ms(30 * day_ms);
    CHECK(sign_in(world, given).status == 200);
    world.clock->advance_ms(day_ms);
    auto late = sign_in(world, given);
    CHECK(late.status == 403);
    CHECK(late.body.find("access.one_time_password_over") != std::string::npos);
    CHECK(late.body.find("2026-10-01") != std::string::npos);
    auto wrong = given;
    wrong.one_time_password = "не тот пароль";
    CHECK(sign_in(world, wrong).body.find("access.wrong_credentials") != std::string::npos);
    CHECK(sign_in(world, slip(world, "P-1", 30)).status == 200);
  });
}

TEST_CASE("a password that its owner chose does not end with the slip") {
  in_each_world([](World& world) {
    auto given = slip(world, "P-2", 30);
    auto browser = world.stranger();
    REQUIRE(browser.sign_in(given.login, given.one_time_password));
    REQUIRE(browser.post("/api/session/password", R"({"old_password":")" + given.one_time_password +
                                                      R"(","new_password":"длинный-новый-пароль"})").status == 200);
    world.clock->advance_ms(400 * day_ms);
    CHECK(world.stranger().sign_in(given.login, "длинный-новый-пароль"));
  });
}

TEST_CASE("a password that the centre renews for one person is good as long as the regulation says") {
  in_each_world([](World& world) {
    auto given = slip(world, "P-3", 1);
    auto person = world.house->database().read([&](db::Session& rows) {
      return access::store::find_account(rows, World::region, given.account)->person.value;
    });
    auto renewed = world.as("centre@43").post("/api/people/" + person + "/account/password", "{}");
    REQUIRE_MESSAGE(renewed.status == 200, renewed.body);
    auto account = world.house->database().read(
        [&](db::Session& rows) { return access::store::find_account(rows, World::region, given.account).value(); });
    CHECK(account.password_until == Date::of(2026, 10, 1));  // thirty days
  });
}

namespace {

struct LetIn {
  std::string said;
  std::optional<Date> until;
};

/// What the command says and keeps on a database with or without a regulation.
LetIn let_in(const std::string& url, World::Regulation regulation) {
  World world(url, regulation);
  world.person("teacher@S11");
  config::Settings settings;
  settings.database = url;
  auto said = app::let_in(settings, "teacher@S11", "");
  REQUIRE_MESSAGE(said, said.error().words_en());
  return {*said, world.house->database().read([&](db::Session& rows) {
            return access::store::find_account_of_person(rows, World::region, world.person("teacher@S11"))->password_until;
          })};
}

}  // namespace

TEST_CASE("the password of the account command ends by the regulation's term, and by none without a regulation") {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    auto today = app::SystemClock().now().date_at(180);
    kit::FreshDatabase fresh(dialect), bare(dialect);
    auto given = let_in(fresh.url(), World::Regulation::in_force);
    REQUIRE(given.until);
    CHECK((*given.until == today.plus_days(30) || *given.until == today.plus_days(31)));  // midnight may pass meanwhile
    CHECK(given.said.find("opens until " + given.until->iso()) != std::string::npos);
    auto endless = let_in(bare.url(), World::Regulation::absent);
    CHECK_FALSE(endless.until);
    CHECK(endless.said.find("opens until") == std::string::npos);
  }
}
